package kick.ui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, and what pure code may not touch. */
@AnalyzeClasses(packages = "kick", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String UNITS = "kick.controller.units";
    private static final String FTMS = "kick.controller.ftms";
    private static final String WORKOUT = "kick.controller.workout";
    private static final String ENGINE = "kick.controller.engine";
    private static final String ACTUATION = "kick.controller.actuation";
    private static final String SAFETY = "kick.controller.safety";
    private static final String MACHINE = "kick.controller.machine";
    private static final String RECORDING = "kick.controller.recording";
    private static final String NOTATION = "kick.controller.notation";
    private static final String JOURNAL = "kick.controller.journal";
    private static final String REPORT = "kick.controller.report";
    private static final String GATT = "kick.controller.gatt";
    private static final String BLUEZ = "kick.controller.bluez";
    private static final String ACTIVITY = "kick.controller.activity";
    private static final String COMMISSIONING = "kick.controller.commissioning";
    private static final String EXCHANGE = "kick.controller.exchange";
    private static final String DBUS = "org.freedesktop.dbus..";
    private static final String[] LANGUAGE = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule unitsSeeNothing = may(UNITS);

    @ArchTest
    static final ArchRule theCodecSeesUnits = may(FTMS, UNITS);

    @ArchTest
    static final ArchRule thePortSeesNothing = may(GATT);

    @ArchTest
    static final ArchRule bluezSeesThePortAndDBus = may(BLUEZ, GATT, DBUS, "org.slf4j..");

    @ArchTest
    static final ArchRule dBusIsKnownToBluezAndThePeripheralAlone = noClasses().that()
            .resideInAPackage("kick..")
            .and()
            .resideOutsideOfPackages(BLUEZ, "kick.simulator.peripheral..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DBUS, "org.bluez..");

    @ArchTest
    static final ArchRule theThreadThatDecidesKnowsNoBluetooth = noClasses().that()
            .resideInAPackage("kick.controller.live")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BLUEZ, "java.nio.file..", "java.io..", "java.net..")
            .because("no I/O on the thread that decides (S18)");

    @ArchTest
    static final ArchRule workoutsSeeUnits = may(WORKOUT, UNITS, "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule filesOfOthersBecomeWorkouts = may(EXCHANGE, WORKOUT, UNITS, "javax.xml.stream..",
            "tools.jackson..");

    @ArchTest
    static final ArchRule zwoSeesWhatAllFormatsHave = may("kick.controller.zwo", EXCHANGE, WORKOUT, UNITS);

    @ArchTest
    static final ArchRule theOwnFormatSeesYaml = may("kick.controller.sheet", EXCHANGE, WORKOUT, UNITS,
            "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule runsForOthersAreMadeOfTheRecord = may(ACTIVITY, RECORDING, ENGINE, WORKOUT, UNITS);

    @ArchTest
    static final ArchRule fitSeesRunsAndWorkouts = may("kick.controller.fit", ACTIVITY, RECORDING, EXCHANGE,
            WORKOUT, UNITS);

    @ArchTest
    static final ArchRule garminConnectSeesJson = may("kick.controller.garmin", EXCHANGE, WORKOUT, UNITS,
            "tools.jackson..");

    @ArchTest
    static final ArchRule qzSeesWhatAllFormatsHave = may("kick.controller.qz", EXCHANGE, WORKOUT, UNITS);

    @ArchTest
    static final ArchRule icuSeesWhatAllFormatsHave = may("kick.controller.icu", EXCHANGE, WORKOUT, UNITS);

    @ArchTest
    static final ArchRule gpxSeesWhatAllFormatsHave = may("kick.controller.gpx", EXCHANGE, WORKOUT, UNITS);

    @ArchTest
    static final ArchRule tcxSeesRunsAndWorkouts = may("kick.controller.tcx", ACTIVITY, RECORDING, EXCHANGE,
            WORKOUT, UNITS);

    @ArchTest
    static final ArchRule readersOfFilesOpenNoFiles = noClasses().that()
            .resideInAnyPackage(EXCHANGE, ACTIVITY, "kick.controller.fit", "kick.controller.garmin",
                    "kick.controller.gpx", "kick.controller.icu", "kick.controller.qz",
                    "kick.controller.sheet",
                    "kick.controller.tcx", "kick.controller.zwo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..");

    @ArchTest
    static final ArchRule theEngineSeesWorkoutsAndTheMachinesResponse = may(ENGINE, ACTUATION, WORKOUT,
            UNITS);

    @ArchTest
    static final ArchRule theResponseSeesUnits = may(ACTUATION, UNITS);

    @ArchTest
    static final ArchRule theKernelSeesTheCodec = may(SAFETY, FTMS, UNITS);

    @ArchTest
    static final ArchRule theMachineSeesTheCodecAndTheKernelsFigures = may(MACHINE, SAFETY, FTMS, UNITS);

    @ArchTest
    static final ArchRule theFirstSessionSeesRunsAndTheirSnapshots = may(COMMISSIONING, "kick.controller",
            ENGINE,
            MACHINE, WORKOUT, UNITS);

    /**
     * The types of a record and what fills them; {@code kick.controller} is where what happens comes
     * from.
     */
    @ArchTest
    static final ArchRule theRecordSeesWhatItTakesDown = may(RECORDING, "kick.controller", REPORT, ENGINE,
            ACTUATION, WORKOUT, MACHINE, SAFETY, FTMS, GATT, UNITS);

    @ArchTest
    static final ArchRule theNotationSeesWhatItWritesDown = may(NOTATION, RECORDING, WORKOUT, ENGINE,
            ACTUATION, UNITS, "tools.jackson..");

    @ArchTest
    static final ArchRule theJournalSeesEntriesAndHowTheyAreWritten = may(JOURNAL, RECORDING,
            NOTATION);

    @ArchTest
    static final ArchRule s20TheGuardianDependsOnLittleThatCouldHaveKilledTheController = may(
            "kick.controller.guardian", BLUEZ, GATT, FTMS, MACHINE, SAFETY, UNITS, "kick.controller", ENGINE);

    @ArchTest
    static final ArchRule s20WhatTheGuardianDecidesItDecidesWithoutClockAndFiles = noClasses().that()
            .haveNameMatching("kick\\.controller\\.guardian\\.(Watch|Descent|Pulse|Input|Deed|End)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.io..", "java.util.concurrent..", BLUEZ)
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule theHistorySeesSessionsAndJournals = may("kick.controller.history", RECORDING,
            NOTATION, JOURNAL, WORKOUT, ENGINE, UNITS, "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule theControllerKnowsNeitherSimulatorNorScreen = noClasses().that()
            .resideInAPackage("kick.controller..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kick.simulator..", "kick.ui..", "picocli..", "javafx..", "org.jline..");

    @ArchTest
    static final ArchRule theSimulatorKnowsNoScreen = noClasses().that()
            .resideInAPackage("kick.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kick.ui..", "picocli..", "javafx..", "org.jline..");

    @ArchTest
    static final ArchRule theMonitorKnowsNothingOfWhatItWatches = may("kick.simulator.monitor", ENGINE, FTMS,
            UNITS);

    @ArchTest
    static final ArchRule nothingGoesRoundInCircles = slices().matching("kick.(*).(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule s19WhatDecidesReadsNoClockAndNeverWaits = noClasses().that()
            .resideInAnyPackage(UNITS, FTMS, ENGINE, ACTUATION, SAFETY, MACHINE, GATT, REPORT, RECORDING,
                    COMMISSIONING, "kick.controller",
                    "kick.simulator..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("time is an argument");

    @ArchTest
    static final ArchRule s18WhatDecidesTouchesNoFilesAndNoThreads = noClasses().that()
            .resideInAnyPackage(UNITS, FTMS, ENGINE, ACTUATION, SAFETY, MACHINE, GATT, REPORT, RECORDING,
                    COMMISSIONING, NOTATION, "kick.controller")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.io..", "java.net..",
                    "java.util.concurrent..")
            .because("no I/O on the thread that decides (S18)");

    @ArchTest
    static final ArchRule octetsStopAtTheDoor = noClasses().that()
            .resideInAnyPackage(ENGINE, ACTUATION, SAFETY, MACHINE, WORKOUT)
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe("are byte arrays",
                    c -> c.getName().equals("[B")));

    @ArchTest
    static final ArchRule onlyMainSeesEveryPart = noClasses().that(not(resideInAPackage("kick.ui"))
            .and(resideInAPackage("kick.ui..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("kick.simulator.."));

    @ArchTest
    static final ArchRule theWindowsModelsHaveNoToolkit = noClasses().that()
            .resideInAPackage("kick.ui.dashboard..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..").and(not(resideInAPackage("javafx.beans.."))));

    @ArchTest
    static final ArchRule screensDoNotGoRoundInCircles = slices().matching("kick.ui.dashboard.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWindowKnowsTheToolkit = noClasses().that()
            .resideInAPackage("kick..")
            .and()
            .resideOutsideOfPackages("kick.ui", "kick.ui.dashboard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    private static ArchRule may(String who, String... see) {
        return classes().that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(who).or(resideInAnyPackage(LANGUAGE))
                                .or(resideInAnyPackage(see))
                                .or(com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "primitives and arrays",
                                        c -> c.isPrimitive() || c.isArray())));
    }
}
