package kick.controller.history;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jspecify.annotations.Nullable;

/** Flyway's log, which nobody reads: what goes wrong comes as an exception. Made by Flyway, by its name. */
public final class Silent implements LogCreator {
    @Override public Log createLogger(Class<?> clazz) {
        return new Log() {
            @SuppressWarnings("deprecation")
            @Override public boolean isDebugEnabled() {
                return false;
            }

            @Override public void debug(String message) {}

            @Override public void info(String message) {}

            @Override public void warn(String message) {}

            @Override public void error(String message) {}

            @Override public void error(String message, @Nullable Exception e) {}

            @Override public void notice(String message) {}
        };
    }
}
