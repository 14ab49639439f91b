package kick.controller.fit;

import java.util.Arrays;
import java.util.Optional;

/** How a field's value stands in the octets. */
enum FitType {
    ENUM(0x00, 1, 0xFF), SINT8(0x01, 1, 0x7F), UINT8(0x02, 1, 0xFF), SINT16(0x83, 2, 0x7FFF), UINT16(0x84, 2,
            0xFFFF),
    SINT32(0x85, 4,
            0x7FFF_FFFF),
    UINT32(0x86, 4, 0xFFFF_FFFFL), STRING(0x07, 1, 0), UINT8Z(0x0A, 1,
            0),
    UINT16Z(0x8B, 2, 0), UINT32Z(0x8C, 4, 0), BYTE(0x0D, 1, 0xFF);

    private final int code;
    private final int size;
    private final long invalid;

    FitType(int code, int size, long invalid) {
        this.code = code;
        this.size = size;
        this.invalid = invalid;
    }

    int code() {
        return code;
    }

    /** In octets. */
    int size() {
        return size;
    }

    /** What stands where nothing is known. */
    long invalid() {
        return invalid;
    }

    boolean isSigned() {
        return this == SINT8 || this == SINT16 || this == SINT32;
    }

    /** Empty for floating point and for types to come. */
    static Optional<FitType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
