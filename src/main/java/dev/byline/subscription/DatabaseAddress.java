package dev.byline.subscription;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;

/**
 * Which database, and how it is spoken of.
 *
 * @param url for JDBC
 * @param name for people: the file, or the address without anything that follows a {@code ?}, as
 *     passwords may
 */
record DatabaseAddress(String url, String user, String password, String name) {

  /** Byline's own file, without its ending. */
  private static final String FILE = "byline";

  /** As in {@code postgresql://user:secret@host/}. */
  private static final Pattern LOGIN = Pattern.compile("//[^/@]*+@");

  /**
   * The configured database, or the file in the data folder where none is.
   *
   * @throws SubscriptionsUnavailable if the folder's path cannot stand in H2's URL
   */
  static DatabaseAddress of(DatabaseProperties properties, Path data) {
    String url = properties.url().strip();
    if (!url.isEmpty()) {
      String shown = LOGIN.matcher(url.split("[?;]", 2)[0]).replaceFirst("//");
      return new DatabaseAddress(url, properties.user(), properties.password(), shown);
    }
    Path file = data.toAbsolutePath().normalize().resolve(FILE);
    if (file.toString().contains(";")) {
      throw new SubscriptionsUnavailable(
          "the data folder's path may not hold a semicolon: " + data);
    }
    // A claim is written before the commit returns: H2 would keep it back for half a second, and a
    // process that is killed would have claimed nothing. Byline closes the database itself. And
    // what
    // goes wrong is told by exceptions, not in a file beside it.
    return new DatabaseAddress(
        "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
        "sa",
        "",
        file + ".mv.db");
  }

  /** Why it could not be opened, in one line. */
  String reason(SQLException e) {
    if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return "the database file "
          + name
          + " is in use by another process: stop that one, or set another byline.data";
    }
    return "the database " + name + " cannot be opened: " + firstLine(e);
  }

  static String firstLine(Exception e) {
    String line = String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** Without the password: this may be logged. */
  @Override
  public String toString() {
    return name;
  }
}
