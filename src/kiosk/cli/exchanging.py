"""What commands have in common that bring things into an exhibit."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.cli.faults import faults_told
from kiosk.content.phrase import Phrase, in_language

EXHIBIT = click.argument("exhibit", type=click.Path(path_type=Path, readable=False), required=False)
NOTHING_DIFFERS = Phrase("Nothing differs from the exhibit; nothing was written.")


def texts(number: int) -> Phrase:
    """`1 text`, `2 texts`."""
    return Phrase("1 text") if number == 1 else Phrase("{number} texts", number=number)


def files(number: int) -> Phrase:
    """`1 file`, `2 files`."""
    return Phrase("1 file") if number == 1 else Phrase("{number} files", number=number)


def rows(number: int) -> Phrase:
    """`1 row`, `2 rows`."""
    return Phrase("1 row") if number == 1 else Phrase("{number} rows", number=number)


@contextmanager
def refusals_told(language: str) -> Generator[None]:
    """Say why something was not done, a sentence each, and end with 1."""
    from kiosk.content.excerpt import printable
    from kiosk.exchange.refusals import RefusedError

    with faults_told(language):
        try:
            yield
        except RefusedError as refused:
            for each in refused.refusals:
                told = Phrase("error: {refusal}", refusal=each)
                click.echo(printable(in_language(told, language)), err=True)
            click.echo(in_language(Phrase("Nothing was written."), language), err=True)
            sys.exit(1)
