"""The least that a program does to drive treadmills, with bleak, to compare Kick with.

usage: bleak_client.py ADDRESS...

Connects, reads the range, subscribes, starts the belts, and decodes what they report. Tells on its output what that took,
one line each: figure=value."""
import asyncio
import resource
import struct
import sys
import time

from bleak import BleakClient
from bleak.backends.device import BLEDevice

DATA, SPEEDS, POINT = ("0000%s-0000-1000-8000-00805f9b34fb" % short for short in ("2acd", "2ad4", "2ad9"))
WARM, MEASURED = 8, 6
speeds = {}


def heard(address, first, octets):
    flags, speed = struct.unpack_from("<HH", octets)
    speeds[address] = speed / 100
    first.set()


async def connected(address):
    begun = time.monotonic()
    path = "/org/bluez/hci0/dev_" + address.replace(":", "_")  # BlueZ knows it, there is nothing to scan for
    device = BLEDevice(address, None, {"path": path, "props": {"Adapter": "/org/bluez/hci0"}}, 0)
    client, first = BleakClient(device), asyncio.Event()
    await client.connect()
    struct.unpack("<HHH", await client.read_gatt_char(SPEEDS))
    await client.start_notify(DATA, lambda _, octets: heard(address, first, octets))
    await first.wait()
    took = time.monotonic() - begun
    await client.start_notify(POINT, lambda _, octets: None)
    for order in (b"\0", b"\7", b"\2" + struct.pack("<H", 600)):
        await client.write_gatt_char(POINT, order, response=True)
    return client, took


def used():
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


async def main(addresses):
    clients, took = zip(*[await connected(address) for address in addresses])
    await asyncio.sleep(WARM)
    before = used()
    await asyncio.sleep(MEASURED)
    after = used()
    assert all(speed >= 6 for speed in speeds.values()), speeds
    print("bleak: connect to first data, median, ms=%f" % (sorted(took)[len(took) // 2] * 1000))
    print("bleak: CPU per treadmill-hour, s=%f" % ((after - before) / len(addresses) / MEASURED * 3600))
    assert all(client.is_connected for client in clients)
    print("bleak: resident memory with %d treadmills, MB=%f" % (len(addresses), resident() / 1000))


asyncio.run(main(sys.argv[1:]))
