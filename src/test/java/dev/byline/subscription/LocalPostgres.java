package dev.byline.subscription;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own, made of this machine's programs in a folder of its own, for as
 * long as a test class runs. Ends with the test's process at the latest.
 */
final class LocalPostgres implements AutoCloseable {

  /** Where Debian and its kin put them, by version. */
  private static final Path DEBIANS = Path.of("/usr/lib/postgresql");

  private static final String USER = "byline";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path programs;
  private final Path home;
  private final int port;
  private final Thread end = new Thread(this::stop);

  private LocalPostgres(Path programs, Path home, int port) {
    this.programs = programs;
    this.home = home;
    this.port = port;
  }

  /** Where the server's programs are, if this machine has them. */
  static Optional<Path> programs() {
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
    return Stream.concat(debians(), onPath)
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
        .findFirst();
  }

  private static Stream<Path> debians() {
    try (Stream<Path> versions = Files.list(DEBIANS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .sorted(Comparator.<Path>naturalOrder().reversed())
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  static LocalPostgres start() throws IOException, InterruptedException {
    LocalPostgres server =
        new LocalPostgres(
            programs().orElseThrow(), Files.createTempDirectory("byline-postgres-"), freePort());
    if (isRoot()) {
      // It refuses to be run by root, so it gets the user that its package made.
      run(List.of("chown", "postgres", server.home.toString()));
    }
    String data = server.data();
    server.program("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "-N");
    Runtime.getRuntime().addShutdownHook(server.end);
    server.program(
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-t",
        "60",
        "-l",
        server.home.resolve("log").toString(),
        "-o",
        "-p " + server.port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + server.home,
        "start");
    return server;
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** An empty database. */
  DatabaseAddress database() throws SQLException {
    String name = "byline_" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "")) {
      connection.createStatement().execute("CREATE DATABASE " + name);
    }
    return new DatabaseAddress(url(name), USER, "", url(name));
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private void program(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("byline-postgres-", ".txt");
    try {
      // To a file: the server would keep a pipe open, and with it whoever reads that.
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(command + ": " + Files.readString(said));
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private void stop() {
    try {
      program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the server of " + home + " was not stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(end);
    stop();
  }
}
