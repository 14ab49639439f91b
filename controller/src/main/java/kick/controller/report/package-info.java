/** What a run came to, repetition by repetition, gathered from what the controller tells. Pure. */
@NullMarked
package kick.controller.report;

import org.jspecify.annotations.NullMarked;
