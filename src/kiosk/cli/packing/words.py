"""Words for what commands tell of packs."""

from collections.abc import Iterable
from datetime import datetime

import click

from kiosk.cli.exchanging import files
from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language
from kiosk.packs.changes import Changes
from kiosk.packs.manifest import Manifest
from kiosk.packs.moments import to_the_minute

Row = tuple[Phrase, object]


def say(said: object, language: str, *, err: bool = False) -> None:
    """One line of text."""
    click.echo(printable(str(in_language(said, language))), err=err)


def say_rows(rows: Iterable[Row], language: str) -> None:
    """A table of names and what they are."""
    told = [(in_language(name, language), in_language(value, language)) for name, value in rows]
    width = max((len(name) for name, _ in told), default=0)
    for name, value in told:
        say(f"{name:{width}}  {value}", language)


def size(manifest: Manifest) -> Phrase:
    """`3 files, 12.5 MB`."""
    counted, bytes_ = files(len(manifest.files)), manifest.size
    if bytes_ < 10**6:
        return Phrase("{files}, {size:.1f} kB", files=counted, size=bytes_ / 10**3)
    return Phrase("{files}, {size:.1f} MB", files=counted, size=bytes_ / 10**6)


def differing(found: Changes) -> Phrase:
    """How much of an exhibit is another."""
    return Phrase(
        "Of its files {added} are new, {changed} are changed and {removed} are gone.",
        added=len(found.added),
        changed=len(found.changed),
        removed=len(found.removed),
    )


def called(manifest: Manifest) -> Phrase:
    """The exhibit and its state, as one says it."""
    return Phrase("“{title}”, number {number}", title=manifest.title, number=manifest.sequence)


def valid(until: datetime) -> Phrase:
    """Until when an exhibit may be shown."""
    return Phrase("It is valid until {until}.", until=to_the_minute(until))


def say_concerns(concerns: Iterable[Phrase], language: str) -> None:
    """What somebody should see to."""
    for each in concerns:
        say(Phrase("WARNING: {concern}", concern=each), language)
