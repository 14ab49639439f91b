package kick.controller.ftms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Bit fields and codes in words. Bit 0, or code 0, is the first constant of the enum that names them. */
@SuppressWarnings("EnumOrdinal") // the specifications number them in the order of the constants
final class Bits {
    private Bits() {}

    static boolean isSet(int bits, int bit) {
        return ((bits >>> bit) & 1) == 1;
    }

    static boolean isSet(int bits, Enum<?> meaning) {
        return isSet(bits, number(meaning));
    }

    /** The bit, or the code, that this constant stands for. */
    static int number(Enum<?> meaning) {
        return meaning.ordinal();
    }

    static int of(Set<?> set, Enum<?>[] meanings) {
        return IntStream.range(0, meanings.length)
                .filter(bit -> set.contains(meanings[bit]))
                .map(bit -> 1 << bit)
                .sum();
    }

    static List<String> names(int bits, Enum<?>[] meanings) {
        return IntStream.range(0, meanings.length)
                .filter(bit -> isSet(bits, bit))
                .mapToObj(bit -> word(meanings[bit].name()))
                .toList();
    }

    /** The set bits from {@code first} on, which have no meaning yet. */
    static List<Integer> reserved(int bits, int first) {
        return IntStream.range(first, Integer.SIZE).filter(bit -> isSet(bits, bit)).boxed().toList();
    }

    /** The constant with that number, or the last one, which stands for all numbers that are reserved. */
    static <E extends Enum<E>> E meaning(int number, E[] meanings) {
        return meanings[Math.min(number, meanings.length - 1)];
    }

    /** The name of a constant as it is written in the tree of {@link FtmsValue#describe()}. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
