package kick.ui.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** What stands on a terminal, as a picture. */
public final class TerminalPicture {
    private static final Color GROUND = new Color(0x1e, 0x22, 0x2a);
    private static final Color INK = new Color(0xdc, 0xdf, 0xe4);
    private static final Color COMMAND = new Color(0x7f, 0xc8, 0x9b);
    private static final Font FONT = new Font(Font.MONOSPACED, Font.PLAIN, 20);
    private static final int LINE = 23;
    private static final int MARGIN = 24;

    private TerminalPicture() {}

    /**
     * Writes a PNG file.
     *
     * @param command what was typed
     * @param lines what came of it
     */
    public static void write(String command, List<String> lines, Path file) throws IOException {
        int columns = Math.max(command.length() + 2, lines.stream().mapToInt(String::length).max().orElse(0));
        var measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        int column = measure.getFontMetrics(FONT).charWidth('0');
        measure.dispose();
        var picture = new BufferedImage(2 * MARGIN + columns * column, 2 * MARGIN + (lines.size() + 2) * LINE,
                BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setFont(FONT);
        pen.setColor(COMMAND);
        pen.drawString("$ " + command, MARGIN, MARGIN + LINE - 7);
        pen.setColor(INK);
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) pen.drawString(lines.get(i), MARGIN, MARGIN + (i + 3) * LINE - 7);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }
}
