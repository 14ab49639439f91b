package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.SECOND;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.RscMeasurement;
import kick.controller.ftms.TreadmillData;
import kick.controller.ftms.TreadmillRecord;
import kick.controller.units.Distance;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * What the machine reports, and which packets are bad (S16): those that cannot be read, those whose speed
 * no belt has, those whose time or distance goes back, and all beyond 20 in a second. A packet that is cut
 * behind its speed still has a valid speed; one that announces a speed and has none is bad. Counters that
 * go back to nothing begin anew, which is no fault; where they go back to anything else, only the first
 * packet is bad. What the radio delivers twice was still said only once.
 */
final class Reports {
    static final int NONE = Integer.MIN_VALUE;
    /** No belt runs faster; whoever says so is damaged. */
    static final int FASTEST_BELT = 4000;
    private static final int STEEPEST_DECK = 450;
    private static final int PER_SECOND = 20;
    private static final int SPOILING = 3;
    private static final long ANEW_SECONDS = 1;
    private static final long ANEW_MILLIMETRES = 10_000;
    private static final long SPOILT = 5 * SECOND;
    /** No machine reports so soon again. */
    private static final long ECHO = 5 * MILLI;

    /** The last valid sample; {@link #NONE} where there is none. */
    int speed = NONE;
    int incline = NONE;
    /** What the last valid sample itself says of the incline, which not every one does. */
    int fresh = NONE;
    long at = LONG_AGO;
    /** How many valid samples came on this link. */
    int onThisLink;

    private TreadmillRecord parts = TreadmillRecord.EMPTY;
    private boolean hasData;
    private long elapsed = -1;
    private long distance = -1;
    private int latestSpeed = NONE;
    private int latestIncline = NONE;
    private @Nullable Distance latestWay;
    private long latestAt = LONG_AGO;
    private final long[] packets = new long[PER_SECOND];
    private int packet;
    private final long[] bad = new long[SPOILING];
    private int nextBad;

    private final Rules rules;

    Reports(Rules rules) {
        this.rules = rules;
        forget();
    }

    private void forget() {
        java.util.Arrays.fill(packets, LONG_AGO);
        java.util.Arrays.fill(bad, LONG_AGO);
    }

    void linkUp() {
        parts = TreadmillRecord.EMPTY;
        hasData = false;
        incline = NONE;
        onThisLink = 0;
        elapsed = -1;
        distance = -1;
        forget();
    }

    /** S16: three bad packets in five seconds make the data stale. */
    boolean isSpoilt(long now) {
        return now - bad[nextBad] <= SPOILT;
    }

    /** @return whether that made a new valid sample */
    boolean heard(byte[] octets, long now) {
        hasData = true;
        if (isTooMany(now)) return dropped(now);
        TreadmillData part;
        try {
            part = TreadmillData.decode(octets);
        } catch (MalformedValueException e) {
            return dropped(now);
        }
        if (!part.moreData() && part.speed() == null) return dropped(now);
        var joined = parts.joined(part, new Moment(now));
        parts = joined.next();
        var record = joined.completed();
        return record != null && weighed(record, now) && !isEcho(record.totalDistance(), now);
    }

    /** Whether this says nothing new so soon; a part that is delivered twice has only its own fields then. */
    private boolean isEcho(@Nullable Distance way, long now) {
        boolean echo = speed == latestSpeed && (fresh == NONE || fresh == latestIncline)
                && (way == null || way.equals(latestWay)) && now - latestAt < ECHO;
        latestAt = now;
        if (echo) return true;
        latestSpeed = speed;
        latestIncline = fresh;
        latestWay = way;
        return false;
    }

    /** Running Speed and Cadence count where the machine sends nothing else. */
    boolean heardRunning(byte[] octets, long now) {
        if (hasData) return false;
        try {
            int hundredths = RscMeasurement.decode(octets).speed().hundredthsKmh();
            if (hundredths > FASTEST_BELT) return dropped(now);
            return believed(hundredths, NONE, now) && !isEcho(null, now);
        } catch (MalformedValueException e) {
            return dropped(now);
        }
    }

    private boolean weighed(TreadmillData record, long now) {
        boolean back = goesBack(record.elapsed(), record.totalDistance());
        var reported = record.speed();
        if (reported == null || reported.hundredthsKmh() > FASTEST_BELT || back) return dropped(now);
        var grade = record.inclination();
        int meant = (rules.reportsMiles() ? Speed.mph(reported.kmh()) : reported).hundredthsKmh();
        return believed(meant, grade == null ? NONE : tenths(grade.tenthsPercent()), now);
    }

    private int tenths(int grade) {
        if (Math.abs(grade) > STEEPEST_DECK && rules.inclines() == Rules.InclineUnit.TENTHS) return NONE;
        return switch (rules.inclines()) {
            case TENTHS -> grade;
            case SIXTY_TWO_AND_A_HALFTHS -> (int) Math.round(grade * 10 / 62.5);
            case NOTHING -> NONE;
        };
    }

    private boolean believed(int reported, int grade, long now) {
        speed = reported;
        fresh = grade;
        if (grade != NONE) incline = grade;
        at = now;
        onThisLink++;
        return true;
    }

    private boolean goesBack(@Nullable Duration time, @Nullable Distance way) {
        boolean back = time != null && time.toSeconds() < elapsed && time.toSeconds() > ANEW_SECONDS
                || way != null && way.millimetres() < distance && way.millimetres() > ANEW_MILLIMETRES;
        if (time != null) elapsed = time.toSeconds();
        if (way != null) distance = way.millimetres();
        return back;
    }

    private boolean isTooMany(long now) {
        boolean tooMany = now - packets[packet] < SECOND;
        packets[packet] = now;
        packet = (packet + 1) % PER_SECOND;
        return tooMany;
    }

    private boolean dropped(long now) {
        bad[nextBad] = now;
        nextBad = (nextBad + 1) % SPOILING;
        return false;
    }
}
