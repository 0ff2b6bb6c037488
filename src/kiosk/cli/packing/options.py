"""Options that several commands of `kiosk pack` have."""

from pathlib import Path

import click

from kiosk.paths import STORE as STATION_STORE

PACK = click.argument("pack", type=click.Path(path_type=Path, readable=False))
STORE = click.option(
    "--store",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, readable=False),
    envvar="KIOSK_STORE",
    default=str(STATION_STORE),
    show_default=True,
    help="The station's store; KIOSK_STORE says it, too.",
)
WAIT = click.option(
    "--wait",
    metavar="SECONDS",
    type=click.FloatRange(min=0),
    default=0,
    help="How long to wait while another program changes the store.",
)
AGAIN = click.option("--again", is_flag=True, help="Also one that was taken back here before.")
EXISTING_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
SECRET_KEYS = click.option(
    "--key",
    "keys",
    metavar="FILE",
    type=EXISTING_FILE,
    multiple=True,
    help="A secret key to sign with, such as museum.key; may be given again.",
)
