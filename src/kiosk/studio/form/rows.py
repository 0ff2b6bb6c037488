"""The rows of a form: each field with what stands in the file, in the order of the file. No Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content import nodes
from kiosk.content.nodes import Node, Scalar, Sequence
from kiosk.content.report import At
from kiosk.content.truth import is_true
from kiosk.studio.form.fields import Field, Shape
from kiosk.studio.form.path import Path, written
from kiosk.studio.form.reading import Reading

ENTRY = "entry"
"""The shape of a row above each block of a list."""
MORE = "more"
"""The shape of a row that offers the fields that are not there."""


@dataclass(frozen=True)
class Row:
    """One line of the form."""

    key: str
    """Its path in the item, such as `sources/0/locator`."""
    shape: str
    depth: int = 0
    label: str = ""
    sentence: str = ""
    limit: str = ""
    example: str = ""
    needed: bool = False
    there: bool = True
    """Whether the file has it."""
    value: str = ""
    """What stands there; of words, those of the source language."""
    beside: str = ""
    """Words in the language beside that; of a name, what it is called."""
    same: bool = False
    """Its words are the same in all languages."""
    on: bool = False
    """A truth is true, or a block of a list is unfolded."""
    options: tuple[str, ...] = ()
    """The few values it can have; of a list, its entries; of `MORE`, the fields."""
    names: tuple[str, ...] = ()
    """What the options are called."""
    offers: str = ""
    """What an exhibit has to offer there."""
    is_list: bool = False
    """It names many things."""
    entry: bool = False
    """It is an entry of a list, of which it is the first, or the last."""
    first: bool = False
    last: bool = False
    problem: str = ""
    help: str = ""
    bad: bool = False
    """The problem is an error."""


def rows_of(fields: tuple[Field, ...], item: Node, reading: Reading) -> tuple[Row, ...]:
    """The form of an item.

    Args: its fields; what stands in its file; how it is read.
    """
    values = item if isinstance(item, nodes.Mapping) else nodes.Mapping(item.at)
    return tuple(_block(fields, values, (), 0, reading))


def _block(
    fields: tuple[Field, ...], node: nodes.Mapping, path: Path, depth: int, reading: Reading
) -> Iterator[Row]:
    known = {each.key: each for each in fields}
    for each in fields:
        if each.needed and each.key not in node.values:
            yield from _absent(each, (*path, each.key), depth, node.at, reading)
    for key, value in node:
        if key in known:
            yield from _present(known[key], value, (*path, key), depth, reading)
    missing = [each for each in fields if not each.needed and each.key not in node.values]
    opened = [each for each in missing if written((*path, each.key)) in reading.unfolded]
    for each in opened:
        yield from _absent(each, (*path, each.key), depth, node.at, reading)
    if missing := [each for each in missing if each not in opened]:
        yield Row(
            written((*path, "+")),
            MORE,
            depth,
            options=tuple(each.key for each in missing),
            names=tuple(reading.described(each.description) for each in missing),
        )


def _row(asked: Field, path: Path, depth: int, reading: Reading) -> Mapping[str, object]:
    return {
        "key": written(path),
        "shape": asked.shape,
        "depth": depth,
        "label": asked.key,
        "sentence": reading.described(asked.description),
        "limit": reading.limited(*asked.limit) if asked.limit else "",
        "example": asked.example,
        "needed": asked.needed,
        "options": asked.choices,
        "names": tuple(reading.named("", each) or each for each in asked.choices),
        "offers": asked.offers,
        "is_list": asked.shape is Shape.CHOICES,
    }


def _made(common: Mapping[str, object], **more: object) -> Row:
    return Row(**{**common, **more})  # type: ignore[arg-type]


def _absent(asked: Field, path: Path, depth: int, at: At, reading: Reading) -> Iterator[Row]:
    common = _row(asked, path, depth, reading)
    yield _made(common, there=False)
    if asked.shape in {Shape.BLOCK, Shape.POSITION}:
        yield from _block(asked.fields, nodes.Mapping(at), path, depth + 1, reading)
    elif asked.shape in {Shape.BLOCKS, Shape.TEXTS}:
        yield from _entries(asked, Sequence(at), path, depth + 1, reading)


def _present(asked: Field, node: Node, path: Path, depth: int, reading: Reading) -> Iterator[Row]:
    common = _row(asked, path, depth, reading)
    match asked.shape, node:
        case Shape.WORDS, nodes.Mapping():
            yield _made(common, **_words(node, reading))
        case Shape.WORDS, Scalar(value=value):
            yield _made(common, value=value.rstrip("\n"), same=True)
        case Shape.TRUTH, Scalar(value=value):
            yield _made(common, value=value, on=is_true(value))
        case Shape.CHOICE, Scalar(value=value):
            yield _made(common, value=value, beside=reading.named(asked.offers, value))
        case ((Shape.LINE | Shape.DATE | Shape.PICTURE), Scalar(value=value)):
            yield _made(common, value=value)
        case ((Shape.BLOCK | Shape.BLOCKS | Shape.TEXTS), Scalar(value=value)) if value:
            yield _made(common, shape=Shape.LINE, value=value)
        case Shape.BLOCK, nodes.Mapping():
            yield _made(common)
            yield from _block(asked.fields, node, path, depth + 1, reading)
        case Shape.POSITION, nodes.Mapping():
            yield _made(common, value=_value(node, "lat"), beside=_value(node, "lon"))
            yield from _block(asked.fields, node, path, depth + 1, reading)
        case ((Shape.CHOICES | Shape.LINES), Sequence()) if _plain(node):
            values = tuple(each.value for each in node.items if isinstance(each, Scalar))
            names = tuple(reading.named(asked.offers, each) or each for each in values)
            yield _made(common, options=values, names=names)
        case ((Shape.BLOCKS | Shape.TEXTS), Sequence()):
            yield _made(common)
            yield from _entries(asked, node, path, depth + 1, reading)
        case _, Scalar(empty=True):
            yield _made(common, there=False)
        case _:
            yield _made(common, shape=Shape.FILE)


def _entries(
    asked: Field, node: Sequence, path: Path, depth: int, reading: Reading
) -> Iterator[Row]:
    count = len(node.items)
    for index, entry in enumerate(node.items):
        here = (*path, index)
        ends = {"first": index == 0, "last": index == count - 1, "entry": True}
        if asked.shape is Shape.TEXTS:
            one = Field("", Shape.WORDS, "", limit=asked.limit)
            for row in _present(one, entry, here, depth, reading):
                yield _made(vars(row), **ends)
            continue
        head = _head(here, depth, _heading(entry, asked, reading), reading)
        yield _made(vars(head), **ends)
        if head.on:
            yield from _block(asked.fields, _opened(entry, asked), here, depth + 1, reading)
    if written(new := (*path, count)) in reading.unfolded:
        yield from _new_entry(asked, node.at, new, depth, reading)


def _head(here: Path, depth: int, heading: str, reading: Reading) -> Row:
    key = written(here)
    return Row(
        key, ENTRY, depth, label=f"{int(here[-1]) + 1}", value=heading, on=key in reading.unfolded
    )


def _new_entry(asked: Field, at: At, path: Path, depth: int, reading: Reading) -> Iterator[Row]:
    """What the file does not have yet."""
    if asked.shape is Shape.TEXTS:
        yield from _absent(Field("", Shape.WORDS, "", limit=asked.limit), path, depth, at, reading)
        return
    yield _made(vars(_head(path, depth, "", reading)), there=False)
    yield from _block(asked.fields, nodes.Mapping(at), path, depth + 1, reading)


def _opened(entry: Node, asked: Field) -> nodes.Mapping:
    """An entry as a block, also where it is written as one value."""
    if isinstance(entry, nodes.Mapping):
        return entry
    block = nodes.Mapping(entry.at)
    if asked.short and isinstance(entry, Scalar):
        block.keys[asked.short], block.values[asked.short] = entry.at, entry
    return block


def _words(node: nodes.Mapping, reading: Reading) -> dict[str, object]:
    return {"value": _value(node, reading.left), "beside": _value(node, reading.right)}


def _value(node: nodes.Mapping, key: str) -> str:
    found = node.values.get(key)
    return found.value.rstrip("\n") if isinstance(found, Scalar) else ""


def _plain(node: Sequence) -> bool:
    return all(isinstance(each, Scalar) for each in node.items)


def _heading(entry: Node, asked: Field, reading: Reading) -> str:
    """What an entry is, in a few words: its first text, or else the first of its values."""
    if isinstance(entry, Scalar):
        inner = asked.by_key.get(asked.short)
        return (reading.named(inner.offers, entry.value) if inner else "") or entry.value
    if not isinstance(entry, nodes.Mapping):
        return ""
    texts: list[str] = []
    values: list[str] = []
    for key, value in entry:
        inner = asked.by_key.get(key)
        if inner and inner.shape is Shape.WORDS and isinstance(value, nodes.Mapping):
            texts.append(_value(value, reading.left))
        elif inner and isinstance(value, Scalar):
            words = reading.named(inner.offers, value.value) if inner.offers else ""
            same = texts if inner.shape is Shape.WORDS else values
            same.append(words or value.value)
    return next(filter(None, (*texts, *values)), "")


def next_entry(key: str, rows: Iterable[Row]) -> str:
    """The path of what comes behind the last entry of a list that a form shows."""
    count = sum(row.entry for row in rows if row.key.rpartition("/")[0] == key)
    return f"{key}/{count}"
