package kick.controller.ftms;

/** How a whole number is written: least significant octet first, signed ones in two's complement. */
enum Format {
    UINT8(1, 0, 0xFF),
    UINT16(2, 0, 0xFFFF),
    SINT16(2, -0x8000, 0x7FFF),
    UINT24(3, 0, 0xFF_FFFF),
    /** An int has all its bits, but not its sign: {@link Integer#toUnsignedLong}. */
    UINT32(4, Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final int size;
    private final int minimum;
    private final int maximum;

    Format(int size, int minimum, int maximum) {
        this.size = size;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** In octets. */
    int size() {
        return size;
    }

    boolean holds(int number) {
        return minimum <= number && number <= maximum;
    }

    int read(byte[] octets, int at) {
        int first = octets[at] & 0xFF;
        return switch (this) {
            case UINT8 -> first;
            case UINT16 -> first | ((octets[at + 1] & 0xFF) << 8);
            case SINT16 -> first | (octets[at + 1] << 8);
            case UINT24 -> first | ((octets[at + 1] & 0xFF) << 8) | ((octets[at + 2] & 0xFF) << 16);
            case UINT32 -> UINT24.read(octets, at) | (octets[at + 3] << 24);
        };
    }

    void write(int number, byte[] octets, int at) {
        for (int i = 0; i < size; i++)
            octets[at + i] = (byte) (number >> (8 * i));
    }
}
