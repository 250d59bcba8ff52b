package dev.byline.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SentenceKeyTest {

  @Test
  void aSentenceIsKnownAgainHoweverItIsSetInType() {
    assertThat(SentenceKey.of("“No lights,” said Oakes."))
        .isEqualTo(SentenceKey.of("\"No  Lights\", said Oakes"))
        .isNotEqualTo(SentenceKey.of("“Two lights,” said Oakes."));
  }

  @Test
  void aKeyCanBeKeptAndReadBack() {
    SentenceKey key = SentenceKey.of("The Otter sank.");

    assertThat(new SentenceKey(key.value())).isEqualTo(key);
    assertThatIllegalArgumentException().isThrownBy(() -> new SentenceKey("no key"));
  }
}
