package dev.byline.attribution;

import dev.byline.article.Article;
import dev.byline.attribution.Statement.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who speaks by the phrase that names them, keeping in mind who spoke before. */
final class Voices {

  private final Article article;
  private final Discourse discourse;
  private final SpeakingNouns nouns;

  /** Who wrote the letter, the statement, the post of which the article spoke. */
  private final Map<String, List<Entity>> authors = new HashMap<>();

  private Voice last = Voice.NOBODY;

  Voices(Article article, Discourse discourse, SpeakingNouns nouns) {
    this.article = article;
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** Who spoke last. */
  Voice last() {
    return last;
  }

  /** Keeps in mind that somebody spoke in a line. */
  void spoke(int line, Voice voice) {
    discourse.spoke(line, voice.speakers());
    last = voice;
  }

  /**
   * Who speaks.
   *
   * @param source the phrase that names them
   * @param said what they say
   */
  Voice of(Passage passage, Line line, int number, NounPhrase source, String said) {
    return of(passage, line, number, source, Said.of(said, false));
  }

  /** Who speaks, by what they say too. */
  Voice of(Passage passage, Line line, int number, NounPhrase source, Said said) {
    List<Entity> speakers = speakers(line, number, source, said);
    int start = line.get(source.first()).start();
    int end = line.get(source.last()).end();
    String text = passage.text().substring(start, end);
    return new Voice(speakers, Optional.of(new Mention(text, passage.place(article, start, end))));
  }

  private List<Entity> speakers(Line line, int number, NounPhrase source, Said said) {
    boolean bare = source.is(NounPhrase.Kind.NOMINAL) && source.titles().isEmpty();
    if (bare && authors.containsKey(source.head())) {
      return authors.get(source.head());
    }
    boolean definite = line.lower(source.first()).equals("the");
    if (bare && definite && nouns.letter(source.head()) && !last.speakers().isEmpty()) {
      return last.speakers();
    }
    List<Entity> speakers = discourse.speakers(source, line, number, last.speakers(), said);
    if (said.continuing()
        && source.is(NounPhrase.Kind.PRONOUN)
        && speakers.stream().anyMatch(speaker -> discourse.silent(speaker, number))) {
      // "Anna Rowe said it would. He added": nobody goes on who has not begun.
      return List.of();
    }
    if (!speakers.isEmpty() && !source.is(NounPhrase.Kind.NOMINAL)) {
      for (Token token : line.tokens()) {
        if (nouns.letter(token.lower())) {
          authors.put(token.lower(), speakers);
        }
      }
    }
    return speakers;
  }
}
