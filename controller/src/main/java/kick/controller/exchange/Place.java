package kick.controller.exchange;

/** Where in a file. */
public sealed interface Place {
    /** The file as a whole. */
    record Whole() implements Place {}

    /** A character of a text, both from 1. */
    record InText(int line, int column) implements Place {}

    /** A step of a file that is no text, from 1. */
    record AtStep(int number) implements Place {}

    static Place whole() {
        return new Whole();
    }

    /** The number of its line or step; 0 for the whole file. */
    default int number() {
        return switch (this) {
            case Whole() -> 0;
            case InText(int line, _) -> line;
            case AtStep(int number) -> number;
        };
    }

    /** The place with the file's name before it, as a complaint begins: {@code hills.zwo:12:5}. */
    default String in(String file) {
        return switch (this) {
            case Whole() -> file;
            case InText(int line, int column) -> file + ":" + line + ":" + column;
            case AtStep(int number) -> file + ", step " + number;
        };
    }
}
