"""Says what was refused, with its code, and ends with the code's number."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

import click

from kiosk.cli.faults import faults_told
from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language


@contextmanager
def refusals_told(language: str) -> Generator[None]:
    """Say why something was not done, and what to do instead."""
    from kiosk.packs.refusals import RefusedError

    with faults_told(language):
        try:
            yield
        except RefusedError as refused:
            said = _as_beginning(refused.sentence, language)
            _say(Phrase("error[{code}]: {refusal}", code=refused.reason, refusal=said), language)
            if refused.help:
                _say(Phrase("help: {advice}", advice=refused.help), language)
            sys.exit(refused.exit_code)


def _say(said: Phrase, language: str) -> None:
    click.echo(printable(in_language(said, language)), err=True)


def _as_beginning(sentence: Phrase, language: str) -> str:
    """With a capital, unless it begins with a name."""
    said = in_language(sentence, language)
    return said if sentence.template.startswith("{") else said[:1].upper() + said[1:]
