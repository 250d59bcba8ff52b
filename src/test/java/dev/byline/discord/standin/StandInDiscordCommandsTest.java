package dev.byline.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands are registered by Discord's rules, and offered to those who may use them. */
class StandInDiscordCommandsTest {

  private final StandInDiscord discord = StandInDiscord.start();
  private final Guild guild = discord.guild("Newsroom");
  private final Channel desk = guild.channel("desk");
  private final RestClient rest = new RestClient(discord);
  private final String global = "/applications/" + discord.application().id() + "/commands";

  @AfterEach
  void close() {
    discord.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ask", "ask me", "a?k", "abcdefghijklmnopqrstuvwxyz0123456"})
  void aNameThatDiscordDoesNotTakeIsRefused(String name) {
    assertThat(put(command(name, "Ask", "")).fault("0/name")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "fragen-1", "запитай", "質問"})
  void aNameInAnyScriptIsTaken(String name) {
    assertThat(put(command(name, "Ask", "")).status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"options\": [{\"type\": 3, \"name\": \"q\", \"description\": \"\"}]"
            + " | 0/options/0/description",
        "\"options\": [{\"type\": 3, \"name\": \"a\", \"description\": \"d\"},"
            + " {\"type\": 3, \"name\": \"b\", \"description\": \"d\", \"required\": true}]"
            + " | 0/options/1",
        "\"options\": [{\"type\": 3, \"name\": \"a\", \"description\": \"d\"},"
            + " {\"type\": 3, \"name\": \"a\", \"description\": \"d\"}] | 0/options/1/name",
        "\"options\": [{\"type\": 3, \"name\": \"a\", \"description\": \"d\","
            + " \"max_length\": 6001}] | 0/options/0/max_length",
        "\"options\": [{\"type\": 3, \"name\": \"a\", \"description\": \"d\","
            + " \"autocomplete\": true, \"choices\": [{\"name\": \"n\", \"value\": \"v\"}]}]"
            + " | 0/options/0/autocomplete",
        "\"options\": [{\"type\": 12, \"name\": \"a\", \"description\": \"d\"}]"
            + " | 0/options/0/type",
        "\"options\": [{\"type\": 1, \"name\": \"a\", \"description\": \"d\"},"
            + " {\"type\": 3, \"name\": \"b\", \"description\": \"d\"}] | 0/options/1",
        "\"name_localizations\": {\"xx\": \"ask\"} | 0/name_localizations/xx",
        "\"name_localizations\": {\"de\": \"Fragen\"} | 0/name_localizations/de",
        "\"contexts\": [3] | 0/contexts/0",
        "\"type\": 3 | 0/description"
      })
  void aFormThatBreaksARuleIsRefusedAtItsPlace(String extra, String place) {
    assertThat(put(command("ask", "Ask", extra)).fault(place)).isNotEmpty();
  }

  @Test
  void aCommandKeepsItsIdWhenItIsOverwritten() {
    String first = put(command("ask", "Ask", "")).json().path(0).path("id").asString();

    String again = put(command("ask", "Ask on", "")).json().path(0).path("id").asString();

    assertThat(again).isEqualTo(first);
    assertThat(discord.application().commandWrites()).isEqualTo(2);
    assertThat(put("").json()).isEmpty();
    assertThat(discord.application().commands()).isEmpty();
  }

  @Test
  void localisationsAreGivenWhereAsked() {
    put(command("ask", "Ask", "\"name_localizations\": {\"de\": \"fragen\"}"));

    assertThat(rest.get(global).json().path(0).has("name_localizations")).isFalse();
    assertThat(
            rest.get(global + "?with_localizations=true")
                .json()
                .at("/0/name_localizations/de")
                .asString())
        .isEqualTo("fragen");
    assertThat(discord.application().command("ask").name("de")).isEqualTo("fragen");
    assertThat(discord.application().command("ask").description("de")).isEqualTo("Ask");
  }

  @Test
  void twoHundredCreatesAreADay() {
    for (int round = 0; round < 2; round++) {
      StringBuilder commands = new StringBuilder();
      for (int i = 0; i < 100; i++) {
        commands.append(i == 0 ? "" : ",").append(command("c" + round + "-" + i, "C", ""));
      }
      assertThat(put(commands.toString()).status()).isEqualTo(200);
    }
    assertThat(put(command("one-more", "C", "")).code()).isEqualTo(30034);
  }

  @Test
  void aCommandIsOfferedToThoseWhoMayUseIt() {
    put(command("reindex", "Read again", "\"default_member_permissions\": \"32\""));
    Member alice = guild.member("alice");
    Member dana = guild.admin("dana");

    assertThatThrownBy(() -> alice.in(desk).invokes("reindex"))
        .hasMessageContaining("not offered to alice");
    assertThat(dana.in(desk).invokes("reindex").isAcknowledged()).isFalse();
    guild.letsEveryoneUse("reindex");
    assertThat(alice.in(desk).invokes("reindex").isAcknowledged()).isFalse();
  }

  @Test
  void aCommandIsOfferedWhereItsContextsSay() {
    put(command("settings", "Set", "\"contexts\": [0]"));
    Member alice = guild.member("alice");

    assertThatThrownBy(() -> alice.directly().invokes("settings"))
        .hasMessageContaining("not offered in");
    assertThat(alice.in(desk).invokes("settings").isAcknowledged()).isFalse();
  }

  @Test
  void aGuildsOwnCommandsAreItsOwn() {
    String own =
        "/applications/" + discord.application().id() + "/guilds/" + guild.id() + "/commands";

    rest.put(own, "[" + command("ask", "Ask here", "") + "]");

    Guild other = discord.guild("Weekend desk");
    assertThat(guild.member("alice").in(desk).invokes("ask").isAcknowledged()).isFalse();
    assertThatThrownBy(() -> other.member("bob").in(other.channel("room")).invokes("ask"))
        .hasMessageContaining("is registered");
    assertThat(rest.get(global).json()).isEmpty();
  }

  private RestClient.Response put(String commands) {
    return rest.put(global, "[" + commands + "]");
  }

  private static String command(String name, String description, String extra) {
    return "{\"name\": \"%s\", \"description\": \"%s\"%s}"
        .formatted(name, description, extra.isEmpty() ? "" : ", " + extra);
  }
}
