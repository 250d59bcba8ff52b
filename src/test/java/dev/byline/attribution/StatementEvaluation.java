package dev.byline.attribution;

import org.junit.jupiter.api.Tag;

/**
 * How many statements are found in the annotated sets, and with the right speakers. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 */
@Tag("evaluation")
class StatementEvaluation {}
