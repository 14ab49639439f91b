package kick.controller.ftms;

import java.util.HexFormat;

/** Octets as they are written in the tables of the tests: {@code 8C 05 20}. */
final class Hex {
    private Hex() {}

    static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    static String hex(byte[] octets) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(octets);
    }
}
