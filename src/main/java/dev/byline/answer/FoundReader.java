package dev.byline.answer;

import dev.byline.answer.Finding.Found;
import dev.byline.answer.Quote.Relation;
import dev.byline.answer.Ranking.Ranked;
import dev.byline.answer.UnderstoodQuestion.Topic;
import dev.byline.article.Format;
import dev.byline.article.SourceSpan;
import dev.byline.attribution.NameBook;
import dev.byline.index.IndexedSentence;
import dev.byline.index.TextAnalysis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a ranked sentence for one question: who says it, and where the question's words stand. */
final class FoundReader {

  private final UnderstoodQuestion understood;
  private final TextAnalysis analysis;
  private final NameBook names;
  private final double best;

  /**
   * @param ranked all that was found, by which the scores of each are told
   */
  FoundReader(
      UnderstoodQuestion understood, List<Ranked> ranked, TextAnalysis analysis, NameBook names) {
    this.understood = understood;
    this.analysis = analysis;
    this.names = names;
    this.best = ranked.stream().mapToDouble(Ranked::value).max().orElse(1);
  }

  /** The sentence as people read it. */
  static String reading(IndexedSentence sentence) {
    return Format.of(sentence.citation().file()).orElse(Format.TEXT).readable(sentence.text());
  }

  Found read(Ranked place, IndexedSentence sentence) {
    String reading = reading(sentence);
    return new Found(
        sentence,
        reading,
        place.relation(),
        speaker(place, sentence),
        best <= 0 ? 0 : place.value() / best,
        matched(reading),
        List.of());
  }

  /** All its speakers, under the names that stand for all their spellings. */
  List<String> speakers(IndexedSentence sentence) {
    return sentence.speakers().stream().map(this::canonical).toList();
  }

  /** The person asked about where they are among the speakers, else the only speaker there is. */
  private Optional<String> speaker(Ranked ranked, IndexedSentence sentence) {
    List<String> speakers = sentence.speakers();
    if (ranked.relation() == Relation.SAID) {
      return speakers.stream()
          .filter(understood.saidBy().orElseThrow().spokenBy()::is)
          .findFirst()
          .map(this::canonical);
    }
    return speakers.size() == 1
        ? Optional.of(speakers.getFirst()).map(this::canonical)
        : Optional.empty();
  }

  /** The index keeps what the article calls a speaker; the book knows what all call them. */
  private String canonical(String speaker) {
    return names.canonical(speaker).orElse(speaker);
  }

  /** Where the question's words stand in the text. */
  private List<SourceSpan> matched(String text) {
    Set<String> stems = new HashSet<>();
    for (Topic topic : understood.topics()) {
      stems.addAll(topic.term().stems());
    }
    return analysis.tokens(text).stream()
        .filter(token -> stems.contains(token.stem()))
        .map(token -> new SourceSpan(token.start(), token.end()))
        .toList();
  }
}
