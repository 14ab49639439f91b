package kick.controller.history;

import java.nio.file.Path;
import java.sql.SQLException;

/** The history cannot be used. The message is a sentence with place and remedy, without a full stop. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The result codes of SQLite (https://sqlite.org/rescode.html) that a person can do something about. */
    static HistoryException of(Path file, SQLException e) {
        var sentence = switch (e.getErrorCode() & 0xff) {
            case 5, 6 -> "is being written by another program; try again when that has ended";
            case 8 -> "may not be written; see that it and its folder are yours";
            case 10 -> "cannot be read or written: the disk fails; see to the disk";
            case 11, 26 ->
                "is damaged; move it away, and Kick begins a new one ('sqlite3 FILE .recover' may save the old one)";
            case 13 -> "has no room to grow: the disk is full; make some";
            case 14 -> "cannot be opened; see that you may read and write it and its folder";
            default -> "cannot be used: " + e.getMessage();
        };
        return new HistoryException("the history " + file + " " + sentence, e);
    }
}
