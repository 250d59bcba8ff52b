package dev.byline.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Where the gateway is. JDA knows Discord's own and asks nobody; with another REST base it is asked
 * of that, so that nothing goes past a proxy.
 */
final class GatewayAddress extends ConcurrentSessionController {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final URI api;
  private final DiscordToken token;

  GatewayAddress(URI api, DiscordToken token) {
    this.api = api;
    this.token = token;
  }

  @Override
  public String getGateway() {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(api.resolve("gateway/bot"))
                  .timeout(LONGEST)
                  .header("Authorization", "Bot " + token.reveal())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            api + "gateway/bot answered " + answer.statusCode() + " instead of an address");
      }
      return DataObject.fromJson(answer.body()).getString("url");
    } catch (IOException e) {
      // The client's session worker tries again after this one, and ends after others.
      throw new IllegalStateException("The gateway's address cannot be asked of " + api, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking for the gateway", e);
    }
  }
}
