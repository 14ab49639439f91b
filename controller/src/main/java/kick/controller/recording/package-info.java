/**
 * What is kept of a run: a session with its laps, its seconds, its pauses and what happened in it. Times are in whole
 * milliseconds and distances in whole millimetres. The types are values and pure; what writes them down and reads them
 * again stands in other packages.
 */
@NullMarked
package kick.controller.recording;

import org.jspecify.annotations.NullMarked;
