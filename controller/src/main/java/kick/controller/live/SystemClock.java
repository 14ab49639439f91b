package kick.controller.live;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;

import kick.controller.units.Moment;

/**
 * Linux's {@code CLOCK_BOOTTIME}, which is the monotonic clock plus the time that the computer has slept. Java's own
 * {@code nanoTime} stands still meanwhile, so that hours could pass unnoticed. Asking it costs no system call.
 */
final class SystemClock implements Clock {
    private static final int CLOCK_MONOTONIC = 1;
    private static final int CLOCK_BOOTTIME = 7;
    private static final long NANOS = 1_000_000_000L;

    private final MethodHandle clockGettime;
    private final long origin;

    private SystemClock(MethodHandle clockGettime) {
        this.clockGettime = clockGettime;
        this.origin = nanos(CLOCK_BOOTTIME);
    }

    @SuppressWarnings("restricted") // a function of the C library, called as it is declared
    static SystemClock open() {
        var linker = Linker.nativeLinker();
        var function = linker.defaultLookup().findOrThrow("clock_gettime");
        return new SystemClock(linker.downcallHandle(function,
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS)));
    }

    @Override public Moment now() {
        return new Moment(nanos(CLOCK_BOOTTIME) - origin);
    }

    @Override public Duration slept() {
        return Duration.ofNanos(nanos(CLOCK_BOOTTIME) - nanos(CLOCK_MONOTONIC));
    }

    /** A {@code struct timespec} is two longs: seconds and nanoseconds. */
    private long nanos(int clock) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            int failed = (int) clockGettime.invokeExact(clock, time);
            if (failed != 0) throw new IllegalStateException("no clock " + clock);
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS
                    + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
