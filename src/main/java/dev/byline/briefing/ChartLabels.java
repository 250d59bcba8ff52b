package dev.byline.briefing;

/**
 * The words of a picture, in the reader's language.
 *
 * @param title of the whole: the day
 * @param hours above the stories, where articles state the time of the day
 * @param articles above the stories, where none does
 * @param untimed beneath those that state none
 * @param speakers above those who are quoted
 */
public record ChartLabels(
    String title, String hours, String articles, String untimed, String speakers) {}
