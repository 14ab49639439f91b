package kick.controller.sheet;

/** A workout to begin with, in which every key is explained. */
public final class SheetTemplate {
    private SheetTemplate() {}

    public static String text() {
        return Resources.text("template.yaml");
    }
}
