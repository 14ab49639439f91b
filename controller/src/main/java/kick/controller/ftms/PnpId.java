package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * PnP ID (0x2A50; Device Information Service 3.9).
 *
 * @param vendorIdSource who gave the vendor its number: the Bluetooth SIG (1) or the USB forum (2)
 */
public record PnpId(int vendorIdSource, int vendorId, int productId, int productVersion)
        implements
            FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("vendor_id_source", Format.UINT8, "1", "enum"),
            new Field("vendor_id", Format.UINT16, "1", "number"),
            new Field("product_id", Format.UINT16, "1", "number"),
            new Field("product_version", Format.UINT16, "1", "number"));

    public static PnpId decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.PNP_ID, octets);
        return new PnpId(raw[0], raw[1], raw[2], raw[3]);
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, vendorIdSource, vendorId, productId, productVersion);
    }

    @Override public Map<String, @Nullable Object> describe() {
        return LAYOUT.describeAll(vendorIdSource, vendorId, productId, productVersion);
    }
}
