package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.garmin.fit.EventType;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.Intensity;
import com.garmin.fit.LapTrigger;
import com.garmin.fit.plugins.ActivityFileValidationPlugin;
import com.garmin.fit.plugins.ActivityFileValidationResult;

import kick.controller.activity.Calibration;
import kick.controller.activity.CsvActivity;
import kick.controller.engine.Input;
import kick.controller.fit.FitActivity;
import kick.controller.recording.Entry;
import kick.controller.recording.Lap;
import kick.controller.recording.Session;
import kick.controller.tcx.TcxActivity;
import kick.controller.units.Distance;

/** Recorded runs as files of other programs, read by what their makers and others wrote, never by ourselves. */
class ActivityFilesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Scenario PAUSED = Scenario.QUIET
            .at(Duration.ofSeconds(40), new Happening.Asked(new Input.Pause()))
            .at(Duration.ofSeconds(70), new Happening.Asked(new Input.Start()));

    @Test void aPausedRunPassesEveryTestOfGarminsVerifier() throws Exception {
        var session = recorded(PAUSED);
        export("paused-run.fit", new FitActivity().octets(session));
        var fit = verified(session);
        assertThat(fit.getEventMesgs()).extracting(event -> event.getEventType())
                .containsExactly(EventType.START, EventType.STOP, EventType.START, EventType.STOP_ALL);
        var whole = fit.getSessionMesgs().getFirst();
        assertThat(whole.getTotalElapsedTime()).isCloseTo(seconds(session.elapsed()), within(0.01f));
        assertThat(whole.getTotalElapsedTime() - whole.getTotalTimerTime())
                .isCloseTo(seconds(session.pauses().getFirst().length()), within(0.01f));
        assertThat(whole.getTotalDistance()).isCloseTo((float) session.distance().metres(), within(0.011f));
    }

    @Test void thereIsALapForEachStepAndForEachWayToItsSpeed() {
        var session = recorded(Scenario.QUIET);
        var fit = verified(session);
        assertThat(fit.getLapMesgs()).filteredOn(lap -> lap.getIntensity() != Intensity.OTHER)
                .extracting(lap -> lap.getWktStepIndex(), lap -> lap.getIntensity(),
                        lap -> lap.getLapTrigger())
                .containsExactly(tuple(0, Intensity.WARMUP, LapTrigger.TIME),
                        tuple(1, Intensity.INTERVAL, LapTrigger.TIME),
                        tuple(2, Intensity.RECOVERY, LapTrigger.TIME),
                        tuple(3, Intensity.INTERVAL, LapTrigger.DISTANCE),
                        tuple(4, Intensity.COOLDOWN, LapTrigger.TIME));
        var stride = fit.getLapMesgs()
                .stream()
                .filter(lap -> Objects.equals(lap.getWktStepIndex(), 3))
                .toList();
        assertThat(stride.getFirst().getTotalDistance()).isCloseTo(60, within(0.05f));
        double metres = fit.getLapMesgs().stream().mapToDouble(lap -> lap.getTotalDistance()).sum();
        assertThat(metres).isCloseTo(session.distance().metres(), within(0.05));
        assertThat(fit.getWorkoutStepMesgs()).hasSameSizeAs(session.plan().steps());
        assertThat(fit.getWorkoutMesgs().getFirst().getNumValidSteps()).isEqualTo(5);
        assertThat(fit.getDeviceInfoMesgs()).extracting(device -> device.getProductName())
                .containsExactly("Kick", "a treadmill");
    }

    @Test void everySecondIsARecordWithSpeedDistanceAndGrade() {
        var session = recorded(Scenario.QUIET);
        var records = verified(session).getRecordMesgs();
        assertThat(records).hasSizeBetween(session.samples().size() - 1, session.samples().size());
        var at = session.samples().get(60);
        var record = records.stream()
                .filter(one -> one.getTimestamp().getTimestamp()
                        - records.getFirst().getTimestamp().getTimestamp() == at.at().toSeconds()
                                - session.samples().getFirst().at().toSeconds())
                .findFirst()
                .orElseThrow();
        assertThat(record.getDistance()).isCloseTo((float) at.distance().metres(), within(0.01f));
        assertThat(record.getEnhancedSpeed().doubleValue())
                .isCloseTo(Objects.requireNonNull(at.reported().speed()).metresPerSecond(), within(0.001));
        assertThat(record.getGrade().doubleValue())
                .isCloseTo(Objects.requireNonNull(at.reported().incline()).percent(), within(0.001));
        assertThat(record.getHeartRate()).isNull();
        assertThat(record.getPositionLat()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8}) void whateverHappensTheFilesAreWhole(long seed)
            throws Exception {
        var run = new RecordedRun(RunOptions.of(Plans.shortOne())
                .with(Scenario.drawn(seed, Duration.ofMinutes(5), 120))
                .seed(seed)
                .byPersistentRunner()).toEnd(HOUR);
        if (run.entries().isEmpty()) return;
        for (int cut = 2; cut <= run.entries().size(); cut += cut < run.entries().size() - 3 ? 97 : 1) {
            var session = Session.of(run.entries().subList(0, cut));
            if (!session.laps().isEmpty()) verified(session);
            valid(new TcxActivity().octets(session));
        }
        for (var line : run.entries().subList(1, run.entries().size()))
            if (!(line instanceof Entry.Second)) verified(without(line::equals, run.entries()));
        verified(without(Entry.LapEnded.class::isInstance, run.entries()));
    }

    private static Session without(Predicate<Entry> lost, List<Entry> entries) {
        return Session.of(entries.stream().filter(lost.negate()).toList());
    }

    /** Of the seconds, which are alike, one in ten. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false}) void whicheverLineOfItsRecordIsLostTheFileIsWhole(boolean broken) {
        var all = new RecordedRun(RunOptions.of(Plans.shortOne()).with(PAUSED)).toEnd(HOUR).entries();
        var entries = broken ? all.subList(0, all.size() - 30) : all;
        var session = Session.of(entries);
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Second && i % 10 != 0) continue;
            var lost = entries.get(i);
            var mended = without(lost::equals, entries);
            verified(mended);
            assertThat(mended.laps()).as("without %s", lost)
                    .extracting(Lap::index)
                    .isEqualTo(session.laps().stream().map(Lap::index).toList());
            for (int n = 0; n < mended.laps().size(); n++) {
                var was = session.laps().get(n);
                var lap = mended.laps().get(n);
                if (lost instanceof Entry.LapEnded) {
                    assertThat(lap.run().seconds()).isCloseTo(was.run().seconds(), within(0.6));
                    assertThat(lap.transition().metres()).isCloseTo(was.transition().metres(), within(1.5));
                    assertThat(lap.trigger()).as("%s", lap).isEqualTo(was.trigger());
                }
            }
        }
    }

    @Test void theTcxFileIsAsItsSchemaSays() throws Exception {
        var session = recorded(PAUSED);
        var text = new String(new TcxActivity().octets(session), StandardCharsets.UTF_8);
        valid(text.getBytes(StandardCharsets.UTF_8));
        export("paused-run.tcx", text.getBytes(StandardCharsets.UTF_8));
        assertThat(text).contains("<Id>2026-11-22T17:05:03Z</Id>", "<TriggerMethod>Distance</TriggerMethod>",
                "<Speed>", "<Name>Kick</Name>");
        // one track more than laps: the pause is a gap
        assertThat(text.split("<Track>", -1)).hasSize(text.split("<Lap ", -1).length + 1);
        assertThatThrownBy(
                () -> valid(text.replace("<Calories>0</Calories>", "").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("Calories");
    }

    @Test void theTableHasALineForEachSecond() {
        var session = recorded(Scenario.QUIET);
        var lines = new String(new CsvActivity().octets(session), StandardCharsets.UTF_8).split("\r\n", -1);
        assertThat(lines).hasSize(session.samples().size() + 2);
        assertThat(lines[0]).startsWith("seconds,stage,step,name,step_seconds");
        assertThat(List.of(lines).subList(1, lines.length - 1))
                .allMatch(line -> line.split(",", -1).length == lines[0].split(",", -1).length);
        assertThat(lines[61]).contains(",running,", ",work 1/2,");
    }

    @Test void aCorrectedDistanceIsTheSameInEveryPartOfTheFile() {
        var session = recorded(PAUSED);
        var truly = Distance.metres(session.distance().metres() * 1.03);
        var fit = verified(Calibration.to(truly, session).applied(session));
        var plain = verified(session);
        assertThat(fit.getSessionMesgs().getFirst().getTotalDistance()).isCloseTo((float) truly.metres(),
                within(0.02f));
        assertThat(fit.getRecordMesgs().getLast().getDistance()).isCloseTo((float) truly.metres(),
                within(0.02f));
        assertThat(fit.getLapMesgs().stream().mapToDouble(lap -> lap.getTotalDistance()).sum())
                .isCloseTo(truly.metres(), within(0.1));
        for (int i = 0; i < plain.getRecordMesgs().size(); i++) {
            var speed = plain.getRecordMesgs().get(i).getEnhancedSpeed();
            if (speed != null)
                assertThat(fit.getRecordMesgs().get(i).getEnhancedSpeed()).isCloseTo(speed * 1.03f,
                        within(0.002f));
        }
        assertThat(fit.getSessionMesgs().getFirst().getTotalTimerTime())
                .isEqualTo(plain.getSessionMesgs().getFirst().getTotalTimerTime());
        assertThatThrownBy(() -> Calibration.to(Distance.metres(99_000), session))
                .hasMessageContaining("is no correction");
    }

    /** For .ci/run, which gives it to a reader that is not in Java. */
    private static void export(String name, byte[] octets) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/exports")).resolve(name), octets);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static float seconds(Duration time) {
        return time.toMillis() / 1000f;
    }

    private static Session recorded(Scenario scenario) {
        return new RecordedRun(RunOptions.of(Plans.shortOne()).with(scenario)).toEnd(HOUR).session();
    }

    /** The FIT file of a session, read by Garmin's decoder, with nothing that its verifier fails. */
    private static FitMessages verified(Session session) {
        var verifier = new ActivityFileValidationPlugin();
        var messages = new FitDecoder().decode(new ByteArrayInputStream(new FitActivity().octets(session)),
                verifier);
        assertThat(verifier.getResults()).hasSizeGreaterThan(20)
                .filteredOn(result -> result.getStatus() == ActivityFileValidationResult.Status.FAILED)
                .extracting(result -> result.getName() + ": " + result.getDescription())
                .isEmpty();
        return messages;
    }

    private static void valid(byte[] tcx) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource[]{
                        new StreamSource(ActivityFilesTest.class.getResourceAsStream("/tcx/extension.xsd")),
                        new StreamSource(ActivityFilesTest.class.getResourceAsStream("/tcx/activity.xsd"))});
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(tcx)));
    }
}
