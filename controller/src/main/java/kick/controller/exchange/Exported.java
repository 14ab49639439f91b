package kick.controller.exchange;

import java.util.List;

/**
 * A file for other programs.
 *
 * @param octets the file's content; the caller's from now on
 * @param losses what the format cannot hold, and what stands there instead
 */
public record Exported(byte[] octets, List<Warning> losses) {
    public Exported {
        losses = List.copyOf(losses);
    }
}
