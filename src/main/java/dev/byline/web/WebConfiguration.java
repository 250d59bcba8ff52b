package dev.byline.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.chat.Part;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what HTTP needs beside its controllers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  RequestGuard requestGuard(WebProperties properties) {
    return new RequestGuard(properties);
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
    @Type(value = Part.Quoted.class, name = "quote")
  })
  private interface PartType {}
}
