"""What nobody has foreseen: told in a sentence, never as a traceback."""

from collections.abc import Generator
from contextlib import contextmanager

import click

from kiosk.content.phrase import Phrase, in_language


@contextmanager
def faults_told(language: str) -> Generator[None]:
    """Say that kiosk itself failed. Whoever stops reading what it prints is no fault."""
    try:
        yield
    except (click.ClickException, click.Abort, BrokenPipeError):
        raise
    except Exception as error:
        fault = Phrase(
            "kiosk itself failed, please report this: {fault}",
            fault=f"{type(error).__name__}: {error}",
        )
        raise click.ClickException(in_language(fault, language)) from None
