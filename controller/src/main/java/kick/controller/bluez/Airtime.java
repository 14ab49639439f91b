package kick.controller.bluez;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Who may use one adapter's radio for what. Devices are connected to one at a time, and nobody looks for
 * others meanwhile: most adapters cannot do both well. Confined to BlueZ's thread.
 */
final class Airtime {
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Bluez bluez;
    private final String adapter;
    private final Map<Object, Set<String>> seekers = new LinkedHashMap<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private @Nullable Turn underWay;
    private boolean usable;
    private boolean discovering;
    private @Nullable Set<String> filtered;
    private int calling;
    private boolean resting;

    private record Turn(Object who, boolean modest, Runnable go, Runnable callOff) {}

    Airtime(Bluez bluez, String adapter) {
        this.bluez = bluez;
        this.adapter = adapter;
        look();
    }

    /** @param services what the devices sought for advertise; empty for any device */
    void seek(Object who, Set<String> services) {
        seekers.put(who, services);
        settle();
    }

    void leave(Object who) {
        if (seekers.remove(who) != null) settle();
    }

    /**
     * Asks for the turn to connect; {@link #done} ends it.
     *
     * @param modest whether it lets all others go first, also when it has begun
     * @param go called when the turn has come
     * @param callOff called when the turn has come and is wanted back; has to end it
     */
    void turn(Object who, boolean modest, Runnable go, Runnable callOff) {
        turns.add(new Turn(who, modest, go, callOff));
        if (!modest && underWay != null && underWay.modest()) underWay.callOff().run();
        settle();
    }

    /** Gives the turn up, or the wish for it. */
    void done(Object who) {
        turns.removeIf(turn -> turn.who().equals(who));
        if (underWay != null && underWay.who().equals(who)) underWay = null;
        settle();
    }

    /** A daemon or an adapter that comes back knows nothing of what it was asked before. */
    void look() {
        boolean now = bluez.tree().flag(adapter, Adapter1.NAME, "Powered");
        if (now == usable) return;
        usable = now;
        calling++;
        discovering = false;
        filtered = null;
        resting = false;
        settle();
    }

    private void settle() {
        if (!usable || resting) return;
        boolean connecting = underWay != null || !turns.isEmpty();
        if (!connecting && !seekers.isEmpty()) discover();
        else if (discovering) stop();
        else if (underWay == null && !turns.isEmpty()) {
            underWay = turns.stream().filter(turn -> !turn.modest()).findFirst().orElseGet(turns::element);
            turns.remove(underWay);
            underWay.go().run();
        }
    }

    private void discover() {
        var services = services();
        if (!services.equals(filtered)) {
            filtered = services;
            ask(Call.discoveryFilter(adapter, filter(services)), this::settleAfter);
        } else if (!discovering) {
            ask(Call.bluez(adapter, Adapter1.NAME, "StartDiscovery"), reply -> {
                discovering = reply instanceof Reply.Done || Failures.isInProgress(reply);
                if (discovering) settle();
                else rest();
            });
        }
    }

    private void stop() {
        discovering = false;
        ask(Call.bluez(adapter, Adapter1.NAME, "StopDiscovery"), this::settleAfter);
    }

    private void settleAfter(Reply reply) {
        settle();
    }

    /**
     * Nothing else is asked of the adapter until this was answered, and an answer from before a restart
     * is not heard.
     */
    private void ask(Call call, java.util.function.Consumer<Reply> then) {
        int asked = ++calling;
        resting = true;
        bluez.call(call, bluez.limits().other(), reply -> {
            if (asked != calling) return;
            resting = false;
            then.accept(reply);
        });
    }

    private void rest() {
        int asked = ++calling;
        resting = true;
        bluez.thread().after(AGAIN, () -> {
            if (asked != calling) return;
            resting = false;
            settle();
        });
    }

    private Set<String> services() {
        var all = new HashSet<String>();
        for (var services : seekers.values()) {
            if (services.isEmpty()) return Set.of();
            all.addAll(services);
        }
        return all;
    }

    private static Map<String, Variant<?>> filter(Set<String> services) {
        var filter = new HashMap<String, Variant<?>>();
        filter.put("Transport", new Variant<>("le"));
        filter.put("DuplicateData", new Variant<>(true));
        if (!services.isEmpty()) filter.put("UUIDs", new Variant<>(services.toArray(new String[0]), "as"));
        return filter;
    }
}
