"""How words are written in YAML: plain where that is safe, in quotes where it is not, folded where
they are long."""

import re

from kiosk.content.decoding import FORBIDDEN

WIDTH = 100
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_BEGINS = re.compile(r"[-?:](?:\s|$)|[,\[\]{}#&*!|>'\"%@`]|---|\.\.\.")
_HOLDS = re.compile(r":(?:\s|$)|\s#|[\n\t]")
_IN_FLOW = re.compile(r"^[-?:]|[,\[\]{}]|:\?")
_SOMETHING_ELSE = re.compile(
    r"~|null|true|false|yes|no|on|off|[yn]|[-+]?\.(?:inf|nan)", re.IGNORECASE
)
"""What other programs would take for something else than a text.
Dates and figures stay as authors write them."""
_UNFOLDABLE = re.compile(r"^[ \t]|[ \t]$", re.MULTILINE)


def is_plain(words: str, in_flow: bool = False) -> bool:
    """Whether it means the same without quotes, here and to other programs."""
    return not (
        not words
        or words != words.strip()
        or _BEGINS.match(words)
        or _HOLDS.search(words)
        or (in_flow and _IN_FLOW.search(words))
        or _SOMETHING_ELSE.fullmatch(words)
        or _SOFT_HYPHEN in words
        or FORBIDDEN.search(words)
    )


def quoted(words: str, style: str = "") -> str:
    """In quotes on one line; `style` are the quotes that are liked best."""
    simple = "\n" not in words and "\t" not in words and _SOFT_HYPHEN not in words
    if simple and (style == "'" or (style != '"' and ('"' in words or "\\" in words))):
        return "'" + words.replace("'", "''") + "'"
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    for character, written in (("\n", "\\n"), ("\t", "\\t"), (_SOFT_HYPHEN, "\\xAD")):
        escaped = escaped.replace(character, written)
    return f'"{escaped}"'


def can_be_block(words: str) -> bool:
    """Whether a folded or literal block says it without escapes and indicators."""
    return bool(words.strip()) and not _UNFOLDABLE.search(words.strip("\n"))


def folded(words: str, indent: int) -> list[str]:
    """The lines of a folded block, without its header, each at most `WIDTH` where spaces allow."""
    room = max(WIDTH - indent, 20)
    lines: list[str] = []
    for number, paragraph in enumerate(words.split("\n")):
        if number and lines:
            lines.append("")
        lines.extend(_wrapped(paragraph, room))
    return [" " * indent + line if line else "" for line in lines]


def literal(words: str, indent: int) -> list[str]:
    """The lines of a literal block, without its header."""
    return [" " * indent + line if line else "" for line in words.split("\n")]


def _wrapped(paragraph: str, room: int) -> list[str]:
    """Broken at single spaces only: those are what folding gives back."""
    lines: list[str] = []
    line = ""
    parts = re.split(r"(?<! ) (?! )", paragraph)
    for part in parts:
        if line and len(line) + 1 + len(part) > room:
            lines.append(line)
            line = part
        else:
            line = f"{line} {part}" if line else part
    return [*lines, line] if line else lines


def written(words: str, *, column: int, indent: int, style: str = "", in_flow: bool = False) -> str:
    """The words as they stand behind a key, lines divided by `\\n`.

    Args:
        words: what is to be read back.
        column: where on its line the value begins, from 0.
        indent: how far the lines of a block are from the left.
        style: that of the words which stood there, as libyaml names it.
        in_flow: inside brackets, where all stays on one line.
    """
    block = not in_flow and can_be_block(words) and words == words.lstrip("\n")
    body, end = words.rstrip("\n"), len(words) - len(words.rstrip("\n"))
    if block and end <= 1 and style in {">", "|"}:
        lines = literal(body, indent) if style == "|" else folded(body, indent)
        return "\n".join([style + ("" if end else "-"), *lines])
    plain = is_plain(words, in_flow)
    line = words if plain and style not in {"'", '"'} else quoted(words, style)
    if block and end <= 1 and ("\n" in body or column + len(line) > WIDTH):
        return "\n".join([">" + ("" if end else "-"), *folded(body, indent)])
    return line
