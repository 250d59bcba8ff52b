package dev.byline.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.chat.Part;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires what HTTP needs beside its controllers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  /** Before all other filters: none of them shall read a request that is not let in. */
  @Bean
  FilterRegistrationBean<RequestGuard> requestGuard(WebProperties properties) {
    var guard = new FilterRegistrationBean<>(new RequestGuard(properties));
    guard.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return guard;
  }

  /** Tells the page what each part of a reply is. */
  @Bean
  JsonMapperBuilderCustomizer partTypes() {
    return builder -> builder.addMixIn(Part.class, PartType.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Part.Text.class, name = "text"),
    @Type(value = Part.Section.class, name = "section"),
    @Type(value = Part.Fields.class, name = "fields"),
    @Type(value = Part.Lines.class, name = "list"),
    @Type(value = Part.Suggestions.class, name = "suggestions"),
    @Type(value = Part.Progress.class, name = "progress"),
    @Type(value = Part.Quoted.class, name = "quote"),
    @Type(value = Part.Bars.class, name = "bars"),
    @Type(value = Part.Weighed.class, name = "weighed"),
    @Type(value = Part.Difference.class, name = "difference"),
    @Type(value = Part.Ledger.class, name = "ledger"),
    @Type(value = Part.Timeline.class, name = "timeline"),
    @Type(value = Part.Comparison.class, name = "comparison"),
    @Type(value = Part.Story.class, name = "story"),
    @Type(value = Part.Picture.class, name = "picture"),
    @Type(value = Part.Passage.class, name = "passage")
  })
  private interface PartType {}
}
