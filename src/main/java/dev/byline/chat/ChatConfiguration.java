package dev.byline.chat;

import dev.byline.answer.Answers;
import dev.byline.answer.Explanations;
import dev.byline.answer.FollowUps;
import dev.byline.answer.QuotationCheck;
import dev.byline.answer.Statements;
import dev.byline.article.ArticleFolder;
import dev.byline.attribution.NameBook;
import dev.byline.attribution.NameEditor;
import dev.byline.briefing.Briefings;
import dev.byline.index.ArticleIndex;
import dev.byline.index.QuotedSpeaker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the conversation: every command is named here. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

  @Bean
  NextSteps nextSteps(Answers answers, ArticleIndex index, ArticleFolder folder, Clock clock) {
    return new NextSteps(answers, new Passages(index, folder), clock);
  }

  @Bean
  BriefingTexts briefingTexts(Clock clock) {
    return new BriefingTexts(clock);
  }

  @Bean
  Chat chat(
      Answers answers,
      Explanations explanations,
      FollowUps followUps,
      Statements statements,
      QuotationCheck check,
      Briefings briefings,
      NameBook names,
      NameEditor nameEditor,
      ArticleIndex index,
      ChatProperties properties,
      Clock clock) {
    AskedQuestion asked = new AskedQuestion(followUps);
    Command ask = new AskCommand(answers, asked, clock);
    List<Command> commands =
        new ArrayList<>(
            List.of(
                ask,
                new WhyCommand(explanations, asked, clock),
                new QuotesCommand(statements, clock),
                new TimelineCommand(statements, clock),
                new CheckCommand(check, clock),
                new BriefingCommand(briefings, index, clock),
                new NamesCommand(names, nameEditor),
                new SourcesCommand(index, clock),
                new StatusCommand(index, clock),
                new ReindexCommand(index)));
    HelpCommand help =
        new HelpCommand(commands.stream().map(Command::description).toList(), properties);
    commands.add(help);
    return new Chat(
        ask,
        new SmallTalk(help, properties),
        commands,
        (typed, limit) ->
            statements.speakers(typed, limit).stream().map(QuotedSpeaker::name).toList());
  }
}
