package dev.byline.answer;

import dev.byline.article.ArticleFolder;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.TextAnalysis;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the answers. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

  @Bean
  QuestionReader questionReader(TextAnalysis analysis, NameBook names) {
    return new QuestionReader(analysis, names, functionWords());
  }

  @Bean
  FollowUps followUps(ArticleIndex index, QuestionReader reader, NameBook names) {
    return new FollowUps(index, reader, names, functionWords());
  }

  @Bean
  Answers answers(
      ArticleIndex index,
      ArticleFolder folder,
      TextAnalysis analysis,
      QuestionReader reader,
      NameBook names,
      AnswerProperties properties,
      Clock clock,
      MeterRegistry meters) {
    ProvenAnswers answers =
        new ProvenAnswers(
            index, folder, new Finder(reader, analysis, names), names, properties, clock);
    CaffeineCacheMetrics.monitor(meters, answers.cache(), "answers");
    return answers;
  }

  private static WordList functionWords() {
    return WordList.read(QuestionReader.class, "function-words.txt");
  }
}
