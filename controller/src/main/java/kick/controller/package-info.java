/**
 * The shell and the way in: takes each event in turn, asks the pure packages, performs their answer on the
 * link, and tells what happened. {@link kick.controller.TreadmillController} is confined to one thread,
 * which is the only one that decides.
 */
@NullMarked
package kick.controller;

import org.jspecify.annotations.NullMarked;
