package dev.byline.subscription;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that was opened and has all its tables. */
final class Database implements AutoCloseable {

  /** Postings are few; each needs one for an instant only. */
  private static final int CONNECTIONS = 4;

  /** Then whoever asked is told that the database is away. */
  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final HikariDataSource source;
  private final JdbcClient sql;

  private Database(HikariDataSource source) {
    this.source = source;
    this.sql = JdbcClient.create(source);
  }

  /**
   * Connects, and brings the tables up to date.
   *
   * @throws SubscriptionsUnavailable if that fails; the message says which database, and why
   */
  static Database open(DatabaseAddress address) {
    // First without the pool, which would log its own page about a database that is away.
    try (Connection held =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      Database database = new Database(pool(address));
      try {
        database.migrate();
        return database;
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new SubscriptionsUnavailable(address.reason(e), e);
    } catch (FlywayException e) {
      throw new SubscriptionsUnavailable(
          "the tables of "
              + address
              + " cannot be brought up to date: "
              + DatabaseAddress.firstLine(e),
          e);
    }
  }

  private static HikariDataSource pool(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(CONNECTIONS);
    // One stays open always: H2 would let go of its file with the last.
    config.setMinimumIdle(1);
    config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
    return new HikariDataSource(config);
  }

  private void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:dev/byline/subscription/migration")
        .load()
        .migrate();
  }

  JdbcClient sql() {
    return sql;
  }

  DataSource source() {
    return source;
  }

  @Override
  public void close() {
    source.close();
  }
}
