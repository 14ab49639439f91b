package kick.controller.recording;

/** Puts a session into one kind of file. Keeps nothing between two calls; safe for all threads. */
public interface SessionExport {

    /** The end of the file's name, which is also what the runner calls the format: {@code fit}. */
    String extension();

    /** The whole content of the file. */
    byte[] octets(Session session);
}
