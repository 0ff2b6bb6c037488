"""New keys, lists and blocks as an author would lay them out."""

from kiosk.content.nodes import Data
from kiosk.exchange.wording import WIDTH, is_plain, quoted, written

STEP = 2


def laid_out(key: str, value: Data, indent: int) -> list[str]:
    """The lines of a key with its value."""
    begin = f"{' ' * indent}{_key(key)}:"
    first, *more = behind_key(value, len(begin), indent + STEP)
    return [begin + first, *more]


def behind_key(value: Data, column: int, indent: int) -> list[str]:
    """What stands behind the colon of a key, which ends at `column`, and on the lines below."""
    match value:
        case str():
            return _words(value, column, indent)
        case list():
            short = in_brackets(value)
            if all(isinstance(each, str) for each in value) and column + len(short) < WIDTH:
                return [f" {short}"]
            return ["", *entries(value, indent)]
        case dict():
            return ["", *block(value, indent)] if value else [" {}"]


def entries(values: list[Data], indent: int) -> list[str]:
    """The lines of a list, each entry with its hyphen."""
    return [line for value in values for line in entry(value, indent)]


def entry(value: Data, indent: int) -> list[str]:
    """The lines of one entry of a list."""
    dash = f"{' ' * indent}-"
    first, *more = behind_dash(value, len(dash), indent + STEP)
    return [dash + first, *more]


def behind_dash(value: Data, column: int, indent: int) -> list[str]:
    """What stands behind the hyphen of an entry, which ends at `column`, and on the lines below."""
    match value:
        case str():
            return _words(value, column, indent)
        case list():
            return [f" {in_brackets(value)}"]
        case dict():
            first, *more = block(value, indent) if value else ["{}"]
            return [f" {first.lstrip()}", *more]


def block(value: dict[str, Data], indent: int) -> list[str]:
    """The lines of several keys with their values."""
    return [line for key, each in value.items() for line in laid_out(key, each, indent)]


def in_brackets(value: Data) -> str:
    """On one line, as `[a, b]` or `{a: b}`."""
    match value:
        case str():
            return written(value, column=0, indent=0, in_flow=True)
        case list():
            return f"[{', '.join(map(in_brackets, value))}]"
        case dict():
            return f"{{{', '.join(pair(key, each) for key, each in value.items())}}}"


def pair(key: str, value: Data) -> str:
    """A key with its value as they stand in brackets."""
    return f"{_key(key)}: {in_brackets(value)}"


def _words(words: str, column: int, indent: int) -> list[str]:
    first, *more = written(words, column=column + 1, indent=indent).split("\n")
    return [f" {first}", *more]


def _key(key: str) -> str:
    return key if is_plain(key, in_flow=True) else quoted(key, '"')
