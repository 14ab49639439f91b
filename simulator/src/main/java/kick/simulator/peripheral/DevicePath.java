package kick.simulator.peripheral;

/** The paths under which BlueZ has devices: {@code /org/bluez/hci0/dev_00_11_22_33_44_55}. */
final class DevicePath {
    private static final String MARK = "/dev_";

    private DevicePath() {}

    /** {@code 00:11:22:33:44:55}; the whole path if it is of another form. */
    static String address(String path) {
        int at = path.lastIndexOf(MARK);
        return at < 0 ? path : path.substring(at + MARK.length()).replace('_', ':');
    }

    static String of(String adapter, String address) {
        return adapter + MARK + address.replace(':', '_');
    }

    /** Whether it is a device of this adapter, and not something below one. */
    static boolean isDevice(String path, String adapter) {
        return path.startsWith(adapter + MARK) && path.indexOf('/', adapter.length() + 1) < 0;
    }
}
