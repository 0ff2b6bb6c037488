"""New keys, lists and blocks as an author would lay them out."""

from kiosk.content.nodes import Data
from kiosk.exchange.wording import WIDTH, is_plain, written

_STEP = 2


def laid_out(key: str, value: Data, indent: int) -> list[str]:
    """The lines of a key with its value."""
    begin = f"{' ' * indent}{_key(key)}:"
    match value:
        case str():
            words = written(value, column=len(begin) + 1, indent=indent + _STEP)
            first, *more = words.split("\n")
            return [f"{begin} {first}", *more]
        case list():
            short = in_brackets(value)
            if all(isinstance(each, str) for each in value) and len(begin + short) < WIDTH:
                return [f"{begin} {short}"]
            return [begin, *entries(value, indent + _STEP)]
        case dict():
            inner = (laid_out(name, each, indent + _STEP) for name, each in value.items())
            return [begin, *(line for lines in inner for line in lines)]


def entries(values: list[Data], indent: int) -> list[str]:
    """The lines of a list, each entry with its hyphen."""
    return [line for value in values for line in entry(value, indent)]


def entry(value: Data, indent: int) -> list[str]:
    """The lines of one entry of a list."""
    dash = f"{' ' * indent}- "
    if isinstance(value, dict):
        inner = [
            line for name, each in value.items() for line in laid_out(name, each, indent + _STEP)
        ]
        return [dash + inner[0].lstrip(), *inner[1:]]
    if isinstance(value, list):
        return [dash + in_brackets(value)]
    words = written(value, column=len(dash), indent=indent + _STEP)
    first, *more = words.split("\n")
    return [dash + first, *more]


def in_brackets(value: Data) -> str:
    """On one line, as `[a, b]` or `{a: b}`."""
    match value:
        case str():
            return written(value, column=0, indent=0, in_flow=True)
        case list():
            return f"[{', '.join(map(in_brackets, value))}]"
        case dict():
            return f"{{{', '.join(f'{_key(key)}: {in_brackets(v)}' for key, v in value.items())}}}"


def _key(key: str) -> str:
    return key if is_plain(key, in_flow=True) else f'"{key}"'
