package kick.controller.ftms;

/** How a control point procedure ended (FTMS 4.16.2.22, Table 4.24). Whatever is not success is failure. */
public enum ResultCode {
    /** Zero, and every number above 5. */
    RESERVED(0),
    SUCCESS(1),
    OP_CODE_NOT_SUPPORTED(2),
    INVALID_PARAMETER(3),
    OPERATION_FAILED(4),
    CONTROL_NOT_PERMITTED(5);

    private final int number;

    ResultCode(int number) {
        this.number = number;
    }

    public static ResultCode of(int number) {
        for (var code : values())
            if (code.number == number) return code;
        return RESERVED;
    }

    public int number() {
        return number;
    }
}
