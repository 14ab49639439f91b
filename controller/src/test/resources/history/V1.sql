-- A history as the Kick of schema version 1 wrote it: one run of 65 s. Made with: sqlite3 history.db .dump
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES(1,'1','sessions','SQL','V1__sessions.sql',-947147119,'','2026-11-29 04:56:41.161',27,1);
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
INSERT INTO session VALUES(1,'20261122-180503-127',1795367103127,'Europe/Berlin','thirds','Race in thirds','Tread "7"',0,'finished',65000,65000,180570,1755);
CREATE TABLE circumstances (
    session      INTEGER NOT NULL PRIMARY KEY REFERENCES session (number) ON DELETE CASCADE,
    plan         TEXT    NOT NULL,
    runner       TEXT    NOT NULL,
    manufacturer TEXT    NOT NULL,
    model        TEXT    NOT NULL,
    firmware     TEXT    NOT NULL,
    learned      TEXT    NOT NULL
);
INSERT INTO circumstances VALUES(1,'{"workout":"thirds","title":"Race in thirds","steps":[{"name":"warm-up","kind":"warm-up","rep":0,"reps":0,"seconds":900.0,"kmh":11.02,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"pick-up 1/4","kind":"warm-up","rep":1,"reps":4,"seconds":20.0,"kmh":16.51,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"easy 1/4","kind":"warm-up","rep":1,"reps":4,"seconds":40.0,"kmh":11.02,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"pick-up 2/4","kind":"warm-up","rep":2,"reps":4,"seconds":20.0,"kmh":16.51,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"easy 2/4","kind":"warm-up","rep":2,"reps":4,"seconds":40.0,"kmh":11.02,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"pick-up 3/4","kind":"warm-up","rep":3,"reps":4,"seconds":20.0,"kmh":16.51,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"easy 3/4","kind":"warm-up","rep":3,"reps":4,"seconds":40.0,"kmh":11.02,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"pick-up 4/4","kind":"warm-up","rep":4,"reps":4,"seconds":20.0,"kmh":16.51,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"easy 4/4","kind":"warm-up","rep":4,"reps":4,"seconds":40.0,"kmh":11.02,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"walk","kind":"warm-up","rep":0,"reps":0,"seconds":120.0,"kmh":5.0,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]},{"name":"first third","kind":"work","rep":0,"reps":0,"metres":1666.666,"kmh":14.7,"percent":1.0,"toPercent":1.0,"clock":"at-speed","cues":[{"text":"A touch under race pace: hold back","afterSeconds":0.0}]},{"name":"second third","kind":"work","rep":0,"reps":0,"metres":1666.666,"kmh":15.0,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[{"text":"Comfortably hard","afterSeconds":0.0}]},{"name":"last third","kind":"work","rep":0,"reps":0,"metres":1266.668,"kmh":15.31,"capKmh":17.25,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[{"text":"Hold it, and raise it if you can","afterSeconds":0.0}]},{"name":"kick","kind":"work","rep":0,"reps":0,"metres":400.0,"kmh":15.31,"capKmh":17.25,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[{"text":"Kick","afterSeconds":0.0}]},{"name":"cool-down","kind":"cool-down","rep":0,"reps":0,"seconds":600.0,"kmh":10.2,"percent":1.0,"toPercent":1.0,"clock":"at-once","cues":[]}]}','{"race":"5 km in 20:00","max-speed":"20 km/h","max-incline":"12 %","max-acceleration":"1 km/h per s","left-alone-speed":"5 km/h","hard-limit":"adult","incline":"1 %","show-speed-as":"km/h","show-distance-as":"metric","mass":"70 kg"}','Acme','T7','1.0.3','{"beltUp":{"deadSeconds":0.8125,"perSecond":0.6532,"episodes":14},"beltDown":{"deadSeconds":0.4,"perSecond":0.7101,"episodes":12},"liftUp":{"deadSeconds":0.0,"perSecond":0.0,"episodes":0},"liftDown":{"deadSeconds":0.0,"perSecond":0.0,"episodes":0},"showsSetpoint":false}');
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
INSERT INTO lap VALUES(1,0,0,0,60000,57000,158346,3000,8334,55000,152790,30,1666,140,1,'time');
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
INSERT INTO sample VALUES(1,1000,'running',1000,10,1000,NULL,1000,10,0,0,1000,2778,1000,2778,27,140,172);
INSERT INTO sample VALUES(1,2000,'running',1000,10,1000,NULL,1000,10,0,0,2000,5556,2000,5556,54,140,172);
INSERT INTO sample VALUES(1,3000,'running',1000,10,1000,NULL,1000,10,0,0,3000,8334,3000,8334,81,140,172);
INSERT INTO sample VALUES(1,4000,'running',1000,10,1000,NULL,1000,10,0,0,4000,11112,4000,11112,108,140,172);
INSERT INTO sample VALUES(1,5000,'running',1000,10,1000,NULL,1000,10,0,0,5000,13890,5000,13890,135,140,172);
INSERT INTO sample VALUES(1,6000,'running',1000,10,1000,NULL,1000,10,0,0,6000,16668,6000,16668,162,140,172);
INSERT INTO sample VALUES(1,7000,'running',1000,10,1000,NULL,1000,10,0,0,7000,19446,7000,19446,189,NULL,172);
INSERT INTO sample VALUES(1,8000,'running',1000,10,1000,NULL,1000,10,0,0,8000,22224,8000,22224,216,140,172);
INSERT INTO sample VALUES(1,9000,'running',1000,10,1000,NULL,1000,10,0,0,9000,25002,9000,25002,243,140,172);
INSERT INTO sample VALUES(1,10000,'running',1000,10,1000,NULL,1000,10,0,0,10000,27780,10000,27780,270,140,172);
INSERT INTO sample VALUES(1,11000,'running',1000,10,1000,NULL,1000,10,0,0,11000,30558,11000,30558,297,140,NULL);
INSERT INTO sample VALUES(1,12000,'running',1000,10,1000,NULL,1000,10,0,0,12000,33336,12000,33336,324,140,172);
INSERT INTO sample VALUES(1,13000,'running',1000,10,1000,NULL,1000,10,0,0,13000,36114,13000,36114,351,140,172);
INSERT INTO sample VALUES(1,14000,'running',1000,10,1000,NULL,1000,10,0,0,14000,38892,14000,38892,378,NULL,172);
INSERT INTO sample VALUES(1,15000,'running',1000,10,1000,NULL,1000,10,0,0,15000,41670,15000,41670,405,140,172);
INSERT INTO sample VALUES(1,16000,'running',1000,10,1000,NULL,1000,10,0,0,16000,44448,16000,44448,432,140,172);
INSERT INTO sample VALUES(1,17000,'running',1000,10,1000,NULL,1000,10,0,0,17000,47226,17000,47226,459,140,172);
INSERT INTO sample VALUES(1,18000,'running',1000,10,1000,NULL,1000,10,0,0,18000,50004,18000,50004,486,140,172);
INSERT INTO sample VALUES(1,19000,'running',1000,10,1000,NULL,1000,10,0,0,19000,52782,19000,52782,513,140,172);
INSERT INTO sample VALUES(1,20000,'running',1000,10,1000,NULL,1000,10,0,0,20000,55560,20000,55560,540,140,172);
INSERT INTO sample VALUES(1,21000,'running',1000,10,1000,NULL,1000,10,0,0,21000,58338,21000,58338,567,NULL,172);
INSERT INTO sample VALUES(1,22000,'running',1000,10,1000,NULL,1000,10,0,0,22000,61116,22000,61116,594,140,NULL);
INSERT INTO sample VALUES(1,23000,'running',1000,10,1000,NULL,1000,10,0,0,23000,63894,23000,63894,621,140,172);
INSERT INTO sample VALUES(1,24000,'running',1000,10,1000,NULL,1000,10,0,0,24000,66672,24000,66672,648,140,172);
INSERT INTO sample VALUES(1,25000,'running',1000,10,1000,NULL,1000,10,0,0,25000,69450,25000,69450,675,140,172);
INSERT INTO sample VALUES(1,26000,'running',1000,10,1000,NULL,1000,10,0,0,26000,72228,26000,72228,702,140,172);
INSERT INTO sample VALUES(1,27000,'running',1000,10,1000,NULL,1000,10,0,0,27000,75006,27000,75006,729,140,172);
INSERT INTO sample VALUES(1,28000,'running',1000,10,1000,NULL,1000,10,0,0,28000,77784,28000,77784,756,NULL,172);
INSERT INTO sample VALUES(1,29000,'running',1000,10,1000,NULL,1000,10,0,0,29000,80562,29000,80562,783,140,172);
INSERT INTO sample VALUES(1,30000,'running',1000,10,1000,NULL,1000,10,0,0,30000,83340,30000,83340,810,140,172);
INSERT INTO sample VALUES(1,31000,'running',1000,10,1000,NULL,1000,10,0,0,31000,86118,31000,86118,837,140,172);
INSERT INTO sample VALUES(1,32000,'running',1000,10,1000,NULL,1000,10,0,0,32000,88896,32000,88896,864,140,172);
INSERT INTO sample VALUES(1,33000,'running',1000,10,1000,NULL,1000,10,0,0,33000,91674,33000,91674,891,140,NULL);
INSERT INTO sample VALUES(1,34000,'running',1000,10,1000,NULL,1000,10,0,0,34000,94452,34000,94452,918,140,172);
INSERT INTO sample VALUES(1,35000,'running',1000,10,1000,NULL,1000,10,0,0,35000,97230,35000,97230,945,NULL,172);
INSERT INTO sample VALUES(1,36000,'running',1000,10,1000,NULL,1000,10,0,0,36000,100008,36000,100008,972,140,172);
INSERT INTO sample VALUES(1,37000,'running',1000,10,1000,NULL,1000,10,0,0,37000,102786,37000,102786,999,140,172);
INSERT INTO sample VALUES(1,38000,'running',1000,10,1000,NULL,1000,10,0,0,38000,105564,38000,105564,1026,140,172);
INSERT INTO sample VALUES(1,39000,'running',1000,10,1000,NULL,1000,10,0,0,39000,108342,39000,108342,1053,140,172);
INSERT INTO sample VALUES(1,40000,'running',1000,10,1000,NULL,1000,10,0,0,40000,111120,40000,111120,1080,140,172);
INSERT INTO sample VALUES(1,41000,'running',1000,10,1000,NULL,1000,10,0,0,41000,113898,41000,113898,1107,140,172);
INSERT INTO sample VALUES(1,42000,'running',1000,10,1000,NULL,1000,10,0,0,42000,116676,42000,116676,1134,NULL,172);
INSERT INTO sample VALUES(1,43000,'running',1000,10,1000,NULL,1000,10,0,0,43000,119454,43000,119454,1161,140,172);
INSERT INTO sample VALUES(1,44000,'running',1000,10,1000,NULL,1000,10,0,0,44000,122232,44000,122232,1188,140,NULL);
INSERT INTO sample VALUES(1,45000,'running',1000,10,1000,NULL,1000,10,0,0,45000,125010,45000,125010,1215,140,172);
INSERT INTO sample VALUES(1,46000,'running',1000,10,1000,NULL,1000,10,0,0,46000,127788,46000,127788,1242,140,172);
INSERT INTO sample VALUES(1,47000,'running',1000,10,1000,NULL,1000,10,0,0,47000,130566,47000,130566,1269,140,172);
INSERT INTO sample VALUES(1,48000,'running',1000,10,1000,NULL,1000,10,0,0,48000,133344,48000,133344,1296,140,172);
INSERT INTO sample VALUES(1,49000,'running',1000,10,1000,NULL,1000,10,0,0,49000,136122,49000,136122,1323,NULL,172);
INSERT INTO sample VALUES(1,50000,'running',1000,10,1000,NULL,NULL,NULL,0,0,50000,138900,50000,138900,1350,140,172);
INSERT INTO sample VALUES(1,51000,'running',1000,10,1000,NULL,1000,10,0,0,51000,141678,51000,141678,1377,140,172);
INSERT INTO sample VALUES(1,52000,'running',1000,10,1000,NULL,1000,10,0,0,52000,144456,52000,144456,1404,140,172);
INSERT INTO sample VALUES(1,53000,'running',1000,10,1000,NULL,1000,10,0,0,53000,147234,53000,147234,1431,140,172);
INSERT INTO sample VALUES(1,54000,'running',1000,10,1000,NULL,1000,10,0,0,54000,150012,54000,150012,1458,140,172);
INSERT INTO sample VALUES(1,55000,'running',1000,10,1000,NULL,1000,10,0,0,55000,152790,55000,152790,1485,140,NULL);
INSERT INTO sample VALUES(1,56000,'running',1000,10,1000,NULL,1000,10,0,0,56000,155568,56000,155568,1512,NULL,172);
INSERT INTO sample VALUES(1,57000,'running',1000,10,1000,NULL,1000,10,0,0,57000,158346,57000,158346,1539,140,172);
INSERT INTO sample VALUES(1,58000,'running',1000,10,1000,NULL,1000,10,0,0,58000,161124,58000,161124,1566,140,172);
INSERT INTO sample VALUES(1,59000,'running',1000,10,1000,NULL,1000,10,0,0,59000,163902,59000,163902,1593,140,172);
INSERT INTO sample VALUES(1,60000,'running',1000,10,1000,NULL,1000,10,0,0,60000,166680,60000,166680,1620,140,172);
INSERT INTO sample VALUES(1,61000,'running',1000,10,1000,NULL,1000,10,1,0,1000,2778,61000,169458,1647,140,172);
INSERT INTO sample VALUES(1,62000,'running',1000,10,1000,NULL,1000,10,1,0,2000,5556,62000,172236,1674,140,172);
INSERT INTO sample VALUES(1,63000,'running',1000,10,1000,NULL,1000,10,1,0,3000,8334,63000,175014,1701,NULL,172);
INSERT INTO sample VALUES(1,64000,'running',1000,10,1000,NULL,1000,10,1,0,4000,11112,64000,177792,1728,140,172);
INSERT INTO sample VALUES(1,65000,'running',1000,10,1000,NULL,1000,10,1,0,5000,13890,65000,180570,1755,140,172);
CREATE TABLE pause (
    session INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    pause   INTEGER     NOT NULL,
    from_ms BIGINT      NOT NULL,
    to_ms   BIGINT      NOT NULL,
    why     VARCHAR(32) NOT NULL,
    PRIMARY KEY (session, pause)
);
INSERT INTO pause VALUES(1,0,40000,41000,'console');
CREATE TABLE event (
    session INTEGER     NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    event   INTEGER     NOT NULL,
    at_ms   BIGINT      NOT NULL,
    kind    VARCHAR(32) NOT NULL,
    detail  TEXT        NOT NULL,
    PRIMARY KEY (session, event)
);
INSERT INTO event VALUES(1,0,20000,'nudge','+0.1 km/h');
CREATE TABLE best (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    over_mm BIGINT  NOT NULL,
    from_ms BIGINT  NOT NULL,
    time_ms BIGINT  NOT NULL,
    PRIMARY KEY (session, over_mm)
);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX session_by_start ON session (started_ms);
CREATE INDEX best_by_time ON best (over_mm, time_ms);
COMMIT;
