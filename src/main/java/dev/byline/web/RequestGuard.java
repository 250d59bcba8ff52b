package dev.byline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only requests that are meant for this bot: the Host must be one of ours (else a foreign
 * name could be pointed at this machine), and whatever changes something must come from our own
 * page or from no page at all. Bodies are lines that people write: a longer one is not read.
 */
final class RequestGuard extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** In bytes; many times the longest question, however its characters are written. */
  private static final int LONGEST_BODY = 16 * 1024;

  private final Set<String> hosts;

  RequestGuard(WebProperties properties) {
    this.hosts = new HashSet<>(LOOPBACK);
    properties.allowedHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityHeaders.addTo(response);
    if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      refuse(
          response,
          HttpStatus.FORBIDDEN,
          "This bot does not answer under that host name; see byline.web.allowed-hosts.");
    } else if (!READING.contains(request.getMethod()) && !sameOrigin(request)) {
      refuse(response, HttpStatus.FORBIDDEN, "Only this bot's own page may ask for that.");
    } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      refuse(response, HttpStatus.LENGTH_REQUIRED, "Say how long the body is: Content-Length.");
    } else if (request.getContentLengthLong() > LONGEST_BODY) {
      refuse(
          response, HttpStatus.CONTENT_TOO_LARGE, "At most " + LONGEST_BODY + " bytes are read.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers name the page that sends; programs other than browsers name none. */
  private static boolean sameOrigin(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return true;
    }
    try {
      URI uri = URI.create(origin);
      String authority = uri.getAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void refuse(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    String problem =
        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(status.getReasonPhrase(), status.value(), detail);
    response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
  }
}
