"""What a doctor found, as text: in groups, aligned, and what matters most at the end."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language
from kiosk.doctor.finding import Finding, Level

_LABELS: Mapping[Level, tuple[Phrase, Mapping[str, Any]]] = {
    Level.OK: (Phrase("OK"), {"fg": "green"}),
    Level.WARNING: (Phrase("WARNING"), {"fg": "yellow"}),
    Level.NOT_OK: (Phrase("NOT OK"), {"fg": "red", "bold": True}),
    Level.SKIPPED: (Phrase("skipped"), {"dim": True}),
}
_LEAST_COLUMNS = 24
"""For a sentence, however narrow the terminal is."""


def findings_as_text(
    groups: Sequence[tuple[Phrase, Sequence[Finding]]], language: str, columns: int
) -> Iterator[str]:
    """Its lines, with colours; whoever prints them takes those away where nobody sees them."""
    findings = [each for _, found in groups for each in found]
    labels = {level: in_language(label, language) for level, (label, _) in _LABELS.items()}
    label_width = max(map(len, labels.values()))
    name_width = max(len(in_language(each.name, language)) for each in findings)
    margin = " " * (label_width + name_width + 6)
    for name, found in groups:
        yield click.style(in_language(name, language), bold=True)
        for each in found:
            label = click.style(f"{labels[each.level]:{label_width}}", **_LABELS[each.level][1])
            named = f"{in_language(each.name, language):{name_width}}"
            sentence = printable(in_language(each.sentence, language))
            width = max(columns - len(margin), _LEAST_COLUMNS)
            first, *rest = textwrap.wrap(sentence, width, break_on_hyphens=False) or [""]
            yield f"  {label}  {named}  {first}"
            yield from (f"{margin}{line}" for line in rest)
            if each.mend:
                yield margin + click.style(f"→ {printable(each.mend)}", bold=True)
                if "apt-get install" in each.mend:
                    yield margin + in_language(Phrase("That needs a network."), language)
        yield ""
    yield from (in_language(line, language) for line in _summary(findings))


def _summary(findings: Sequence[Finding]) -> Iterator[Phrase]:
    count = Counter(each.level for each in findings)
    bad, warnings = count[Level.NOT_OK], count[Level.WARNING]
    yield Phrase(
        "Looked at {count} things: {good} are OK, {skipped} were skipped.",
        count=len(findings),
        good=count[Level.OK],
        skipped=count[Level.SKIPPED],
    )
    if warnings == 1:
        yield Phrase("1 thing should be seen to.")
    elif warnings:
        yield Phrase("{count} things should be seen to.", count=warnings)
    if bad == 1:
        yield Phrase("1 thing is not OK.")
    elif bad:
        yield Phrase("{count} things are not OK.", count=bad)
    else:
        yield Phrase("Nothing is wrong.")
