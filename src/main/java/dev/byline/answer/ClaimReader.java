package dev.byline.answer;

import java.util.List;

/** Reads one kind of claims from a sentence. */
interface ClaimReader {

  /** The claims that the sentence states as facts; what is in doubt is left out. */
  List<Claim> read(Telling telling, SentenceWords words);
}
