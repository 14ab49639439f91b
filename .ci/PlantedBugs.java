import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What .ci/planted-bugs does once everything is built; started in the simulator's folder. All faults are planted in one
 * process, each in class loaders of its own: to start Java anew for each takes longer than to find it.
 */
final class PlantedBugs {
    private static final Path WORK = Path.of("target/planted").toAbsolutePath();
    private static final Path SOURCE = WORK.resolve("source/controller/src/main/java");
    private static final Path CLASSES = Path.of("../controller/target/classes").toAbsolutePath();
    private static final long PATIENCE_MILLIS = 1_800_000;
    private static final String WORLDS = "kick.simulator.lottery";

    /** The tests of one package. */
    private record Tests(String module, String inPackage) {}

    /** What is in other packages, of files and of Bluetooth, knows nothing of these faults and takes minutes. */
    private static List<Tests> tests(String faulty) {
        return List.of(new Tests("controller", faulty), new Tests("controller", "kick.controller.safety"),
                new Tests("controller", "kick.controller.machine"),
                new Tests("controller", "kick.controller.engine"),
                new Tests("controller", "kick.controller.actuation"),
                new Tests("controller", "kick.controller"), new Tests("simulator", "kick.simulator"),
                new Tests("simulator", "kick.simulator.world"),
                new Tests("simulator", "kick.simulator.timing"));
    }

    private PlantedBugs() {}

    /** @param args whether the worlds are run for each fault; the beginning of patches' names */
    public static void main(String[] args) throws Exception {
        boolean always = Boolean.parseBoolean(args[0]);
        copySources();
        var already = first(CLASSES, "kick.controller").or(() -> worlds(CLASSES));
        if (already.isPresent()) throw new IllegalStateException("with nothing planted there is already " + already);
        var times = new ArrayList<Double>();
        int missed = 0;
        for (var patch : patches(args[1])) {
            long began = System.nanoTime();
            var file = plant(patch);
            var classes = compiled(file);
            var by = first(classes, packageOf(file));
            var world = by.isEmpty() || always ? worlds(classes) : Optional.<String>empty();
            git("-R", patch);
            double seconds = (System.nanoTime() - began) / 1e9;
            times.add(seconds);
            if (by.isEmpty() && world.isEmpty()) missed++;
            System.out.printf("%-68s %6.1f s  %s%s%n", patch.getFileName().toString().replace(".patch", ""), seconds,
                    by.or(() -> world).orElse("NOT FOUND"), world.map(w -> "  | " + w).orElse(""));
        }
        Collections.sort(times);
        System.out.printf("%d of %d found, median %.1f s.%n", times.size() - missed, times.size(),
                times.get(times.size() / 2));
        System.exit(missed == 0 ? 0 : 1); // a test that never ends must not keep this from ending
    }

    // --- planting

    private static void copySources() throws IOException {
        var from = Path.of("../controller/src/main/java");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = SOURCE.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static List<Path> patches(String beginning) throws IOException {
        try (var files = Files.list(Path.of("planted").toAbsolutePath())) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)).sorted().toList();
        }
    }

    /** @return the file that has the fault now, from the root of the sources */
    private static Path plant(Path patch) throws IOException, InterruptedException {
        git("--verbose", patch);
        var changed = Files.readAllLines(patch).stream().filter(line -> line.startsWith("+++ b/")).findFirst();
        return SOURCE.relativize(WORK.resolve("source").resolve(changed.orElseThrow().substring("+++ b/".length())));
    }

    private static void git(String option, Path patch) throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "apply", option, patch.toString()).directory(WORK.resolve("source").toFile())
                .redirectErrorStream(true);
        git.environment().put("GIT_CEILING_DIRECTORIES", WORK.toString());
        if (git.redirectOutput(WORK.resolve("git.txt").toFile()).start().waitFor() != 0)
            throw new IllegalStateException(patch + " no longer fits: mend it.");
    }

    /** With whatever names it, as a constant is copied into those who use it. */
    private static Path compiled(Path file) throws IOException {
        var name = Pattern.compile("\\b" + file.getFileName().toString().replace(".java", "") + "\\b");
        var classes = Files.createTempDirectory(WORK, "classes");
        var args = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp",
                CLASSES + File.pathSeparator + System.getProperty("java.class.path")));
        try (var files = Files.walk(SOURCE)) {
            for (var source : files.filter(Files::isRegularFile).toList())
                if (name.matcher(Files.readString(source)).find()) args.add(source.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new)) != 0)
            throw new IllegalStateException("a fault in " + file + " does not compile: mend it.");
        return classes;
    }

    private static String packageOf(Path file) {
        return file.getParent().toString().replace(File.separatorChar, '.');
    }

    // --- finding

    /** The first test that fails. */
    private static Optional<String> first(Path classes, String faulty) {
        return tests(faulty).stream().distinct().flatMap(tests -> failure(classes, tests).stream()).findFirst();
    }

    private static Optional<String> worlds(Path classes) {
        return failure(classes, new Tests("simulator", WORLDS));
    }

    private static Optional<String> failure(Path classes, Tests tests) {
        var found = new ArrayList<String>();
        var run = Thread.ofPlatform().daemon().start(() -> run(classes, tests, found));
        try {
            run.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return run.isAlive() ? Optional.of("the tests never end") : found.stream().findFirst();
    }

    /** Class after class, until one fails. */
    private static void run(Path classes, Tests tests, List<String> found) {
        try (var loader = new URLClassLoader(Stream.of(classes.toString(), "../" + tests.module + "/target/test-classes",
                "target/classes", CLASSES.toString()).map(PlantedBugs::url).toArray(URL[]::new))) {
            Thread.currentThread().setContextClassLoader(loader);
            var launcher = LauncherFactory.create();
            var listener = new TestExecutionListener() {
                @Override public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) found.add(name(test));
                }
            };
            var plan = launcher.discover(LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectPackage(tests.inPackage))
                    .filters(EngineFilter.includeEngines("junit-jupiter"),
                            includeClassNamePatterns(Pattern.quote(tests.inPackage) + "\\.[A-Z].*"),
                            excludeClassNamePatterns(".*(CodecProperties|VectorsTest).*"))
                    .build());
            var all = plan.getRoots().stream().flatMap(root -> plan.getChildren(root).stream())
                    .flatMap(test -> test.getSource().stream()).map(ClassSource.class::cast).toList();
            for (var one : all)
                if (found.isEmpty()) launcher.execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(loader, one.getClassName()))
                        .filters(EngineFilter.includeEngines("junit-jupiter"))
                        .build(), listener);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .map(method -> method.getClassName().replaceAll(".*\\.", "") + "." + method.getMethodName())
                .orElse(test.getDisplayName());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toAbsolutePath().normalize().toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
