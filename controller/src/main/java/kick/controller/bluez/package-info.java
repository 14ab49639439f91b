/**
 * BlueZ, the Linux Bluetooth stack, over D-Bus: its objects and signals turned into the {@code gatt} port.
 * The only package of this module that knows D-Bus. The interfaces named after BlueZ's own ({@code
 * Device1}, {@code GattCharacteristic1}, …) carry the names and signatures of BlueZ's D-Bus API; whoever
 * plays the other side of it implements them.
 */
@NullMarked
package kick.controller.bluez;

import org.jspecify.annotations.NullMarked;
