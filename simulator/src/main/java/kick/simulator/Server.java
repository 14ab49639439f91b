package kick.simulator;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Moment;

/** Answers the requests of the Attribute Protocol. */
final class Server {
    private final Attributes attributes;
    private final TrainingStatuses trainingStatuses;
    private final ControlPoint controlPoint;
    private final Reports reports;

    Server(Attributes attributes, TrainingStatuses trainingStatuses, ControlPoint controlPoint,
            Reports reports) {
        this.attributes = attributes;
        this.trainingStatuses = trainingStatuses;
        this.controlPoint = controlPoint;
        this.reports = reports;
    }

    void read(Connection client, Characteristic characteristic, Moment now) {
        boolean readable = attributes.allows(characteristic, Property.READ);
        var value = characteristic == Characteristic.TRAINING_STATUS
                ? trainingStatuses.value()
                : attributes.value(characteristic);
        if (readable && value != null) client.send(new Pdu.ReadResponse(characteristic, value), now);
        else
            client.error(characteristic, attributes.has(characteristic)
                    ? AttErrors.READ_NOT_PERMITTED
                    : AttErrors.ATTRIBUTE_NOT_FOUND, now);
    }

    void write(Connection client, Characteristic characteristic, byte[] octets, boolean withResponse,
            Moment now) {
        var needed = withResponse ? Property.WRITE : Property.WRITE_WITHOUT_RESPONSE;
        if (attributes.allows(characteristic, needed)) controlPoint.write(client, octets, withResponse, now);
        else if (withResponse) client.error(characteristic, AttErrors.WRITE_NOT_PERMITTED, now);
    }

    void configure(Connection client, Characteristic characteristic, int configuration, Moment now) {
        boolean allowed = switch (configuration) {
            case Connection.OFF -> attributes.has(characteristic);
            case Connection.NOTIFY -> attributes.allows(characteristic, Property.NOTIFY);
            case Connection.INDICATE -> attributes.allows(characteristic, Property.INDICATE);
            default -> false;
        };
        if (!allowed) {
            client.error(characteristic, AttErrors.VALUE_NOT_ALLOWED, now);
            return;
        }
        client.configured(characteristic, configuration);
        client.send(new Pdu.WriteResponse(characteristic), now);
        reports.aligned(now);
    }
}
