package kick.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code --out} and {@code --replace} of a command mean. */
final class OutFile {
    private OutFile() {}

    /** @throws ParameterException if the file is there already and is not to be replaced, or cannot be written */
    static void write(CommandSpec command, Path path, byte[] octets, boolean replace) {
        try {
            if (replace) Files.write(path, octets);
            else Files.write(path, octets, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw new ParameterException(command.commandLine(),
                    path + " is there already; say --out or --replace");
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(),
                    path + " cannot be written (" + e + "); say another --out");
        }
    }
}
