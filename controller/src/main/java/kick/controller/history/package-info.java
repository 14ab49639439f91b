/**
 * All runs, in one SQLite file. A session is put in as a whole or not at all, and is on the disk when that has been
 * said; others may read meanwhile. The schema is made and brought up to date by Flyway from {@code V*.sql}, in SQL that
 * PostgreSQL understands, too; what only SQLite has stands in one class. Also takes in the journals of runs that broke
 * off. Every trouble is a {@link kick.controller.history.HistoryException} with a sentence for the runner.
 */
@NullMarked
package kick.controller.history;

import org.jspecify.annotations.NullMarked;
