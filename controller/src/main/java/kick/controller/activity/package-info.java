/**
 * A recorded run as other programs take it. {@link kick.controller.activity.Activity} is what all their formats have in
 * common: whole laps, with sums that agree. Who has a session gives it to a {@link
 * kick.controller.recording.SessionExport}: {@code kick.controller.fit.FitActivity} for watches and training sites,
 * {@code kick.controller.tcx.TcxActivity} for older ones, {@link kick.controller.activity.CsvActivity} for tables;
 * corrected before by {@link kick.controller.activity.Calibration} where the runner knows better how far it was. Pure.
 */
@NullMarked
package kick.controller.activity;

import org.jspecify.annotations.NullMarked;
