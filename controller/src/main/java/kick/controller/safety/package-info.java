/**
 * The safety kernel: a small pure value through which every write to the control point passes, and which
 * watches what the belt does. It knows nothing of workouts or links, only what was asked of the machine,
 * what the machine reported, and when. The invariants S1–S13, S16 and S19 of the safety case ({@code
 * docs/safety.md}) are predicates here; slowing down and stopping are never refused.
 */
@NullMarked
package kick.controller.safety;

import org.jspecify.annotations.NullMarked;
