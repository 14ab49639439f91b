package kick.ui.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who runs this program, and the groups of this computer.
 *
 * @param active numbers of the groups that this process is in
 */
public record Account(String user, Set<String> active, List<Group> groups) {

    /** A line of {@code /etc/group}. */
    public record Group(String name, String number, Set<String> members) {
        public Group {
            members = Set.copyOf(members);
        }
    }

    public Account {
        active = Set.copyOf(active);
        groups = List.copyOf(groups);
    }

    public static Account ofThisProcess() {
        return new Account(System.getProperty("user.name"),
                active(lines(Path.of("/proc/self/status"))), groups(lines(Path.of("/etc/group"))));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return List.of();
        }
    }

    /** @param status lines of {@code /proc/self/status} */
    static Set<String> active(List<String> status) {
        var all = new HashSet<String>();
        for (var line : status) {
            if (line.startsWith("Gid:") || line.startsWith("Groups:"))
                Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split("\\s+"))
                        .filter(number -> !number.isEmpty())
                        .forEach(all::add);
        }
        return all;
    }

    static List<Group> groups(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length == 4)
                .map(fields -> new Group(fields[0], fields[2], Set.of(fields[3].split(","))))
                .toList();
    }

    public boolean isRoot() {
        return user.equals("root");
    }

    public boolean has(String group) {
        return groups.stream().anyMatch(each -> each.name().equals(group));
    }

    /** Whether this process is in a group. */
    boolean isIn(String group) {
        return groups.stream().anyMatch(each -> each.name().equals(group) && isIn(each));
    }

    private boolean isIn(Group group) {
        return active.contains(group.number());
    }

    /** Whether the user is in a group since a time after this session began. */
    boolean isNewIn(String group) {
        return !isIn(group)
                && groups.stream()
                        .anyMatch(each -> each.name().equals(group) && each.members().contains(user));
    }

    /** Some group that this process is in. */
    public Optional<String> mine() {
        return groups.stream().filter(this::isIn).map(Group::name).findFirst();
    }

    /** Some group that this user is not in. */
    public Optional<String> foreign() {
        return groups.stream()
                .filter(each -> !isIn(each) && !each.members().contains(user))
                .map(Group::name)
                .findFirst();
    }
}
