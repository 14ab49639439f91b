package kick.ui.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines over seconds.
 *
 * @param unit of the vertical axis
 */
public record Chart(String title, String unit, List<Line> lines) {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 440;
    private static final Color INK = new Color(0x33, 0x33, 0x33);

    /** How a line looks. */
    public enum Look {
        PLAN(new Color(0xd9, 0xd9, 0xd9), 5f),
        OTHERS(new Color(0xd5, 0x5e, 0x00), 3f),
        KICK(new Color(0x00, 0x72, 0xb2), 3.5f);

        private final Color colour;
        private final float width;

        Look(Color colour, float width) {
            this.colour = colour;
            this.width = width;
        }
    }

    /** @param seconds ascending, as many as {@code values} */
    public record Line(String name, Look look, double[] seconds, double[] values) {}

    /** Writes charts below one another into one PNG file. */
    public static void write(List<Chart> charts, Path file) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT * charts.size(), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int i = 0; i < charts.size(); i++)
            pen.drawImage(BitmapEncoder.getBufferedImage(charts.get(i).drawn()), 0, i * HEIGHT, null);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }

    private XYChart drawn() {
        var chart = new XYChartBuilder().width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("seconds since the clock of the step began to run")
                .yAxisTitle(unit)
                .build();
        var styler = chart.getStyler();
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setChartFontColor(INK);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xe8, 0xe8, 0xe8));
        styler.setPlotGridLinesStroke(new BasicStroke(1f));
        styler.setYAxisMin(0.0);
        styler.setXAxisMin(tens(lines.stream().mapToDouble(l -> l.seconds[0]).min().orElseThrow()));
        styler.setXAxisMax(
                tens(lines.stream().mapToDouble(l -> l.seconds[l.seconds.length - 1]).max().orElseThrow()));
        styler.setXAxisMaxLabelCount(16);
        styler.setXAxisDecimalPattern("0");
        for (var line : lines) {
            var series = chart.addSeries(line.name, line.seconds, line.values);
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(line.look.colour);
            series.setLineWidth(line.look.width);
            if (line.look == Look.PLAN) {
                series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Area);
                series.setFillColor(line.look.colour);
            }
        }
        return chart;
    }

    private static double tens(double seconds) {
        return Math.round(seconds / 10) * 10.0;
    }
}
