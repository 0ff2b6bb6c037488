"""Says what was refused, with its code, and ends with the code's number."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

import click

from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language


@contextmanager
def refusals_told(language: str) -> Generator[None]:
    """Say why something was not done, and what to do instead."""
    from kiosk.packs.refusals import RefusedError

    try:
        yield
    except RefusedError as refused:
        said = _as_beginning(refused.sentence, language)
        _say(Phrase("error[{code}]: {refusal}", code=refused.reason, refusal=said), language)
        if refused.help:
            _say(Phrase("help: {advice}", advice=refused.help), language)
        sys.exit(refused.exit_code)
    except (click.ClickException, click.Abort):
        raise
    except Exception as error:
        fault = Phrase(
            "kiosk itself failed, please report this: {fault}",
            fault=f"{type(error).__name__}: {error}",
        )
        raise click.ClickException(in_language(fault, language)) from None


def _say(said: Phrase, language: str) -> None:
    click.echo(printable(in_language(said, language)), err=True)


def _as_beginning(sentence: Phrase, language: str) -> str:
    """With a capital, unless it begins with a name."""
    said = in_language(sentence, language)
    return said if sentence.template.startswith("{") else said[:1].upper() + said[1:]
