package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFamiliesTest {

  private final EnglishTextAnalysis analysis = new EnglishTextAnalysis();
  private final WordFamilies families = new WordFamilies(analysis::stem);

  @ParameterizedTest
  @CsvSource({
    "invaded, invasion",
    "invasion, invaders",
    "governed, governor",
    "baker, bakery",
    "won, win",
    "growth, grew",
    "France, French",
    "6, six",
    "colour, color"
  })
  void wordsOfOneFamilyFindEachOther(String asked, String held) throws IOException {
    assertThat(relatives(asked, held))
        .containsExactly(analysis.stem(held.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource({
    "contract, continent",
    "interest, internet",
    "portrait, portion",
    "1984, 19845",
    "cat, cathedral"
  })
  void wordsThatOnlyBeginAlikeDoNot(String asked, String held) throws IOException {
    assertThat(relatives(asked, held)).isEmpty();
  }

  @Test
  void aWordIsNotItsOwnRelative() throws IOException {
    assertThat(relatives("invasion", "invasion")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F", "é", "aaaaa"})
  void whateverIsAskedNothingBreaks(String asked) throws IOException {
    assertThat(relatives(asked, "harbour")).isEmpty();
  }

  /** The relatives of a word in an index that holds one other. */
  private List<String> relatives(String asked, String held) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(analysis.forIndexing()))) {
        Document document = new Document();
        document.add(new TextField(Fields.BODY, held, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        String stem = asked.isEmpty() ? asked : analysis.stem(asked);
        List<String> relatives = families.relatives(stem, MultiTerms.getTerms(reader, Fields.BODY));
        return relatives.stream().filter(analysis.stem(held)::equals).toList();
      }
    }
  }
}
