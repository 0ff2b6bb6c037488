"""`kiosk explain`: what a code of `kiosk check` means, with a wrong and a right example."""

from collections.abc import Iterator
from textwrap import fill, indent

import click

from kiosk.cli.messages import language_of_system, language_option
from kiosk.content.codes import Code
from kiosk.content.explanations import EXPLANATIONS, Example
from kiosk.content.phrase import Phrase, in_language
from kiosk.content.suggest import advice

_WIDTH = 88


@click.command()
@click.argument("code", required=False)
@language_option
def explain(code: str | None, language: str | None) -> None:
    """Tell more of CODE, which `kiosk check` names in square brackets, with a wrong and a right
    example. Without one, list all codes."""
    language = language or language_of_system()
    if code is None:
        lines = _all(language)
    elif code in set(Code):
        lines = _one(Code(code), language)
    else:
        message = Phrase(
            "there is no code “{code}”; {advice}",
            code=code,
            advice=advice(code, set(Code), Phrase("kiosk explain lists all")),
        )
        raise click.UsageError(in_language(message, language))
    for line in lines:
        click.echo(line)


def _all(language: str) -> Iterator[str]:
    width = max(map(len, Code))
    for code in Code:
        yield f"{code:{width}}  {in_language(EXPLANATIONS[code].meaning, language)}"


def _one(code: Code, language: str) -> Iterator[str]:
    told = EXPLANATIONS[code]
    yield f"{code}: {in_language(told.meaning, language)}"
    yield ""
    yield fill(in_language(told.why, language), _WIDTH)
    if told.example:
        yield from _shown(told.example, language)


def _shown(example: Example, language: str) -> Iterator[str]:
    wrong = Phrase("Wrong, in {file}:", file=example.file) if example.file else Phrase("Wrong:")
    for heading, text in ((wrong, example.wrong), (Phrase("Right:"), example.right)):
        yield ""
        yield in_language(heading, language)
        yield indent(text, "    ")
