package dev.byline.briefing;

import dev.byline.article.ArticleFolder;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.NearCopies;
import dev.byline.index.SentenceProof;
import dev.byline.index.TextAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the briefings. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {

  @Bean
  BriefingCharts briefingCharts() {
    return new BriefingCharts();
  }

  @Bean
  Briefings briefings(
      ArticleIndex index, ArticleFolder folder, TextAnalysis analysis, NameBook names) {
    StandingAlone alone = new StandingAlone();
    StoryTeller teller =
        new StoryTeller(
            new SentenceChoice(alone), new NearCopies(names), new SentenceProof(folder, index));
    return new DailyBriefings(
        index,
        analysis,
        new TopicFilter(analysis, names),
        teller,
        new KeyStatements(teller, alone));
  }
}
