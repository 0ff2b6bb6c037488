"""`kiosk pack`: an exhibit as one signed pack, from the curator's computer to the station."""

import click

from kiosk.cli.packing.build import build
from kiosk.cli.packing.inspect import inspect
from kiosk.cli.packing.install import install
from kiosk.cli.packing.keys import keys
from kiosk.cli.packing.listing import list_
from kiosk.cli.packing.sign import sign
from kiosk.cli.packing.trial import confirm, rollback
from kiosk.cli.packing.verify import verify


@click.group()
def pack() -> None:
    """Carry an exhibit to a station as a signed pack, and keep it there.

    Exit status: 0 if done, 2 for a wrong call, and a number of its own for each code that an error
    names; docs/packs.md lists them.
    """


for each in (build, confirm, inspect, install, keys, list_, rollback, sign, verify):
    pack.add_command(each)
