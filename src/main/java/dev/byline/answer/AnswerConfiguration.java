package dev.byline.answer;

import dev.byline.article.ArticleFolder;
import dev.byline.article.WordList;
import dev.byline.attribution.NameBook;
import dev.byline.index.ArticleIndex;
import dev.byline.index.NearCopies;
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
  NameReader nameReader(TextAnalysis analysis, NameBook names) {
    return new NameReader(analysis, names, functionWords());
  }

  @Bean
  QuestionReader questionReader(TextAnalysis analysis, NameReader names) {
    return new QuestionReader(analysis, names);
  }

  @Bean
  FollowUps followUps(
      ArticleIndex index, QuestionReader reader, NameReader nameReader, NameBook names) {
    return new FollowUps(index, reader, nameReader, names, functionWords());
  }

  @Bean
  Finder finder(QuestionReader reader, TextAnalysis analysis, NameBook names) {
    return new Finder(reader, analysis, names);
  }

  @Bean
  Explanations explanations(
      ArticleIndex index, ArticleFolder folder, QuestionReader reader, Finder finder, Clock clock) {
    return new Explainer(index, folder, reader, finder, clock);
  }

  @Bean
  Answers answers(
      ArticleIndex index,
      ArticleFolder folder,
      Finder finder,
      NameBook names,
      AnswerProperties properties,
      Clock clock,
      MeterRegistry meters) {
    ProvenAnswers answers = new ProvenAnswers(index, folder, finder, names, properties, clock);
    CaffeineCacheMetrics.monitor(meters, answers.cache(), "answers");
    return answers;
  }

  @Bean
  Statements statements(
      ArticleIndex index,
      ArticleFolder folder,
      QuestionReader reader,
      NameReader nameReader,
      TextAnalysis analysis,
      NameBook names,
      Clock clock) {
    return new ProvenStatements(
        index,
        nameReader,
        new TopicStatements(reader, clock),
        names,
        new TimelineMaker(new NearCopies(names), analysis),
        new Proof(folder, index, nameReader));
  }

  @Bean
  QuotationCheck quotationCheck(
      ArticleIndex index, ArticleFolder folder, NameReader nameReader, TextAnalysis analysis) {
    return new IndexedQuotationCheck(
        index,
        new QuotationReader(analysis, nameReader),
        new PassageFinder(index, folder, nameReader, analysis),
        new PassageReader(nameReader, WordList.read(PassageReader.class, "negations.txt")),
        analysis);
  }

  private static WordList functionWords() {
    return WordList.read(NearCopies.class, "function-words.txt");
  }
}
