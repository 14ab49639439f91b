/* How long the Bluetooth daemon takes to answer the emptiest call, asked by a C program with sd-bus.
 *
 * usage: roundtrip ADDRESS COUNT
 *
 * Prints each of COUNT round trips in ns, one a line, after as many that only warm up. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <systemd/sd-bus.h>

static long long now(void) {
    struct timespec moment;
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return moment.tv_sec * 1000000000LL + moment.tv_nsec;
}

static void must(int result, const char *what) {
    if (result >= 0) return;
    fprintf(stderr, "roundtrip: %s: %s\n", what, strerror(-result));
    exit(1);
}

int main(int count, char **arguments) {
    if (count != 3) return 64;
    int wanted = atoi(arguments[2]);
    sd_bus *bus = NULL;
    must(sd_bus_new(&bus), "no connection");
    must(sd_bus_set_address(bus, arguments[1]), "not an address");
    must(sd_bus_set_bus_client(bus, 1), "not a client");
    must(sd_bus_start(bus), "no bus");
    for (int i = 0; i < 2 * wanted; i++) {
        sd_bus_error error = SD_BUS_ERROR_NULL;
        sd_bus_message *reply = NULL;
        long long from = now();
        must(sd_bus_call_method(bus, "org.bluez", "/", "org.freedesktop.DBus.Peer", "Ping", &error, &reply, ""),
             "no answer");
        if (i >= wanted) printf("%lld\n", now() - from);
        sd_bus_message_unref(reply);
        sd_bus_error_free(&error);
    }
    sd_bus_flush_close_unref(bus);
    return 0;
}
