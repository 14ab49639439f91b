package kick.simulator;

import java.util.Locale;

/**
 * How a model of treadmill differs from the strict one that has none of these. Each says what it does in one
 * sentence, and which machines were seen to do it.
 */
public enum Quirk {
    // what it reports
    REPORTS_SETPOINT("While it runs it reports the target speed instead of the belt's.",
            "Urevo E1L, CITYSPORTS CS-WP8, Sole F80"),
    REPORTS_MILES("Reported speeds and the speed range are miles per hour in fields for km/h.",
            "DBT FS-BT-T4, LifeSpan TX6"),
    COARSE_DISTANCE("The distance goes in ticks of 0.01 mile, cut down to 10 m.", "Urevo E1L"),
    DISTANCE_LATE("The distance stays at zero for the first 40 s.", "FitLogic T12B"),
    COUNTERS_STAY_ZERO("Distance, energy and time stay at zero for the whole workout.", "BH i.Concept"),
    DATA_STAY_ZERO("The belt obeys, and everything reported stays at zero.", "Urevo E3"),
    KEEPS_SPEED_WHILE_PAUSED("It reports its old speed all through a pause.", "Mobvoi TMP"),
    INCLINE_FOLLOWS_TARGET("It reports the target incline at once instead of the deck's.", "FitLogic T12B"),
    INCLINE_IN_62_5THS("The reported incline counts 62.5ths of a percent.", "BH i.Concept"),
    ZERO_FRAMES("Now and then a single report says zero while the belt runs.", "Merach"),
    DOUBLED_FRAMES("Now and then a single report says twice the speed.", "Dreaver Motion One"),
    SILENT_AT_REST("It sends no data while the belt stands.", "Reebok FR30z, KingSmith Z1"),
    RSC_INSTEAD("It sends Running Speed and Cadence and never Treadmill Data.", "Technogym Run"),
    NO_SPEED_RANGE("It has no Supported Speed Range.", "various walking pads"),
    // how it sends it
    STEP_COUNTER("Three octets of step count follow the fields, announced by reserved bit 13.",
            "Urevo E1L, Yesoul W2 Pro, KingSmith X218, FitShow pads"),
    STEPS_AFTERWARDS(
            "After each record comes a part with the step count that says More Data and is the last.",
            "FitShow FS-D9D0A1, FitLogic T12B"),
    TRUNCATED_AT_20("A record is cut at 20 octets, whatever its flags promise.", "Matrix"),
    NUL_TERMINATED_STRINGS("Device information ends with a NUL octet.", "Yesoul, KingSmith"),
    TRAINING_STATUS_WITHOUT_STRING("Training Status announces a text that does not follow.",
            "FitLogic T12B, Yesoul, Urevo 2D Pro, KingSmith X218"),
    RESERVED_TRAINING_STATUS("Training Status is 16 while a pause ramps down and 17 during it.", "Urevo E1L"),
    TRAINING_STATUS_ALWAYS_OTHER("Training Status never says anything but Other.", "Reebok FR30z"),
    // how it answers
    SILENT_CONTROL_POINT("It obeys and never answers.", "KingSmith MC21"),
    REQUEST_CONTROL_UNANSWERED("Request Control is taken and not answered.", "Horizon Omega Z"),
    REQUEST_CONTROL_REFUSED("Request Control is answered with failure, and then it obeys.", "KingSmith MC21"),
    OBEYS_WITHOUT_CONTROL("It obeys whoever writes, without control having been requested.", "Urevo E1L"),
    CONTROL_BEFORE_EACH("It wants Request Control before each procedure.", "KingSmith MC11"),
    KEEPS_CONTROL("While one client has control, another is refused it.",
            "a decision FTMS leaves to the server"),
    ANSWERS_BY_NOTIFICATION("Answers come as notifications although indications were subscribed to.",
            "Urevo E1L, Horizon Omega Z"),
    WRITE_ERROR_0X80("A write before indications are on gets ATT error 0x80 instead of 0xFD.",
            "various trainers"),
    GRANTS_THE_NEEDLESS("Start while it runs and Stop while it stands are granted.",
            "Urevo E1L and many more"),
    // starting, stopping, targets
    TAKES_MILES("It takes target speeds as miles per hour.", "JFTM T202, Horizon 7.0AT, TM4800, TheRun T15"),
    REFUSES_TARGETS_AT_REST("Targets are refused while the belt stands.", "KingSmith X218"),
    REFUSES_SPEED_IN_COUNTDOWN("A target speed is refused during the count-down.", "various KingSmith pads"),
    DROPS_LINK_ON_SPEED_IN_COUNTDOWN("A target speed during the count-down ends the link.", "KingSmith MC21"),
    START_WITHOUT_MOTION("Start is granted and the belt stands; only the console starts it.", "Reebok FR30z"),
    START_REFUSED_WHILE_SLOWING("Start is refused with Control Not Permitted while the belt slows.",
            "KingSmith X218"),
    STOP_REFUSED_WHILE_MOVING("Stop is refused while the belt moves; Pause is taken.", "KingSmith X218"),
    STOP_DROPS_CONTROL("Stop ends the client's control.", "KingSmith X218 and most KingSmith pads"),
    STOP_RESETS("A Stop is followed by the status Reset.", "KingSmith X218"),
    STOP_ZEROES_INCLINE("Stop lowers the deck to zero.", "Horizon Omega Z, Winfita"),
    STOP_ZEROES_COUNTERS("The counters go to zero once the belt has stopped.",
            "CITYSPORTS CS-WP8, FS-D9D0A1"),
    PAUSE_STOPS("Pause ends the session like Stop.", "HomeTro"),
    RESUMES_LAST_SPEED("The belt starts at the speed it had before it was stopped.", "Urevo E1L, HomeTro"),
    SPEED_WITHOUT_EFFECT("A target speed is granted and has no effect.", "Sperax RM-01, Xterra T85"),
    INCLINE_WITHOUT_EFFECT("A target incline is granted although there is no lift.", "Urevo E1L"),
    STOPS_ON_DISCONNECT("The belt stops when the link ends.", "FitLogic T12B"),
    // what it says of itself
    NO_STATUS("It never sends a Fitness Machine Status.", "Reebok FR30z"),
    STATUS_ALSO_TO_WRITER("The client that made a change is told of it as well.", "most machines"),
    STATUS_PER_RAMP_STEP(
            "Target Speed Changed comes three times a second during a ramp, with the momentary speed.",
            "Urevo E1L"),
    STOP_STATUS_AT_STANDSTILL("Stopped or paused is only said when the belt stands.",
            "Urevo E1L, CITYSPORTS CS-WP8"),
    SURPLUS_STATUS_OCTETS("Started and stopped have two surplus octets of zero.", "Urevo E1L");

    private final String sentence;
    private final String machines;

    Quirk(String sentence, String machines) {
        this.sentence = sentence;
        this.machines = machines;
    }

    public String sentence() {
        return sentence;
    }

    /** Which machines were seen to do it. */
    public String machines() {
        return machines;
    }

    /** The name used in profiles, e.g. {@code reports-setpoint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
