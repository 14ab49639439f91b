package kick.ui.bench;

/** The built-in sessions in miniature, as a runner would write them. */
final class Workouts {
    static final String HILLS = """
            title: Short hill sprints
            steps:
              - warm-up: 8 s
                speed: 5 km/h
              - repeat: 2
                steps:
                  - work: 6 s
                    speed: 11 km/h
                    incline: 3 %
                  - recovery: 6 s
                    speed: 5 km/h
                    incline: 3 %
              - cool-down: 5 s
                speed: 4 km/h
            """;

    static final String QUARTERS = """
            title: Short quarters
            steps:
              - warm-up: 5 s
                speed: 5 km/h
              - repeat: 2
                steps:
                  - work: 40 m
                    speed: 12 km/h
                  - recovery: 6 s
                    speed: 5 km/h
            """;

    /** Long enough for whatever happens to it. */
    static final String STEADY = """
            title: Steady
            steps:
              - easy: 10 min
                speed: 8 km/h
            """;

    private Workouts() {}
}
