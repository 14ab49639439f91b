/**
 * BlueZ's error names. D-Bus names an error by the class that is thrown, so these classes have to be in
 * this package.
 */
@NullMarked
package org.bluez;

import org.jspecify.annotations.NullMarked;
