package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.article.Article;
import dev.byline.testsupport.ReadArticles;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many statements are found in the annotated sets, and with the right speakers. Not part of the
 * ordinary build: run it with {@code ./mvnw test -Pevaluation}.
 */
@Tag("evaluation")
class StatementEvaluation {
}
