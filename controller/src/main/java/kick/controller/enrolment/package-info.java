/**
 * What is remembered of each machine from one run to the next: how it answers to targets, and what it is known again
 * by.
 */
@NullMarked
package kick.controller.enrolment;

import org.jspecify.annotations.NullMarked;
