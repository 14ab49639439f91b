/**
 * Kick's own workout file, which a person writes in an editor: YAML with quantities as people write them. Everything
 * that a {@link kick.controller.workout.Workout} can say has words here, so that what {@link
 * kick.controller.sheet.SheetWriter} writes, {@link kick.controller.sheet.SheetReader} reads as the same workout. All
 * mistakes in a file are told at once, each with its line: {@link kick.controller.sheet.SheetException}. Pure.
 */
@NullMarked
package kick.controller.sheet;

import org.jspecify.annotations.NullMarked;
