"""Looks at the texts of a file: their languages, their markup, what a # cut off."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.content.codes import Code
from kiosk.content.markup import LINK, parsed
from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.phrase import Phrase
from kiosk.content.report import At, Report
from kiosk.content.suggest import advice

FaultOf = Callable[[str, str], tuple[Code, Phrase, Phrase] | None]


@dataclass(frozen=True)
class TextCheck:
    """How texts are looked at. `thorough` parses their markup, which takes far longer."""

    languages: Sequence[str]
    link_fault: FaultOf
    thorough: bool

    def look(self, node: Node, key: str, rows: Callable[[], list[str]], report: Report) -> None:
        """One text, in one language or several; `rows` gives the lines of its file."""
        if isinstance(node, Scalar):
            self._words(node, rows, report)
            return
        if not isinstance(node, Mapping):
            return
        if self.languages:
            self._languages(node, key, report)
        for _, words in node:
            if isinstance(words, Scalar):
                self._words(words, rows, report)

    def _languages(self, node: Mapping, key: str, report: Report) -> None:
        for language, at in node.keys.items():
            if language not in self.languages and not report.full and not node.is_bare(language):
                report.error(
                    Code.UNKNOWN_LANGUAGE,
                    at,
                    Phrase("the exhibit has no language “{language}”", language=language[:60]),
                    advice(
                        language,
                        self.languages,
                        Phrase("add it to `languages:` in exhibit.yaml, or delete it here"),
                    ),
                )
        missing = [language for language in self.languages if language not in node.keys]
        if missing and not set(node.keys) - set(self.languages):
            named = ", ".join(missing)
            report.warn(
                Code.MISSING_LANGUAGE,
                node.at,
                Phrase("“{key}” is not translated: {languages} missing", key=key, languages=named),
                Phrase(
                    "add “{language}:”; until then visitors read it in another language",
                    language=missing[0],
                ),
            )

    def _words(self, node: Scalar, rows: Callable[[], list[str]], report: Report) -> None:
        if report.full:
            return
        if node.cut:
            report.warn(
                Code.CUT_BY_COMMENT,
                node.at,
                Phrase("“{cut}” is not part of this text: # begins a comment", cut=node.cut[:60]),
                Phrase(
                    "put the text in quotation marks; or two spaces before # if it is a comment"
                ),
            )
        for match in LINK.finditer(node.value) if "](" in node.value else ():
            if not report.full and (fault := self.link_fault(match[1], match[2])):
                at = locate(match[0], node.at, rows(), len("]("))
                report.error(fault[0], at, *fault[1:])
        if self.thorough:
            for problem in parsed(node.value).problems:
                at = locate(problem.part, node.at, rows())
                report.error(problem.code, at, problem.message, problem.help)


def locate(part: str, at: At, rows: list[str], skipped: int = 0) -> At:
    """Where a part of a text stands, folded or not, but for what is skipped of it.

    Where the text begins, if the part is escaped there.
    """
    line, column = at
    rest = "\n".join(rows[line - 1 :])
    pattern = r"\s+".join(map(re.escape, part.split(" "))) if part.strip() else re.escape(part)
    found = re.compile(pattern).search(rest, column - 1)
    if found is None:
        return at
    start = found.start() + skipped
    before = rest[:start]
    return line + before.count("\n"), start - before.rfind("\n")
