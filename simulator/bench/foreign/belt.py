"""The belt of the foreign treadmill: a motor with a dead time, two ramps, and a deck on a screw. SI units."""


class Belt:
    DEAD_TIME = 0.6
    FASTER = 0.35  # m/s per second
    SLOWER = 0.55
    LIFT = 0.4  # per cent per second

    def __init__(self):
        self.speed = 0.0  # m/s
        self.incline = 0.0  # per cent
        self.distance = 0.0  # m
        self.seconds = 0.0  # in motion
        self.orders = []  # (moment from which it holds, speed)
        self.wanted = 0.0
        self.wanted_incline = 0.0
        self.now = 0.0

    def order(self, speed):
        self.orders.append((self.now + self.DEAD_TIME, speed))

    def halt(self):
        """The motor's current is cut: no dead time, and the belt coasts down."""
        self.orders.clear()
        self.wanted = 0.0

    def advance(self, seconds):
        self.now += seconds
        while self.orders and self.orders[0][0] <= self.now:
            self.wanted = self.orders.pop(0)[1]
        before = self.speed
        if self.speed < self.wanted:
            self.speed = min(self.wanted, self.speed + self.FASTER * seconds)
        else:
            self.speed = max(self.wanted, self.speed - self.SLOWER * seconds)
        step = self.LIFT * seconds
        self.incline += max(-step, min(step, self.wanted_incline - self.incline))
        self.distance += (before + self.speed) / 2 * seconds
        if self.speed > 0:
            self.seconds += seconds
