/**
 * Each characteristic value and each control point request as a value that reads and writes itself; the only
 * place with op codes, flag bits and scale factors. {@link kick.controller.ftms.Characteristic} says which
 * value belongs to which UUID. References are to the Fitness Machine Service 1.0 (FTMS) unless another
 * specification is named.
 *
 * <p>Values are immutable and safe for all threads. A field that was not sent is {@code null}, never zero.
 * Whatever octets arrive, a decoder ends in a value or in {@link
 * kick.controller.ftms.MalformedValueException}.
 */
@NullMarked
package kick.controller.ftms;

import org.jspecify.annotations.NullMarked;
