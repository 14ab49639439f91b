/**
 * The port: a link to one Bluetooth peripheral, its events, and the reasons it ends. Interfaces and values
 * only; a simulated treadmill and BlueZ stand behind it. Octets are carried here and never understood.
 */
@NullMarked
package kick.controller.gatt;

import org.jspecify.annotations.NullMarked;
