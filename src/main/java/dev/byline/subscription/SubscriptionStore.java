package dev.byline.subscription;

import dev.byline.subscription.Subscription.PauseReason;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of subscriptions. Each method is one statement, and whole by itself. */
final class SubscriptionStore {

  /** Without those that look like others. */
  private static final String ID_CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int ID_LENGTH = 8;

  private static final int LONGEST_DETAIL = 500;

  private final DatabaseConnection database;
  private final SecureRandom random = new SecureRandom();

  SubscriptionStore(DatabaseConnection database) {
    this.database = database;
  }

  Subscription insert(SubscriptionRequest request, Instant now) {
    Subscription made =
        new Subscription(
            newId(),
            request.destination(),
            request.timetable(),
            request.topic(),
            request.stories(),
            new Subscription.Active(now),
            request.createdBy(),
            now);
    sql()
        .sql(
            """
            INSERT INTO subscription
              (id, guild, channel, local_time, zone, days, topic, stories, created_by, created_at,
               active_since, notice_due)
            VALUES (:id, :guild, :channel, :time, :zone, :days, :topic, :stories, :by, :now, :now,
              FALSE)
            """)
        .param("id", made.id())
        .param("guild", request.destination().guild())
        .param("channel", request.destination().channel())
        .param("time", request.timetable().time())
        .param("zone", request.timetable().zone().getId())
        .param("days", written(request.timetable().days()))
        .param("topic", request.topic().orElse(null))
        .param("stories", request.stories())
        .param("by", request.createdBy())
        .param("now", Times.written(now))
        .update();
    return made;
  }

  /**
   * By chance, and not by counting: a nonce that is made of it fits no other database's posting.
   */
  private String newId() {
    return random
        .ints(ID_LENGTH, 0, ID_CHARACTERS.length())
        .mapToObj(i -> String.valueOf(ID_CHARACTERS.charAt(i)))
        .collect(Collectors.joining());
  }

  Optional<Subscription> find(String id) {
    return sql()
        .sql("SELECT * FROM subscription WHERE id = :id")
        .param("id", id)
        .query(SubscriptionStore::read)
        .optional();
  }

  List<Subscription> in(String guild) {
    return sql()
        .sql("SELECT * FROM subscription WHERE guild = :guild ORDER BY created_at, id")
        .param("guild", guild)
        .query(SubscriptionStore::read)
        .list();
  }

  int count(String guild) {
    return sql()
        .sql("SELECT COUNT(*) FROM subscription WHERE guild = :guild")
        .param("guild", guild)
        .query(Integer.class)
        .single();
  }

  /** Those that the scheduler must know: active, or with admins still to be told. */
  List<Subscription> awake() {
    return sql()
        .sql("SELECT * FROM subscription WHERE paused_at IS NULL OR notice_due ORDER BY id")
        .query(SubscriptionStore::read)
        .list();
  }

  /**
   * Pauses it, if it is active.
   *
   * @return whether it was
   */
  boolean pause(String id, PauseReason reason, String detail, Instant now) {
    return sql()
            .sql(
                """
                UPDATE subscription
                SET paused_at = :now, pause_reason = :reason, pause_detail = :detail,
                  notice_due = :notice
                WHERE id = :id AND paused_at IS NULL
                """)
            .param("now", Times.written(now))
            .param("reason", reason.name())
            .param("detail", cut(detail))
            .param("notice", reason == PauseReason.NOT_PERMITTED)
            .param("id", id)
            .update()
        == 1;
  }

  private static String cut(String detail) {
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
  }

  boolean noticeDue(String id) {
    return sql()
        .sql("SELECT notice_due FROM subscription WHERE id = :id")
        .param("id", id)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void noticeGiven(String id) {
    sql().sql("UPDATE subscription SET notice_due = FALSE WHERE id = :id").param("id", id).update();
  }

  /** Lets it run again, if it is paused. */
  void resume(String id, Instant now) {
    sql()
        .sql(
            """
            UPDATE subscription
            SET active_since = :now, paused_at = NULL, pause_reason = NULL, pause_detail = NULL,
              notice_due = FALSE
            WHERE id = :id AND paused_at IS NOT NULL
            """)
        .param("now", Times.written(now))
        .param("id", id)
        .update();
  }

  boolean remove(String id) {
    return sql().sql("DELETE FROM subscription WHERE id = :id").param("id", id).update() == 1;
  }

  private JdbcClient sql() {
    return database.sql();
  }

  private static Subscription read(ResultSet row, int number) throws SQLException {
    return new Subscription(
        row.getString("id"),
        new Destination(row.getString("guild"), row.getString("channel")),
        new Timetable(
            row.getObject("local_time", LocalTime.class),
            ZoneId.of(row.getString("zone")),
            days(row.getString("days"))),
        Optional.ofNullable(row.getString("topic")),
        row.getInt("stories"),
        state(row),
        row.getString("created_by"),
        Times.read(row, "created_at"));
  }

  private static Subscription.State state(ResultSet row) throws SQLException {
    String reason = row.getString("pause_reason");
    return reason == null
        ? new Subscription.Active(Times.read(row, "active_since"))
        : new Subscription.Paused(
            Times.read(row, "paused_at"),
            PauseReason.valueOf(reason),
            Optional.ofNullable(row.getString("pause_detail")).orElse(""));
  }

  private static String written(Set<DayOfWeek> days) {
    return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
  }

  private static Set<DayOfWeek> days(String written) {
    return Arrays.stream(written.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
  }
}
