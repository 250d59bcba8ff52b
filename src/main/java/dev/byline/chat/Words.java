package dev.byline.chat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.MessageFormat;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Byline's own words in one language. They stand in {@code words_LANGUAGE.properties}, as patterns
 * of ICU's {@link MessageFormat}; what people and articles wrote is only ever an argument of one.
 * Safe for several threads.
 */
public final class Words {

  /** The languages that Byline speaks, English first; Byline's English is British in its dates. */
  private static final List<Words> ALL =
      List.of(
          new Words(Locale.UK),
          new Words(Locale.GERMAN),
          new Words(Locale.FRENCH),
          new Words(Locale.of("es")),
          new Words(Locale.of("uk")));

  /** What is spoken where no other language is asked for. */
  public static final Words ENGLISH = ALL.getFirst();

  private final Locale locale;
  private final Map<String, MessageFormat> messages = new HashMap<>();
  private final LocalizedNumberFormatter numbers;

  private Words(Locale locale) {
    this.locale = locale;
    this.numbers = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_UP);
    ResourceBundle patterns = ResourceBundle.getBundle("dev.byline.chat.words", locale);
    for (String key : patterns.keySet()) {
      messages.put(key, new MessageFormat(patterns.getString(key), locale));
    }
  }

  /** The languages that Byline speaks, such as {@code "de"}; English is the first. */
  public static List<Locale> languages() {
    return ALL.stream().map(words -> Locale.of(words.locale.getLanguage())).toList();
  }

  /** The words of a locale's language, English where Byline does not speak it. */
  public static Words in(Locale locale) {
    return ALL.stream()
        .filter(words -> words.locale.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** Of the language, which may be a country's. */
  public Locale locale() {
    return locale;
  }

  /**
   * Words something.
   *
   * @param key as in the properties
   * @param values its arguments: numbers are written as the language does, and text as it is
   * @throws IllegalArgumentException if nothing has that key
   */
  public String say(String key, Object... values) {
    return saidIfAny(key, values)
        .orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + locale));
  }

  /** Names a value: {@code family.second-value} is the key of {@code SECOND_VALUE}. */
  public String name(String family, Enum<?> value, Object... values) {
    return say(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
  }

  /** The words of a key that may be missing. */
  Optional<String> saidIfAny(String key, Object... values) {
    return Optional.ofNullable(messages.get(key))
        .map(
            message -> {
              // A message keeps the formats of its numbers and changes them as it goes.
              synchronized (message) {
                return message.format(values);
              }
            });
  }

  /** "3,000". */
  String number(long number) {
    return numbers.format(number).toString();
  }

  /** "3.0". */
  String decimal(double number) {
    return numbers.precision(Precision.fixedFraction(1)).format(number).toString();
  }

  /** "+3.0", "−0.5". */
  String signed(double number) {
    return numbers
        .precision(Precision.fixedFraction(1))
        .sign(SignDisplay.ALWAYS)
        .format(number)
        .toString()
        .replace('-', '−');
  }

  /** "one", "one and another", "one, another and a third". */
  public String listed(List<String> items) {
    return ListFormatter.getInstance(locale, Type.AND, Width.WIDE).format(items);
  }

  /** "one", "one or another", "one, another or a third". */
  public String either(List<String> items) {
    return ListFormatter.getInstance(locale, Type.OR, Width.WIDE).format(items);
  }

  /** What somebody gave, quoted back, enough of it to know it again. */
  String given(String value) {
    return say("given", Wording.shortened(value));
  }
}
