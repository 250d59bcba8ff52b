package dev.byline.briefing;

/**
 * What one of those said who said most on a day.
 *
 * @param speaker the canonical name
 * @param statements how many sentences of the day's articles hold words of this speaker
 * @param quote the one that tells most of its story
 */
public record KeyStatement(String speaker, int statements, StoryQuote quote) {}
