package kick.controller.fit;

/** CRC-16 with the polynomial 0x8005, lowest bit first, from zero, as FIT files end with. */
final class FitChecksum {
    private static final int REVERSED = 0xA001;
    private static final int[] OF_OCTET = new int[256];

    static {
        for (int octet = 0; octet < OF_OCTET.length; octet++) {
            int sum = octet;
            for (int bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ REVERSED;
            OF_OCTET[octet] = sum;
        }
    }

    private FitChecksum() {}

    static int of(byte[] octets, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) sum = sum >> 8 ^ OF_OCTET[(sum ^ octets[i]) & 0xFF];
        return sum;
    }
}
