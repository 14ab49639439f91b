package kick.controller.history;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The schema's version. Flyway takes several times as long as all else that is done to open a history, so it is only
 * asked where the schema is not the newest.
 */
final class Schema {
    /** The highest {@code V*.sql}. */
    static final MigrationVersion NEWEST = MigrationVersion.fromVersion("1");

    private static final String LOCATION = "classpath:kick/controller/history";

    private Schema() {}

    static boolean isNewest(Connection connection) {
        return of(connection).equals(NEWEST);
    }

    /** Whether a Kick newer than this one has brought it up to date. */
    static boolean isNewer(Connection connection) {
        return of(connection).isNewerThan(NEWEST);
    }

    private static MigrationVersion of(Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC")) {
            return rows.next() ? MigrationVersion.fromVersion(rows.getString(1)) : MigrationVersion.EMPTY;
        } catch (SQLException _) {
            // there is no such table in a file that is new, and Flyway tells of any other trouble
            return MigrationVersion.EMPTY;
        }
    }

    static void update(String url) throws SQLException {
        try {
            Flyway.configure()
                    .loggers(Silent.class.getName())
                    .dataSource(url, null, null)
                    .locations(LOCATION)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getMessage(), e);
        }
    }
}
