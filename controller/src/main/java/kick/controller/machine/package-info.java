/**
 * How a client must behave towards a fitness machine: what it reads and subscribes to, permission, one
 * procedure at a time, supported ranges, what was wanted, granted and reported, and how real machines
 * differ. Pure: values in, values out, time as an argument.
 */
@NullMarked
package kick.controller.machine;

import org.jspecify.annotations.NullMarked;
