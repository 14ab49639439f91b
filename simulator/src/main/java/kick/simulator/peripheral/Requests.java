package kick.simulator.peripheral;

import java.util.concurrent.CompletableFuture;

import kick.controller.ftms.Characteristic;

/** What clients ask of the treadmill by way of BlueZ. Any thread may call; the answers come from the treadmill's. */
interface Requests {

    /** @param offset in octets */
    CompletableFuture<Answer> read(String client, Characteristic characteristic, int offset, int mtu);

    CompletableFuture<Answer> write(String client, Characteristic characteristic, byte[] octets, int offset,
            boolean withResponse, int mtu);

    void subscribed(Characteristic characteristic, boolean on);

    void confirmed();
}
