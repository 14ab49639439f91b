package kick.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code kick decode}: octets in, what they mean out, one line of JSON for each value. */
@Command(name = "decode", description = "Shows what the octets of a characteristic mean, as JSON.", footer = {
        "", "Without arguments, lines \"UUID HEX\" are read from standard input, e.g.",
        "  2ACD 84 04 90 01 2C 01 00 00 00 FF FF FF 0C 00",
        "Blank lines, and lines that begin with #, are skipped."})
public final class DecodeCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte RESPONSE = (byte) 0x80;
    private static final Set<String> TO_MACHINE = Set.of("request", "write", "write_without_response");
    private static final Set<String> FROM_MACHINE = Set.of("response", "indication", "notification", "read",
            "advertising");

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(index = "0", arity = "0..1", paramLabel = "UUID", description = {
            "The characteristic: four digits such as 2ACD, or a full UUID.",
            "ADV is the Service Data that a fitness machine advertises, without its UUID."})
    private @Nullable String uuid;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "HEX", description = "The octets, with or without blanks, colons and 0x.")
    private List<String> hex = new ArrayList<>();

    @Option(names = "--direction", paramLabel = "WAY", description = {
            "Which way a value of the control point (2AD9) went: request (also: write) or response (also: "
                    + "indication, notification). Otherwise a value that begins with 80 is a response."})
    private @Nullable String direction;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this text.")
    private boolean help;

    public DecodeCommand() {
        this(System.in, System.out, System.err);
    }

    DecodeCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = err;
    }

    @Override public Integer call() throws IOException {
        try {
            checkDirection();
            if (uuid == null) return decodeLines();
            print(decode(uuid, String.join(" ", hex)));
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            err.println("kick decode: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int decodeLines() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int exitCode = ExitCode.OK;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) continue;
            String[] parts = line.strip().split("\\s+", 2);
            try {
                print(decode(parts[0], parts.length == 1 ? "" : parts[1]));
            } catch (IllegalArgumentException e) {
                err.println("kick decode: line " + number + ": " + e.getMessage());
                exitCode = ExitCode.SOFTWARE;
            }
        }
        return exitCode;
    }

    /** At once, for somebody who reads along. */
    private void print(Object tree) {
        out.println(JSON.writeValueAsString(tree));
        out.flush();
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
        String digits = hex.replaceAll("\\b0[xX]|[\\s:,-]", "");
        for (int i = 0; i < digits.length(); i++)
            if (!HexFormat.isHexDigit(digits.charAt(i)))
                throw new IllegalArgumentException("'"
                        + digits.charAt(i) + "' is not a hexadecimal digit; give the octets as in 8C 05 20");
        if (digits.length() % 2 != 0)
            throw new IllegalArgumentException(
                    "half an octet is missing: there are " + digits.length()
                            + " digits; give two for each octet");
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
