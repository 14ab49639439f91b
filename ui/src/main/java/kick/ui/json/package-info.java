/**
 * Values as JSON for other programs. The shapes are described, with their versions, in {@code
 * docs/json.md}.
 */
@NullMarked
package kick.ui.json;

import org.jspecify.annotations.NullMarked;
