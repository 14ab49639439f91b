/**
 * What reads files of others, as a fuzzer sees it ({@link kick.controller.fuzz.Readers}). Not part of the product.
 */
@NullMarked
package kick.controller.fuzz;

import org.jspecify.annotations.NullMarked;
