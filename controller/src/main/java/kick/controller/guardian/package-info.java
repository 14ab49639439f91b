/**
 * The guardian (safety case S20): a small process of its own that hears the controller's pulse. When it falls silent
 * and stays so, the guardian eases the belt to a walk and stops it. {@link kick.controller.guardian.Watch} and {@link
 * kick.controller.guardian.Descent} decide and are pure; the rest is the process and its pipe.
 */
@NullMarked
package kick.controller.guardian;

import org.jspecify.annotations.NullMarked;
