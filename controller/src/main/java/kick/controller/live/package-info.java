/**
 * A controller in real time: one thread that decides, one inbox, a clock that counts sleep, and a link that is sought
 * again whenever it was lost.
 */
@NullMarked
package kick.controller.live;

import org.jspecify.annotations.NullMarked;
