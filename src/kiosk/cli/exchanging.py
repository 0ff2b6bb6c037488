"""What commands have in common that bring things into an exhibit."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import click

EXHIBIT = click.argument("exhibit", type=click.Path(path_type=Path, readable=False), required=False)


def counted(number: int, noun: str) -> str:
    """`1 text`, `2 texts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@contextmanager
def refusals_told() -> Generator[None]:
    """Say why something was not done, a sentence each, and end with 1."""
    from kiosk.content.excerpt import printable
    from kiosk.exchange.refusals import RefusedError

    try:
        yield
    except RefusedError as refused:
        for each in refused.refusals:
            click.echo(f"error: {printable(str(each))}", err=True)
        click.echo("Nothing was written.", err=True)
        sys.exit(1)
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
        raise click.ClickException(f"kiosk itself failed, please report this: {fault}") from None
