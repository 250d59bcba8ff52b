/** A small corpus and the real parts around it, for tests of several packages. */
@NullMarked
package dev.byline.testsupport;

import org.jspecify.annotations.NullMarked;
