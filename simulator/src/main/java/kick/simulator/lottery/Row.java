package kick.simulator.lottery;

/** The rows of the safety case's list of faults that one treadmill at home can suffer (safety case 3). */
public enum Row {
    RADIO, MACHINE, HOST, PEOPLE
}
