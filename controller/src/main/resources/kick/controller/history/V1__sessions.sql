-- Sessions as they were run. Times in ms since the beginning of the session, distances in mm, speeds in 0.01 km/h,
-- inclines in 0.1 %. What is not known is null. Only what SQLite and PostgreSQL both understand.

CREATE TABLE session (
    number      INTEGER     NOT NULL PRIMARY KEY,
    id          VARCHAR(64) NOT NULL UNIQUE,
    started_ms  BIGINT      NOT NULL, -- since 1970-01-01 00:00 UTC, by the wall clock as it stood then
    zone        VARCHAR(64) NOT NULL,
    workout     TEXT        NOT NULL,
    title       TEXT        NOT NULL,
    machine     TEXT        NOT NULL,
    simulated   BOOLEAN     NOT NULL,
    ending      VARCHAR(32),          -- null where the record breaks off
    elapsed_ms  BIGINT      NOT NULL,
    moving_ms   BIGINT      NOT NULL,
    distance_mm BIGINT      NOT NULL,
    climb_mm    BIGINT      NOT NULL
);

CREATE INDEX session_by_start ON session (started_ms);

-- What is only wanted where a session is opened, so that lists need not read past it. JSON.
CREATE TABLE circumstances (
    session      INTEGER NOT NULL PRIMARY KEY REFERENCES session (number) ON DELETE CASCADE,
    plan         TEXT    NOT NULL,
    runner       TEXT    NOT NULL,
    manufacturer TEXT    NOT NULL,
    model        TEXT    NOT NULL,
    firmware     TEXT    NOT NULL,
    learned      TEXT    NOT NULL
);

CREATE TABLE lap (
    session       INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    lap           INTEGER     NOT NULL,
    step          INTEGER     NOT NULL, -- of the plan, from 0
    from_ms       BIGINT      NOT NULL,
    to_ms         BIGINT      NOT NULL,
    run_ms        BIGINT      NOT NULL,
    run_mm        BIGINT      NOT NULL,
    transition_ms BIGINT      NOT NULL,
    transition_mm BIGINT      NOT NULL,
    at_target_ms  BIGINT      NOT NULL,
    at_target_mm  BIGINT      NOT NULL,
    overshoot     INTEGER     NOT NULL,
    climb_mm      BIGINT      NOT NULL,
    heart_rate    INTEGER,
    completed     BOOLEAN     NOT NULL,
    ended_by      VARCHAR(32) NOT NULL,
    PRIMARY KEY (session, lap)
);

CREATE TABLE sample (
    session          INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    at_ms            BIGINT      NOT NULL,
    stage            VARCHAR(32) NOT NULL,
    wanted_speed     INTEGER,
    wanted_incline   INTEGER,
    granted_speed    INTEGER,
    granted_incline  INTEGER,
    reported_speed   INTEGER,
    reported_incline INTEGER,
    step             INTEGER     NOT NULL,
    waiting          BOOLEAN     NOT NULL,
    step_ms          BIGINT      NOT NULL,
    step_mm          BIGINT      NOT NULL,
    moving_ms        BIGINT      NOT NULL,
    distance_mm      BIGINT      NOT NULL,
    climb_mm         BIGINT      NOT NULL,
    heart_rate       INTEGER,
    cadence          INTEGER,
    PRIMARY KEY (session, at_ms)
);

CREATE TABLE pause (
    session INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    pause   INTEGER     NOT NULL,
    from_ms BIGINT      NOT NULL,
    to_ms   BIGINT      NOT NULL,
    why     VARCHAR(32) NOT NULL,
    PRIMARY KEY (session, pause)
);

CREATE TABLE event (
    session INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    event   INTEGER     NOT NULL,
    at_ms   BIGINT      NOT NULL,
    kind    VARCHAR(32) NOT NULL,
    detail  TEXT        NOT NULL,
    PRIMARY KEY (session, event)
);

-- The fastest stretch of a session over each distance that runners compare.
CREATE TABLE best (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    over_mm BIGINT  NOT NULL,
    from_ms BIGINT  NOT NULL,
    time_ms BIGINT  NOT NULL,
    PRIMARY KEY (session, over_mm)
);

CREATE INDEX best_by_time ON best (over_mm, time_ms);
