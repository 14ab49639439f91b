/**
 * What all workout files of other programs have in common: an {@link kick.controller.exchange.Imported} workout with
 * its {@link kick.controller.exchange.Warning}s, the {@link kick.controller.exchange.Question}s that a file can leave
 * open, and the one {@link kick.controller.exchange.ImportException} with which every reader refuses. Every reader
 * takes octets and answers and is pure: it opens no file, follows no reference, and is done within a second whatever
 * the octets are. Values are immutable, never null, and safe for all threads; {@link
 * kick.controller.exchange.Notes} belongs to the one reader that fills it.
 */
@NullMarked
package kick.controller.exchange;

import org.jspecify.annotations.NullMarked;
