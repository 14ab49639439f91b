"""A treadmill on the air that shares nothing with Kick: another language, another D-Bus library, its own belt.

usage: treadmill.py [--adapter hci1] [--name NAME] [--refuses 0x81]

With --refuses, each write to its control point is answered with that error of the Attribute Protocol (0x80 to 0x9f).
Tells on its output, one line of JSON each, what happens to it. Takes on its input what a runner does at the console:
stop, key (the safety key is pulled), speed KM_H, and takeover (somebody else takes control)."""
import argparse
import asyncio
import json
import struct
import sys

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.constants import PropertyAccess
from dbus_fast.errors import DBusError
from dbus_fast.service import ServiceInterface, dbus_property, method

from belt import Belt

ROOT = "/foreign/treadmill"
TICK = 0.05


def uuid(short):
    return f"0000{short}-0000-1000-8000-00805f9b34fb"


def tell(what, **more):
    print(json.dumps({"event": what, **more}), flush=True)


class Service(ServiceInterface):
    def __init__(self):
        super().__init__("org.bluez.GattService1")

    @dbus_property(PropertyAccess.READ)
    def UUID(self) -> "s":
        return uuid("1826")

    @dbus_property(PropertyAccess.READ)
    def Primary(self) -> "b":
        return True


class Characteristic(ServiceInterface):
    def __init__(self, short, flags, value=b"", written=None):
        super().__init__("org.bluez.GattCharacteristic1")
        self.short, self.flags, self.value, self.written = short, flags, value, written
        self.notifying = False

    @dbus_property(PropertyAccess.READ)
    def UUID(self) -> "s":
        return uuid(self.short)

    @dbus_property(PropertyAccess.READ)
    def Service(self) -> "o":
        return ROOT + "/service"

    @dbus_property(PropertyAccess.READ)
    def Flags(self) -> "as":
        return self.flags

    @dbus_property(PropertyAccess.READ)
    def Value(self) -> "ay":
        return self.value

    @method()
    def ReadValue(self, options: "a{sv}") -> "ay":
        return self.value

    @method()
    def WriteValue(self, value: "ay", options: "a{sv}"):
        self.written(bytes(value))

    @method()
    def StartNotify(self):
        self.notifying = True

    @method()
    def StopNotify(self):
        self.notifying = False

    @method()
    def Confirm(self):
        pass

    def push(self, value):
        self.value = value
        if self.notifying:
            self.emit_properties_changed({"Value": value})


class Advertisement(ServiceInterface):
    def __init__(self, name):
        super().__init__("org.bluez.LEAdvertisement1")
        self.local_name = name

    @dbus_property(PropertyAccess.READ)
    def Type(self) -> "s":
        return "peripheral"

    @dbus_property(PropertyAccess.READ)
    def ServiceUUIDs(self) -> "as":
        return [uuid("1826")]

    @dbus_property(PropertyAccess.READ)
    def LocalName(self) -> "s":
        return self.local_name

    @dbus_property(PropertyAccess.READ)
    def ServiceData(self) -> "a{sv}":
        return {uuid("1826"): Variant("ay", bytes([1, 1, 0]))}

    @method()
    def Release(self):
        tell("released")


class Treadmill:
    FASTEST, STEEPEST = 1800, 120  # 0.01 km/h and 0.1 %

    def __init__(self, refuses):
        self.refuses = refuses
        self.belt = Belt()
        self.running = self.controlled = False
        self.target = 80
        self.feature = Characteristic("2acc", ["read"], struct.pack("<II", 0x0000120C, 0x00000003))
        self.data = Characteristic("2acd", ["notify"])
        self.training = Characteristic("2ad3", ["read", "notify"], bytes([0, 1]))
        self.speeds = Characteristic("2ad4", ["read"], struct.pack("<HHH", 80, self.FASTEST, 10))
        self.inclines = Characteristic("2ad5", ["read"], struct.pack("<hhH", 0, self.STEEPEST, 5))
        self.point = Characteristic("2ad9", ["write", "indicate"], written=self.written)
        self.status = Characteristic("2ada", ["notify"])
        self.table = [self.feature, self.data, self.training, self.speeds, self.inclines, self.point, self.status]

    def written(self, octets):
        if self.refuses:
            raise DBusError("org.bluez.Error.Failed", self.refuses)
        result = self.perform(octets)
        tell("write", value=octets.hex(), result=result)
        # The answer goes out after the write has been acknowledged.
        asyncio.get_running_loop().call_soon(self.point.push, bytes([0x80, octets[0] if octets else 0, result]))

    def perform(self, octets):
        """One procedure of the control point; the code of its result."""
        done, unknown, out_of_range, failed, not_permitted = 1, 2, 3, 4, 5
        code, rest = octets[:1], octets[1:]
        if code == b"\x00":
            self.controlled = True
            return done
        if not self.controlled:
            return not_permitted
        if code == b"\x02" and len(rest) == 2:
            speed = struct.unpack("<H", rest)[0]
            if not 80 <= speed <= self.FASTEST:
                return out_of_range
            self.target = speed
            if self.running:
                self.belt.order(speed / 360)
            self.status.push(b"\x05" + rest)
            return done
        if code == b"\x03" and len(rest) == 2:
            incline = struct.unpack("<h", rest)[0]
            if not 0 <= incline <= self.STEEPEST:
                return out_of_range
            self.belt.wanted_incline = incline / 10
            self.status.push(b"\x06" + rest)
            return done
        if code == b"\x07":
            self.running = True
            self.belt.order(self.target / 360)
            self.state(13, b"\x04")
            return done
        if code == b"\x08" and rest in (b"\x01", b"\x02"):
            self.rest(b"\x02" + rest)
            return done
        if code == b"\x01":
            self.rest(b"\x01")
            self.controlled = False
            return done
        return unknown

    def state(self, training, status):
        self.training.push(bytes([0, training]))
        self.status.push(status)

    def rest(self, status):
        self.running = False
        self.target = 80
        self.belt.halt()
        self.state(1, status)

    def console(self, line):
        word, *rest = line.split() or [""]
        if word == "stop":
            self.rest(b"\x02\x01")
        elif word == "key":
            self.controlled = False
            self.rest(b"\x03")
        elif word == "speed":
            self.target = round(float(rest[0]) * 100)
            self.belt.order(self.target / 360)
            self.status.push(b"\x05" + struct.pack("<H", self.target))
        elif word == "takeover":
            self.controlled = False
            self.status.push(b"\xff")
        tell("console", key=line)

    def report(self):
        """Treadmill Data: speed, distance, incline with ramp angle, energy, elapsed time."""
        belt = self.belt
        octets = struct.pack("<HH", 0x048C, round(belt.speed * 360))
        octets += struct.pack("<I", int(belt.distance))[:3]
        octets += struct.pack("<hh", round(belt.incline * 10), 0x7FFF)
        octets += struct.pack("<HHB", int(belt.distance / 14), 0xFFFF, 0xFF)
        octets += struct.pack("<H", int(belt.seconds))
        self.data.push(octets)
        tell("belt", km_h=round(belt.speed * 3.6, 2), incline=round(belt.incline, 1), metres=round(belt.distance, 1))

    async def live(self):
        loop = asyncio.get_running_loop()
        before, due = loop.time(), loop.time()
        while True:
            await asyncio.sleep(TICK)
            now = loop.time()
            self.belt.advance(now - before)
            before = now
            if now >= due:
                self.report()
                due += 1.0


async def console(treadmill):
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        treadmill.console(line.decode().strip())


async def main(arguments):
    bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
    treadmill = Treadmill(arguments.refuses)
    bus.export(ROOT + "/service", Service())
    for number, characteristic in enumerate(treadmill.table):
        bus.export(f"{ROOT}/service/char{number}", characteristic)
    bus.export(ROOT + "/advertisement", Advertisement(arguments.name))
    path = "/org/bluez/" + arguments.adapter
    adapter = bus.get_proxy_object("org.bluez", path, await bus.introspect("org.bluez", path))
    await adapter.get_interface("org.bluez.GattManager1").call_register_application(ROOT, {})
    advertising = adapter.get_interface("org.bluez.LEAdvertisingManager1")
    await advertising.call_register_advertisement(ROOT + "/advertisement", {})
    address = await adapter.get_interface("org.bluez.Adapter1").get_address()
    tell("advertising", name=arguments.name, address=address)
    await asyncio.gather(treadmill.live(), console(treadmill))


parser = argparse.ArgumentParser()
parser.add_argument("--adapter", default="hci1")
parser.add_argument("--name", default="Foreign treadmill")
parser.add_argument("--refuses")
try:
    asyncio.run(main(parser.parse_args()))
except KeyboardInterrupt:
    pass
