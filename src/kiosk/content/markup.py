"""The markup of texts: a small part of CommonMark, made into StyledText that cannot do harm.

Emphasis, strong, paragraphs, lists, and links to items: `[Rathenau](person:rathenau)`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MOST_CHARACTERS = 8_000
_KEPT = 500
_ALL = 20_000
"""So many texts are kept as they were parsed, on a kiosk and where a whole exhibit is looked at."""
_SPECIAL = re.compile(r"[*_\[\]<>`#\\&!|\n]|^\s*(?:[-+]|\d+[.)])\s|^ {4}|\w://|\bwww\.")
LINK = re.compile(r"\]\(([a-z][a-z-]*):([^\s:/()][^\s:()]*)\)")
"""A link to an item, without its words: what can be found without parsing the text."""
_TARGET = re.compile(r"([a-z][a-z-]*):([^\s:/][^\s:]*)")
_ADDRESS = re.compile(r"\b(?:https?|ftp|file)://\S+|\bwww\.\S+", re.IGNORECASE)
_HOLDING = {ord(each): "&nbsp;" for each in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"}
_TAGS = {"em": "i", "strong": "b"}


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an item: `[words](kind:id)`. `start` and `end` are where it is in `plain`."""

    kind: str
    id: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkupProblem:
    """Something that texts may not hold; `part` is as it was typed, to find it again."""

    code: Code
    part: str
    message: Phrase
    help: Phrase


@dataclass(frozen=True, slots=True)
class Marked:
    """A text ready to be shown."""

    styled: str
    """StyledText for Qt: `<b> <i> <u> <br>` alone, all else escaped."""
    plain: str
    """The same words without any marks, for names and for speech."""
    links: tuple[Link, ...] = ()
    problems: tuple[MarkupProblem, ...] = ()


def _styled(words: str) -> str:
    """Words without markup; Qt breaks a line at each space that is not told to hold."""
    return escape(words, quote=False).translate(_HOLDING)


@lru_cache(_KEPT)
def parse(text: str) -> Marked:
    """A text for a page, which asks for the same ones again and again. See `parsed`."""
    return parsed.__wrapped__(text)


@lru_cache(_ALL)
def parsed(text: str) -> Marked:
    """Never raises; what is not allowed stands in `problems` and is shown as plain words."""
    if len(text) > MOST_CHARACTERS:
        message = Phrase("a text has at most {most:,} characters", most=MOST_CHARACTERS)
        problem = MarkupProblem(
            Code.TEXT_TOO_LONG, text[:20], message, Phrase("divide or shorten it")
        )
        return Marked(_styled(text), text, (), (problem,))
    if not _SPECIAL.search(text):
        return Marked(_styled(text), text)
    writer = _Writer()
    writer.blocks(_parser().parse(text))
    return writer.marked()


_parsers: list["MarkdownIt"] = []


def _parser() -> "MarkdownIt":
    if not _parsers:
        from markdown_it import MarkdownIt  # noqa: PLC0415 - half the time of a bare start

        rules = ["emphasis", "list", "link", "image", "escape", "newline"]
        known = ["html_inline", "html_block", "autolink", "heading", "fence", "backticks"]
        parser = MarkdownIt("zero", {"html": True, "maxNesting": 10}).enable([*rules, *known])
        parser.validateLink = _any_link
        _parsers.append(parser)
    return _parsers[0]


def _any_link(url: str) -> bool:  # noqa: ARG001 - links are judged where they are written
    return True


class _Writer:
    def __init__(self) -> None:
        self._styled: list[str] = []
        self._plain: list[str] = []
        self._length = 0
        self._links: list[Link] = []
        self._problems: list[MarkupProblem] = []
        self._open: list[tuple[str, str, int] | None] = []
        self._numbers: list[int] = []
        self._at_start = True

    def marked(self) -> Marked:
        return Marked(
            "".join(self._styled), "".join(self._plain), tuple(self._links), tuple(self._problems)
        )

    def blocks(self, tokens: "Iterable[Token]") -> None:
        for token in tokens:
            match token.type:
                case "inline":
                    self._inline(token.children or [])
                case "paragraph_open" if not token.hidden:
                    self._break(2)
                case "ordered_list_open":
                    self._numbers.append(int(token.attrGet("start") or 1))
                case "bullet_list_open":
                    self._numbers.append(0)
                case "ordered_list_close" | "bullet_list_close":
                    self._numbers.pop()
                case "list_item_open":
                    self._item()
                case "heading_open":
                    self._break(2)
                    self._refuse(
                        Phrase("a heading"),
                        token.markup,
                        Phrase("write it as *emphasis* or leave it"),
                    )
                case "fence" | "html_block":
                    self._break(2)
                    self._verbatim(token)
                case _:
                    pass

    def _inline(self, tokens: "Sequence[Token]") -> None:
        for token in tokens:
            match token.type:
                case "text":
                    self._words(token.content)
                case "softbreak":
                    self._both(" ", " ")
                case "hardbreak":
                    self._both("<br>", "\n")
                case "em_open" | "strong_open":
                    self._styled.append(f"<{_TAGS[token.tag]}>")
                case "em_close" | "strong_close":
                    self._styled.append(f"</{_TAGS[token.tag]}>")
                case "link_open":
                    self._open_link(token)
                case "link_close":
                    self._close_link()
                case "image":
                    self._refuse(
                        Phrase("a picture"), "![", Phrase("name the picture under `image:` instead")
                    )
                    self._words(token.content)
                case _:
                    self._verbatim(token)

    def _words(self, words: str) -> None:
        for match in _ADDRESS.finditer(words):
            self._refuse(
                Phrase("an address of the net"),
                match[0],
                Phrase("put it into sources.yaml as `URL`"),
            )
        self._both(_styled(words), words)

    def _both(self, styled: str, plain: str) -> None:
        self._styled.append(styled)
        self._plain.append(plain)
        self._length += len(plain)
        self._at_start = False

    def _break(self, lines: int) -> None:
        if not self._at_start:
            self._both("<br>" * lines, "\n" * lines)
            self._at_start = True

    def _item(self) -> None:
        self._break(1)
        number = self._numbers[-1]
        sign = f"{number}. " if number else "• "
        if number:
            self._numbers[-1] += 1
        self._both(sign, sign)
        self._at_start = True

    def _open_link(self, token: "Token") -> None:
        target = str(token.attrGet("href") or "")
        match = _TARGET.fullmatch(target)
        if match is None or match[1] in {"mailto", "tel", "data", "javascript", "file"}:
            self._refuse(
                Phrase("a link to “{target}”", target=target[:60]),
                target or "](",
                Phrase("link to an item, such as [Rathenau](person:rathenau)"),
            )
            self._open.append(None)
            return
        self._open.append((match[1], match[2], self._length))
        self._styled.append("<u>")

    def _close_link(self) -> None:
        opened = self._open.pop() if self._open else None
        if opened is None:
            return
        kind, item_id, start = opened
        self._styled.append("</u>")
        words = "".join(self._plain)[start:]
        self._links.append(Link(kind, item_id, words, start, self._length))

    def _verbatim(self, token: "Token") -> None:
        what = Phrase("code") if token.type in {"fence", "code_inline"} else Phrase("HTML")
        content = token.content.rstrip("\n")
        if token.type == "text_special" or not content:
            return
        if not content.startswith("</"):
            part = token.markup or content.split("\n")[0]
            self._refuse(what, part, Phrase("write plain words instead"))
        self._both(_styled(content), content)

    def _refuse(self, what: Phrase, part: str, advice: Phrase) -> None:
        self._problems.append(
            MarkupProblem(
                Code.MARKUP, part, Phrase("{what} cannot stand in a text", what=what), advice
            )
        )
