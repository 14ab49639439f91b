package kick.controller.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kick.controller.notation.EntryNotation;
import kick.controller.notation.NotationException;
import kick.controller.recording.Entry;
import kick.controller.recording.Records;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecoveredTest {
    private static final List<Entry> ENTRIES = ofEachKind();
    private static final byte[] JOURNAL = journal(ENTRIES);
    private static final int FIRST_LINE = ends()[0];

    @Test void aWholeJournalSaysAllOfIt() throws NotationException {
        var read = Recovered.of(JOURNAL);
        assertThat(read.entries()).isEqualTo(ENTRIES);
        assertThat(read.damaged()).isZero();
        assertThat(read.isWhole()).isTrue();
    }

    @Test void whereverItBreaksOffEveryWholeLineIsThere() throws NotationException {
        int[] ends = ends();
        for (int cut = FIRST_LINE; cut <= JOURNAL.length; cut++) {
            int length = cut;
            int whole = (int) Arrays.stream(ends).filter(end -> end <= length).count();
            var read = Recovered.of(Arrays.copyOf(JOURNAL, cut));
            assertThat(read.entries()).hasSize(whole).isEqualTo(ENTRIES.subList(0, whole));
            assertThat(read.damaged()).isZero();
            assertThat(read.session().samples().size()).isLessThanOrEqualTo(whole);
        }
    }

    @Test void withoutItsBeginningItIsNone() {
        for (int cut = 0; cut < FIRST_LINE; cut += 37) {
            var torn = Arrays.copyOf(JOURNAL, cut);
            assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Recovered.of(torn));
        }
        var second = Arrays.copyOfRange(JOURNAL, FIRST_LINE, JOURNAL.length);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Recovered.of(second))
                .withMessage("a second before the beginning");
    }

    @Test void afterAPowerCutTheTailMayBeAnything() throws NotationException {
        int cut = ends()[8];
        for (var tail : List.of(new byte[5000], "\n\n\n".getBytes(US_ASCII), "0\n{}\n1234".getBytes(US_ASCII),
                Arrays.copyOfRange(JOURNAL, 100, 900))) {
            var torn = Arrays.copyOf(JOURNAL, cut + tail.length);
            System.arraycopy(tail, 0, torn, cut, tail.length);
            assertThat(Recovered.of(torn).entries()).isEqualTo(ENTRIES.subList(0, 9));
        }
    }

    @Test void aDamagedOctetCostsItsOwnLine() throws NotationException {
        for (int at = FIRST_LINE; at < JOURNAL.length - 1; at += 11) {
            var damaged = JOURNAL.clone();
            damaged[at] ^= 0x10;
            var read = Recovered.of(damaged);
            assertThat(read.entries()).hasSizeGreaterThanOrEqualTo(ENTRIES.size() - 2);
            assertThat(ENTRIES).containsAll(read.entries());
            assertThat(read.damaged()).isPositive();
            read.session();
        }
    }

    @Test void everyBitOfTheLastLineCounts() throws NotationException {
        int[] ends = ends();
        for (int bit = 8 * ends[ends.length - 2]; bit < 8 * (JOURNAL.length - 1); bit++) {
            var damaged = JOURNAL.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Recovered.of(damaged).entries()).isEqualTo(ENTRIES.subList(0, ENTRIES.size() - 1));
        }
    }

    @Property void whateverStandsBehindAWholeLineIsNoTrouble(@ForAll @IntRange(max = 12) int lines,
            @ForAll byte[] rubbish) throws NotationException {
        int cut = ends()[lines];
        var journal = Arrays.copyOf(JOURNAL, cut + rubbish.length);
        System.arraycopy(rubbish, 0, journal, cut, rubbish.length);
        var read = Recovered.of(journal);
        assertThat(read.entries()).isEqualTo(ENTRIES.subList(0, lines + 1));
        read.session();
    }

    @Test void whatFollowsTheEndIsNotOfThisRun() throws NotationException {
        var twice = Arrays.copyOf(JOURNAL, 2 * JOURNAL.length);
        System.arraycopy(JOURNAL, 0, twice, JOURNAL.length, JOURNAL.length);
        assertThat(Recovered.of(twice).entries()).isEqualTo(ENTRIES);
    }

    private static List<Entry> ofEachKind() {
        var all = Records.whole(62);
        return Stream.of(all.subList(0, 3), all.subList(19, 23), all.subList(41, 45),
                all.subList(61, all.size())).flatMap(List::stream).toList();
    }

    private static byte[] journal(List<Entry> entries) {
        var octets = new ByteArrayOutputStream();
        entries.forEach(e -> octets.writeBytes(CheckedLine.encode(EntryNotation.line(e))));
        return octets.toByteArray();
    }

    /** Where each line ends. */
    private static int[] ends() {
        return IntStream.rangeClosed(1, JOURNAL.length)
                .filter(i -> JOURNAL[i - 1] == '\n')
                .toArray();
    }
}
