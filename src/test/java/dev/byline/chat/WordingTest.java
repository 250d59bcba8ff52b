package dev.byline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.answer.Searched;
import dev.byline.index.IndexSummary;
import dev.byline.index.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final IndexSummary INDEX =
      new IndexSummary(1, 2, 3, Optional.empty(), Optional.empty(), Instant.EPOCH);

  @Test
  void eachNameIsFollowedByItsOwnSpellings() {
    Searched searched =
        new Searched(
            List.of("Orrell", "ferry", "Kyiv"),
            List.of("Orrell", "Orell", "Orel", "Oryol", "Orrel", "Kyiv", "Kiev"),
            Optional.empty(),
            INDEX);

    assertThat(Wording.terms(Words.ENGLISH, searched))
        .isEqualTo("Orrell (also Orell, Orel, Oryol and 1 more), ferry, Kyiv (also Kiev)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # articles, publishers, unnamed, independent
          4 | 3 | 0 | 3 | Also in 3 more files from 2 other publishers
          2 | 2 | 0 | 2 | Also in 1 more file from 1 other publisher
          2 | 1 | 0 | 1 | Also in 1 more file from the same publisher
          2 | 2 | 0 | 1 | Also in 1 more file from 1 other publisher, all printing the same text
          4 | 3 | 0 | 2 | Also in 3 more files from 2 other publishers, 1 of them independent
          3 | 0 | 3 | 3 | Also in 2 more files
          3 | 1 | 2 | 1 | Also in 2 more files, all printing the same text
          """)
  void whereElseItStandsAndWhetherThatIsAnotherSource(
      int articles, int publishers, int unnamed, int independent, String words) {
    assertThat(
            SourceWords.alsoIn(
                Words.ENGLISH, new Sources(articles, publishers, unnamed, independent)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 | 4 | 0 | 4 | 4 publishers
          1 | 1 | 0 | 1 | 1 publisher
          5 | 4 | 0 | 3 | 4 publishers, 3 of them independent
          4 | 2 | 1 | 3 | 3 sources
          5 | 2 | 2 | 3 | 4 sources, 3 of them independent
          5 | 0 | 5 | 5 | 5 files
          """)
  void whoStandsBehindAnAnswer(
      int articles, int publishers, int unnamed, int independent, String words) {
    assertThat(
            SourceWords.sources(
                Words.ENGLISH, new Sources(articles, publishers, unnamed, independent)))
        .isEqualTo(words);
  }
}
