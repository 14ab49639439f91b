package kick.controller.machine;

/** Whether the machine lets us control it (FTMS 4.16.2.1). */
public enum Permission {
    /** It was not asked for, or it was lost. */
    NONE,
    /** Granted. */
    HELD,
    /** Asked for without a clear answer; such machines usually obey all the same (quirks 5.1). Nothing is raised on it (S2). */
    ASSUMED
}
