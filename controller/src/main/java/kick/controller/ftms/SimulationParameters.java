package kick.controller.ftms;

/**
 * What an indoor bike is to simulate (FTMS 4.16.2.18).
 *
 * @param windSpeed in 0.001 m/s, against the rider
 * @param grade in 0.01 %
 * @param rollingResistance in 0.0001
 * @param windResistance in 0.01 kg/m
 */
public record SimulationParameters(int windSpeed, int grade, int rollingResistance, int windResistance) {
    static SimulationParameters of(int[] raw) {
        return new SimulationParameters(raw[0], raw[1], raw[2], raw[3]);
    }

    int[] raw() {
        return new int[]{windSpeed, grade, rollingResistance, windResistance};
    }
}
