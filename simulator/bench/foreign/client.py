"""A foreign app: finds a treadmill by its name with bleak, reads it, drives it, and stops it.

usage: client.py NAME [--adapter hci0]

Tells what it does, one line of JSON each; ends with exit code 0 when the treadmill did all that it was told."""
import argparse
import asyncio
import json
import struct

from bleak import BleakClient, BleakScanner
from bleak.exc import BleakError

FEATURE, DATA, SPEEDS, POINT = ("0000%s-0000-1000-8000-00805f9b34fb" % short for short in ("2acc", "2acd", "2ad4", "2ad9"))
MACHINE = "00001826-0000-1000-8000-00805f9b34fb"


def tell(what, **more):
    print(json.dumps({"event": what, **more}), flush=True)


class Rider:
    def __init__(self, client):
        self.client, self.answers, self.reports, self.speed = client, asyncio.Queue(), asyncio.Condition(), None

    async def heard(self, octets):
        flags, speed = struct.unpack_from("<HH", octets)
        if flags & 1:  # another part of the same report, without speed
            return
        async with self.reports:
            self.speed = speed / 100
            tell("data", km_h=self.speed, value=octets.hex())
            self.reports.notify_all()

    async def order(self, *octets):
        await self.client.write_gatt_char(POINT, bytes(octets), response=True)
        answer = await asyncio.wait_for(self.answers.get(), 5)
        tell("answer", to=bytes(octets).hex(), value=answer.hex())
        assert answer == bytes([0x80, octets[0], 1]), answer.hex()

    async def until(self, condition):
        async with self.reports:
            await asyncio.wait_for(self.reports.wait_for(lambda: condition(self.speed)), 60)


async def connected(found, adapter):
    """Not every link is told by this BlueZ (docs/bench.md); bleak takes such a one for lost. So the runner tries again."""
    for tries_left in (4, 3, 2, 1, 0):
        client = BleakClient(found, adapter=adapter)
        try:
            await client.connect()
            return client
        except BleakError:
            if not tries_left:
                raise
            await asyncio.sleep(2)


async def main(arguments):
    found = await BleakScanner.find_device_by_filter(
        lambda device, data: arguments.name in (data.local_name, device.name) and MACHINE in data.service_uuids,
        timeout=40, adapter=arguments.adapter)
    assert found, "not found"
    tell("found", address=found.address)
    client = await connected(found, arguments.adapter)
    try:
        rider = Rider(client)
        low, high, step = struct.unpack("<HHH", await client.read_gatt_char(SPEEDS))
        feature = await client.read_gatt_char(FEATURE)
        tell("connected", slowest=low / 100, fastest=high / 100, step=step / 100, feature=feature.hex())
        await client.start_notify(POINT, lambda _, octets: rider.answers.put_nowait(bytes(octets)))
        await client.start_notify(DATA, lambda _, octets: asyncio.ensure_future(rider.heard(bytes(octets))))
        await rider.order(0)
        await rider.order(7)
        await rider.order(2, *struct.pack("<H", 500))
        await rider.until(lambda speed: speed is not None and abs(speed - 5) < 0.2)
        await rider.order(2, *struct.pack("<H", 700))
        await rider.until(lambda speed: abs(speed - 7) < 0.2)
        await rider.order(8, 1)
        await rider.until(lambda speed: speed == 0)
    finally:
        await client.disconnect()
    tell("done")


parser = argparse.ArgumentParser()
parser.add_argument("name")
parser.add_argument("--adapter", default="hci0")
asyncio.run(main(parser.parse_args()))
