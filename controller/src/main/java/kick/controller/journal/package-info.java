/**
 * The record of a run on disk while it goes on, so that it survives whatever ends the program. A journal is a text file
 * that only grows: one line for each entry, with a checksum before it, and on the disk before the next second is over.
 * The thread that decides leaves entries in a queue and never waits; a thread of the journal's own does the writing. A
 * program holds a lock on its journal as long as it lives: one without a lock was left behind, and its run is read from
 * it as far as it goes.
 */
@NullMarked
package kick.controller.journal;

import org.jspecify.annotations.NullMarked;
