package dev.byline.answer;

/**
 * Sentences that would have answered but no longer stand in their files.
 *
 * @param changed whose files say something else now
 * @param gone whose files are no longer there
 */
public record Unproven(int changed, int gone) {}
