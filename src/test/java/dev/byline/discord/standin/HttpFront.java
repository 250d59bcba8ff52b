package dev.byline.discord.standin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** HTTP and WebSocket on a free port of loopback, by Jetty. */
final class HttpFront {

  static final String API = "/api/v10";
  static final String GATEWAY = "/gateway/";

  /** Room for what has to be refused as too large. */
  private static final long BODY_BYTES = 4L * Limits.FILE_BYTES;

  private final World world;
  private final RestApi api;
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private volatile boolean breaking;
  private int underWay;

  HttpFront(World world) {
    this.world = world;
    this.api = new RestApi(world);
  }

  void start() {
    // Not a word about each start: there is one in every test.
    ((Logger) LoggerFactory.getLogger("org.eclipse.jetty")).setLevel(Level.WARN);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    WebSocketUpgradeHandler upgrades =
        WebSocketUpgradeHandler.from(
            server,
            container -> {
              container.setMaxTextMessageSize(1 << 20);
              container.addMapping(
                  "/gateway/*",
                  (request, response, callback) -> {
                    boolean accepted = world.changes(world.gateway::accepts);
                    if (!accepted) {
                      Response.writeError(request, response, callback, 503);
                      return null;
                    }
                    return new GatewaySocket(world, query(request));
                  });
            });
    upgrades.setHandler(new Rest());
    server.setHandler(new Outage(upgrades));
    server.setStopTimeout(0);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The stand-in did not start", e);
    }
    world.listensAt("http://127.0.0.1:" + connector.getLocalPort());
  }

  /** Breaks every connection before it is answered, or answers again. */
  void breaks(boolean all) {
    breaking = all;
  }

  /** Answers first what is under way: a client that is stopping has not read it all yet. */
  void stop() {
    world.awaitsThat("the end of all requests", () -> underWay == 0);
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The stand-in did not stop", e);
    }
  }

  /** Stands before all else: the port stays ours, or another process might take it meanwhile. */
  private final class Outage extends Handler.Wrapper {

    Outage(Handler handler) {
      super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (breaking) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("An outage, as the test says"));
        return true;
      }
      return super.handle(request, response, callback);
    }
  }

  private final class Rest extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      world.does(() -> underWay++);
      String path = request.getHttpURI().getPath();
      RestReply reply =
          path.startsWith(API + "/")
              ? answer(request, path.substring(API.length()))
              : DiscordError.notFound().reply();
      response.setStatus(reply.status());
      reply.headers().forEach(response.getHeaders()::put);
      byte[] body = new byte[0];
      if (reply.body().isPresent()) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        body = reply.body().get().toString().getBytes(StandardCharsets.UTF_8);
      }
      Callback written = Callback.from(callback, () -> world.does(() -> underWay--));
      response.write(true, ByteBuffer.wrap(body), written);
      return true;
    }
  }

  private RestReply answer(Request request, String path) throws Exception {
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    JsonNode body = Json.object();
    List<UploadedFile> files = new ArrayList<>();
    try {
      if (type.startsWith("multipart/form-data")) {
        body = form(request, type, files);
      } else {
        byte[] bytes = BufferUtil.toArray(Content.Source.asByteBuffer(request));
        if (bytes.length > 0 && !type.startsWith("application/json")) {
          return wrongContentType();
        }
        body = bytes.length > 0 ? Json.parse(new String(bytes, StandardCharsets.UTF_8)) : body;
      }
    } catch (JacksonException e) {
      return DiscordError.invalidJson().reply();
    }
    return api.answer(
        new RestCall(
            request.getMethod(),
            path,
            List.of(),
            query(request),
            Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION)),
            body,
            files));
  }

  private static RestReply wrongContentType() {
    FormErrors errors = new FormErrors();
    errors.add(
        "CONTENT_TYPE_INVALID",
        "Expected \"Content-Type\" header to be one of {'application/json'}.");
    try {
      errors.refuse();
    } catch (DiscordError refusal) {
      return refusal.reply();
    }
    throw new IllegalStateException();
  }

  private static JsonNode form(Request request, String type, List<UploadedFile> files) {
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .maxSize(BODY_BYTES)
            .maxMemoryPartSize(BODY_BYTES)
            .maxPartSize(BODY_BYTES)
            .build();
    JsonNode body = Json.object();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(request, request, type, config)) {
      for (MultiPart.Part part : parts) {
        if (part.getName().equals("payload_json")) {
          body = Json.parse(part.getContentAsString(StandardCharsets.UTF_8));
        } else if (part.getFileName() != null) {
          files.add(file(part));
        }
      }
    }
    return body;
  }

  private static UploadedFile file(MultiPart.Part part) {
    return new UploadedFile(
        part.getName(),
        part.getFileName(),
        Optional.ofNullable(part.getHeaders().get(HttpHeader.CONTENT_TYPE))
            .orElse("application/octet-stream"),
        part.getContentAsString(StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Map<String, String> query(Request request) {
    Map<String, String> query = new HashMap<>();
    String text = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
