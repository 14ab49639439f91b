package kick.controller.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a file cannot be used, in the few words that a sentence has room for. */
public final class Reason {
    private Reason() {}

    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "it is not allowed";
            case NoSuchFileException _ -> "it is not there";
            case NotDirectoryException _,FileAlreadyExistsException _ -> "a file is in the way";
            case FileSystemException f when f.getReason() != null -> lower(f.getReason());
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : lower(e.getMessage());
        };
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
