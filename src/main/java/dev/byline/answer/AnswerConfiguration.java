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
  Answers answers(
      ArticleIndex index,
      ArticleFolder folder,
      TextAnalysis analysis,
      NameBook names,
      AnswerProperties properties,
      Clock clock,
      MeterRegistry meters) {
    QuestionReader reader =
        new QuestionReader(
            analysis, names, WordList.read(QuestionReader.class, "function-words.txt"));
    ProvenAnswers answers =
        new ProvenAnswers(
            index, folder, new Finder(reader, analysis, names), names, properties, clock);
    CaffeineCacheMetrics.monitor(meters, answers.cache(), "answers");
    return answers;
  }
}
