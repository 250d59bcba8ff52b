package dev.byline.web;

import dev.byline.briefing.Briefing;
import dev.byline.briefing.DailyNews;
import dev.byline.chat.BriefingTexts;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Briefings as an Atom feed (RFC 4287), an entry a day. */
final class BriefingFeed {

  /** XML 1.0 has no way to write them. */
  private static final String FORBIDDEN = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]";

  private final BriefingTexts texts;
  private final XMLStreamWriter xml;

  private BriefingFeed(BriefingTexts texts, XMLStreamWriter xml) {
    this.texts = texts;
    this.xml = xml;
  }

  /**
   * The feed.
   *
   * @param days the latest first; those without articles are left out
   */
  static String of(List<DailyNews> days, BriefingTexts texts) {
    StringWriter feed = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(feed);
      new BriefingFeed(texts, xml).write(days);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing a feed to memory", e);
    }
    return feed.toString();
  }

  private void write(List<DailyNews> days) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    text("title", texts.feedTitle());
    text("id", "urn:byline:briefings");
    text("updated", days.isEmpty() ? Instant.EPOCH.toString() : updated(days.getFirst()));
    xml.writeStartElement("author");
    text("name", "Byline");
    xml.writeEndElement();
    link("self", "/briefings.atom");
    for (DailyNews day : days) {
      entry(day);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(DailyNews day) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("title", texts.title(day));
    text("id", "urn:byline:briefing:" + day.date());
    text("updated", updated(day));
    link("alternate", "/?q=%2Fbriefing%20date%3A%20" + day.date());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(clean(texts.plain(day)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** A day changes with the index that it is read from. */
  private static String updated(DailyNews day) {
    return day instanceof Briefing briefing
        ? briefing.index().indexedAt().toString()
        : Instant.EPOCH.toString();
  }

  private void text(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(words));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static String clean(String words) {
    return words.replaceAll(FORBIDDEN, "");
  }
}
