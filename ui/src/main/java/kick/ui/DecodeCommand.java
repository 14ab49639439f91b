package kick.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FtmsValue;
import kick.controller.ftms.ServiceData;
import kick.controller.ftms.Services;
import kick.ui.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what octets mean, one line of JSON for each value. */
@Command(name = "decode", mixinStandardHelpOptions = true, description = {
        "Shows what the octets of a characteristic mean, as JSON."}, footer = {
                "", "Without arguments, lines \"UUID HEX\" are read from standard input, e.g.",
                "  2ACD 84 04 90 01 2C 01 00 00 00 FF FF FF 0C 00",
                "Blank lines, and lines that begin with #, are skipped.", "",
                "Exit codes: 0 all was decoded, also what is malformed; 1 some lines of standard",
                "input are no UUID and octets; 2 not understood."})
final class DecodeCommand implements Callable<Integer> {
    /** Some lines could not be read; all others were decoded. */
    private static final int BAD_LINES = 1;

    private static final byte RESPONSE = (byte) 0x80;
    private static final Set<String> TO_MACHINE = Set.of("request", "write", "write_without_response");
    private static final Set<String> FROM_MACHINE = Set.of("response", "indication", "notification", "read",
            "advertising");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream in;

    @Parameters(index = "0", arity = "0..1", paramLabel = "UUID", description = {
            "The characteristic: four digits such as 2ACD, or a full UUID.",
            "ADV is the Service Data that a fitness machine advertises, without its UUID."})
    private @Nullable String uuid;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "HEX", description = {
            "The octets, with or without blanks, colons and 0x."})
    private List<String> hex = new ArrayList<>();

    @Option(names = "--direction", paramLabel = "WAY", description = {
            "Which way a value of the control point (2AD9) went: request or response.",
            "Without it, a value that begins with 80 is a response."})
    private @Nullable String direction;

    DecodeCommand() {
        this(System.in);
    }

    DecodeCommand(InputStream in) {
        this.in = in;
    }

    @Override public Integer call() throws IOException {
        try {
            checkDirection();
            if (uuid == null) return decodeLines();
            print(decode(uuid, String.join(" ", hex)));
            return ExitCodes.DONE;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("kick: " + e.getMessage());
            return ExitCodes.USAGE;
        }
    }

    private int decodeLines() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int exitCode = ExitCodes.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) continue;
            String[] parts = line.strip().split("\\s+", 2);
            try {
                print(decode(parts[0], parts.length == 1 ? "" : parts[1]));
            } catch (IllegalArgumentException e) {
                spec.commandLine().getErr().println("kick: line " + number + ": " + e.getMessage());
                exitCode = BAD_LINES;
            }
        }
        return exitCode;
    }

    /** At once, for somebody who reads along. */
    private void print(Map<String, @Nullable Object> tree) {
        spec.commandLine().getOut().println(Json.line(tree));
        spec.commandLine().getOut().flush();
    }

    private Map<String, @Nullable Object> decode(String uuid, String hex) {
        byte[] octets = octets(hex);
        return FtmsValue.describe(octets, decoder(uuid, octets));
    }

    private Function<byte[], FtmsValue> decoder(String uuid, byte[] octets) {
        if (uuid.equalsIgnoreCase("ADV")) return ServiceData::decode;
        var characteristic = Characteristic.of(fullUuid(uuid));
        if (characteristic == null)
            throw new IllegalArgumentException(
                    uuid + " is not a value that kick can decode; it knows ADV, " + knownNumbers());
        if (characteristic != Characteristic.FITNESS_MACHINE_CONTROL_POINT) return characteristic::decode;
        boolean response = direction == null
                ? octets.length > 0 && octets[0] == RESPONSE
                : FROM_MACHINE.contains(direction);
        return response ? ControlPointResponse::decode : ControlPointRequest::decode;
    }

    private static UUID fullUuid(String uuid) {
        if (uuid.matches("(0[xX])?\\p{XDigit}{4}"))
            return Services.uuid16(Integer.parseInt(uuid.substring(uuid.length() - 4), 16));
        if (uuid.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) return UUID.fromString(uuid);
        throw new IllegalArgumentException("'" + uuid
                + "' is not a UUID; give four hexadecimal digits such as 2ACD, a full UUID, or ADV");
    }

    private static byte[] octets(String hex) {
        var digits = new StringBuilder();
        for (String group : hex.split("[\\s:,-]+")) {
            String octets = group.replaceFirst("^0[xX]", "");
            if (!octets.matches("\\p{XDigit}*"))
                throw new IllegalArgumentException(
                        "'" + group + "' is not hexadecimal; give the octets as in 8C 05 20");
            if (octets.length() % 2 != 0)
                throw new IllegalArgumentException(
                        "'" + group + "' has half an octet; give two digits for each octet, as in 8C 05 20");
            digits.append(octets);
        }
        return HexFormat.of().parseHex(digits);
    }

    private static String knownNumbers() {
        return Arrays.stream(Characteristic.values())
                .map(c -> "%04X".formatted(c.number()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void checkDirection() {
        if (direction != null && !TO_MACHINE.contains(direction) && !FROM_MACHINE.contains(direction))
            throw new IllegalArgumentException(
                    "'" + direction + "' is not a direction; give request or response");
    }
}
