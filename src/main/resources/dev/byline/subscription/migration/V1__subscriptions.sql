-- One text for H2 and PostgreSQL: only types and clauses that both know as they are.

CREATE TABLE subscription (
  id            VARCHAR(16)              NOT NULL PRIMARY KEY,
  guild         VARCHAR(64)              NOT NULL,
  channel       VARCHAR(64)              NOT NULL,
  local_time    TIME                     NOT NULL,
  zone          VARCHAR(64)              NOT NULL,
  days          VARCHAR(80)              NOT NULL,
  topic         VARCHAR(200),
  stories       INTEGER                  NOT NULL,
  created_by    VARCHAR(64)              NOT NULL,
  created_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  -- Runs up to this instant are not its own: it was made or resumed then.
  active_since  TIMESTAMP WITH TIME ZONE NOT NULL,
  paused_at     TIMESTAMP WITH TIME ZONE,
  pause_reason  VARCHAR(16) CHECK (pause_reason IN ('ASKED', 'NOT_PERMITTED')),
  pause_detail  VARCHAR(500),
  -- Admins are still to be told why it was paused.
  notice_due    BOOLEAN                  NOT NULL,
  CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
);

CREATE INDEX subscription_guild ON subscription (guild, created_at);

-- The ledger. It outlives the subscription, so that what was posted can still be edited.
CREATE TABLE posting (
  subscription  VARCHAR(16)              NOT NULL,
  local_date    DATE                     NOT NULL,
  guild         VARCHAR(64)              NOT NULL,
  channel       VARCHAR(64)              NOT NULL,
  nonce         VARCHAR(25)              NOT NULL,
  state         VARCHAR(8)               NOT NULL
                CHECK (state IN ('CLAIMED', 'SENT', 'SKIPPED', 'FAILED')),
  -- Counts the claims: whoever counted it up last holds the row.
  attempt       INTEGER                  NOT NULL,
  claimed_by    VARCHAR(64)              NOT NULL,
  changed_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  -- CLAIMED: until when nobody else may claim it. FAILED: when it is tried again.
  held_until    TIMESTAMP WITH TIME ZONE NOT NULL,
  give_up_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  -- SKIPPED: its name. FAILED: what went wrong.
  reason        VARCHAR(500),
  -- SENT: the message ids, by spaces.
  messages      VARCHAR(1000),
  PRIMARY KEY (subscription, local_date),
  CHECK ((state = 'SENT') = (messages IS NOT NULL))
);

CREATE INDEX posting_changed ON posting (state, changed_at);

-- What db-scheduler keeps of its tasks: its own names and columns.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100)             NOT NULL,
  task_instance        VARCHAR(100)             NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMP WITH TIME ZONE,
  picked               BOOLEAN                  NOT NULL,
  picked_by            VARCHAR(100),
  last_success         TIMESTAMP WITH TIME ZONE,
  last_failure         TIMESTAMP WITH TIME ZONE,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP WITH TIME ZONE,
  version              BIGINT                   NOT NULL,
  priority             SMALLINT,
  state                VARCHAR(100),
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
