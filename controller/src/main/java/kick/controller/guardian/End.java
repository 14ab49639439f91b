package kick.controller.guardian;

/**
 * How a guardian's watch ended.
 *
 * @param good whether nobody has to do anything about it
 */
record End(String how, boolean good) {

    static End well(String how) {
        return new End(how, true);
    }

    static End badly(String how) {
        return new End(how, false);
    }
}
