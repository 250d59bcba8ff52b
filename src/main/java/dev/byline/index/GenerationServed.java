package dev.byline.index;

/**
 * Published as an application event whenever another generation is served.
 *
 * @param summary of the new generation
 */
public record GenerationServed(IndexSummary summary) {}
