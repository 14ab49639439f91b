package kick.ui;

import kick.simulator.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells about simulated treadmills. */
@Command(name = "simulator", mixinStandardHelpOptions = true, subcommands = ServeCommand.class, description = "Simulated treadmills: lists them, and puts one on the air.")
final class SimulatorCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "profiles", mixinStandardHelpOptions = true, description = "Lists the simulated treadmills.") int profiles() {
        var out = spec.commandLine().getOut();
        out.printf("%-12s %-14s %-22s %-10s %-10s %-9s %s%n", "name", "speed (km/h)", "incline (%)", "up",
                "down",
                "countdown", "reports");
        for (var name : Profiles.names()) {
            var profile = Profiles.named(name);
            var speeds = profile.belt().range();
            var deck = profile.deck();
            var traits = profile.belt().traits();
            out.printf("%-12s %-14s %-22s %-10s %-10s %-9s %s%n", name,
                    speeds.minimum().kmh() + "–" + speeds.maximum().kmh(),
                    deck == null
                            ? "none"
                            : "%s–%s at %s %%/s".formatted(deck.range().minimum().percent(),
                                    deck.range().maximum().percent(), deck.rate()),
                    traits.up() + " km/h/s", traits.down() + " km/h/s",
                    profile.console().countdown().toMillis() / 1000.0
                            + " s",
                    profile.has(kick.simulator.Quirk.REPORTS_SETPOINT)
                            ? "what it was told"
                            : "the true speed");
        }
        out.println();
        out.println(
                "'kick run WORKOUT --simulator=NAME' runs on one of them. docs/simulator.md tells how to write your"
                        + " own.");
        return ExitCodes.DONE;
    }
}
