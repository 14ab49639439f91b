/** Kick as a runner uses it, end to end over the real Bluetooth stack of the bench (docs/bench.md). */
@NullMarked
package kick.ui.bench;

import org.jspecify.annotations.NullMarked;
