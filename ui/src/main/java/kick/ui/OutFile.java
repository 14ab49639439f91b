package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code --out} and {@code --replace} of a command mean; a file is written whole or not at all. */
final class OutFile {
    /** How the output of the program itself is named, for the next program to read. */
    static final String OUTPUT = "-";

    private OutFile() {}

    /**
     * @return where to say what is said about the file
     * @throws ParameterException if the file is there already and is not to be replaced, or cannot be written
     */
    static PrintWriter write(CommandSpec command, Path path, byte[] octets, boolean replace) {
        if (path.toString().equals(OUTPUT)) {
            System.out.writeBytes(octets);
            System.out.flush();
            return command.commandLine().getErr();
        }
        if (!replace && Files.exists(path))
            throw new ParameterException(command.commandLine(),
                    path + " is there already; say --out or --replace");
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) Files.write(path, octets);
            else put(path, octets);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(),
                    path + " cannot be written (" + e + "); say another --out");
        }
        var out = command.commandLine().getOut();
        out.println("Written: " + path);
        return out;
    }

    private static void put(Path path, byte[] octets) throws IOException {
        var part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(part, octets);
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
