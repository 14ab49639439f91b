/**
 * The simulator's treadmill on the air: a GATT application and an advertisement at BlueZ, so that any app
 * can find, read and drive it. {@link kick.simulator.peripheral.GattServer} turns what BlueZ tells and asks
 * into what the treadmill knows; {@link kick.simulator.peripheral.LiveTreadmill} is the one thread on which
 * the treadmill lives, in real time; everything else speaks D-Bus and only leaves messages there.
 */
@NullMarked
package kick.simulator.peripheral;

import org.jspecify.annotations.NullMarked;
