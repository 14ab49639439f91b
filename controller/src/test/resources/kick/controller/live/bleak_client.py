"""The least that a program does to drive treadmills, with bleak, to compare Kick with.

usage: bleak_client.py ADAPTER/ADDRESS...

Connects, reads the range, subscribes, starts the belts, and decodes what they report. Tells on its output what that took,
one line each: figure=value."""
import asyncio
import contextlib
import resource
import struct
import sys
import time

from bleak import BleakClient
from bleak.backends.device import BLEDevice
from bleak.exc import BleakError

DATA, SPEEDS, POINT = ("0000%s-0000-1000-8000-00805f9b34fb" % short for short in ("2acd", "2ad4", "2ad9"))
WARM, MEASURED = 5, 10
speeds = {}


def heard(address, first, octets):
    flags, speed = struct.unpack_from("<HH", octets)
    speeds[address] = speed / 100
    first.set()


async def linked(device):
    """A link that the program before has only just ended may end this one, too."""
    for tries_left in (2, 1, 0):
        client, begun = BleakClient(device), time.monotonic()
        try:
            await client.connect()
            return client, begun
        except BleakError:
            if not tries_left:
                raise
            await asyncio.sleep(2)


async def connected(treadmill):
    adapter, address = treadmill.split("/")
    path = "/org/bluez/%s/dev_%s" % (adapter, address.replace(":", "_"))  # BlueZ knows it, there is nothing to scan for
    device = BLEDevice(address, None, {"path": path, "props": {"Adapter": "/org/bluez/" + adapter}}, 0)
    first = asyncio.Event()
    client, begun = await linked(device)
    struct.unpack("<HHH", await client.read_gatt_char(SPEEDS))
    await client.start_notify(DATA, lambda _, octets: heard(address, first, octets))
    await first.wait()
    took = time.monotonic() - begun
    answers = asyncio.Queue()
    await client.start_notify(POINT, lambda _, octets: answers.put_nowait(bytes(octets)))
    for order in (b"\0", b"\7", b"\2" + struct.pack("<H", 600)):
        await client.write_gatt_char(POINT, order, response=True)
        answer = await answers.get()
        assert answer == bytes((0x80, order[0], 1)), answer.hex()
    return client, took


def used():
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


async def main(treadmills):
    clients, took = zip(*[await connected(treadmill) for treadmill in treadmills])
    await asyncio.sleep(WARM)
    before = used()
    await asyncio.sleep(MEASURED)
    after = used()
    assert all(speed >= 6 for speed in speeds.values()), speeds
    print("connect to first data, median, ms=%f" % (sorted(took)[len(took) // 2] * 1000))
    print("CPU per treadmill-hour, s=%f" % ((after - before) / len(treadmills) / MEASURED * 3600))
    assert all(client.is_connected for client in clients)
    for client in clients:
        await client.write_gatt_char(POINT, b"\10\1", response=True)
        with contextlib.suppress(EOFError):  # this bleak closes its bus while it waits for the answer
            await client.disconnect()
    print("resident memory, MB=%f" % (resident() / 1000))


asyncio.run(main(sys.argv[1:]))
