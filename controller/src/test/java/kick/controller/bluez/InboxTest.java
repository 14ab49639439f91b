package kick.controller.bluez;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What BlueZ has said, on its way to the thread on which everything happens. */
class InboxTest {
    private final Confined thread = new Confined();
    private final Inbox inbox = new Inbox(thread, 1_000);
    private final List<String> happened = new ArrayList<>();

    @AfterEach void end() {
        thread.close();
    }

    @Test void s5AStopWaitsBehindNoMoreThanAHandfulOfAThousandSignals() throws Exception {
        var busy = new CountDownLatch(1);
        var all = new CompletableFuture<List<String>>();
        thread.execute(() -> await(busy));
        for (int i = 0; i < 999; i++) inbox.put(() -> happened.add("signal"));
        inbox.put(() -> all.complete(List.copyOf(happened)));
        thread.execute(() -> happened.add("stop"));
        busy.countDown();
        assertThat(all.get(10, TimeUnit.SECONDS)).hasSize(1_000).startsWith("signal");
        assertThat(happened.indexOf("stop")).isLessThanOrEqualTo(Inbox.HANDFUL);
    }

    @Test void everythingComesInItsOrderAndWhatFailsHoldsUpNothing() throws Exception {
        var all = new CompletableFuture<List<String>>();
        for (int i = 0; i < 100; i++) {
            var number = String.valueOf(i);
            inbox.put(() -> {
                happened.add(number);
                if (number.equals("50")) throw new IllegalStateException("a listener that fails");
            });
        }
        inbox.put(() -> all.complete(List.copyOf(happened)));
        assertThat(all.get(10, TimeUnit.SECONDS))
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    }

    @Test void whatComesAfterAnErrorIsHandedOnAllTheSame() throws Exception {
        var waiting = new CompletableFuture<String>();
        inbox.put(() -> {
            throw new StackOverflowError("a listener that fails badly");
        });
        inbox.put(() -> waiting.complete("it waited already"));
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("it waited already");
        var later = new CompletableFuture<String>();
        inbox.put(() -> later.complete("it came later"));
        assertThat(later.get(10, TimeUnit.SECONDS)).isEqualTo("it came later");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
