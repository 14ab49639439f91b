/** A plan as a curve over time, and that curve drawn. {@code PlanShape} is pure; {@code PlanChart} is a toolkit node. */
@NullMarked
package kick.ui.dashboard.chart;

import org.jspecify.annotations.NullMarked;
