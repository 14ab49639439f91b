/**
 * What is remembered of each machine from one run to the next: how it answers to targets. The only files
 * that the controller module keeps besides the runner's profile.
 */
@NullMarked
package kick.controller.enrolment;

import org.jspecify.annotations.NullMarked;
