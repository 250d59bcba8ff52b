package dev.byline.article;

import java.util.List;

/**
 * A file taken apart by its format, before roles and sentences are known.
 *
 * @param blocks in reading order
 * @param facts what the format's own metadata say
 */
record Draft(List<Block> blocks, Facts facts) {}
