"""Holds a file's tree against its schema, and says every difference once, at its place."""

from dataclasses import fields
from itertools import islice
from typing import Any, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.codes import Code
from kiosk.content.marks import MisfitError
from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence, data, shape
from kiosk.content.phrase import Description, Phrase
from kiosk.content.record import Record, key_of
from kiosk.content.report import MOST_PROBLEMS, At, Report
from kiosk.content.schema import parse
from kiosk.content.suggest import advice, closest
from kiosk.content.text import LANGUAGE_PATTERN
from kiosk.content.value_words import explain

R = TypeVar("R", bound=Record)
Loc = tuple[int | str, ...]


def validate(schema: type[R], node: Node, report: Report, own_id: str | None = None) -> R | None:
    """The record; None, with problems, if it is not as the schema asks. `own_id` is put in."""
    if not isinstance(node, Mapping):
        report.error(
            Code.WRONG_SHAPE,
            node.at,
            Phrase(
                "{given} stands where {expected} belongs",
                given=shape(node),
                expected=Phrase("a block of keys"),
            ),
            Phrase("write “key: value” on each line, as in other files of this kind"),
        )
        return None
    values = data(node)
    assert isinstance(values, dict)
    if own_id is not None:
        _refuse_id(node, values, own_id, report)
    record: R | None = None
    explained: set[tuple[At, str]] = set()
    try:
        record = parse(schema, values)
    except ValidationError as error:
        explained = _explain(error, schema, node, report)
    for holder, key in _empty_keys(node):
        at = holder.keys[key]
        if holder.is_bare(key):
            report.error(Code.CUT_BY_COMMA, at, *_cut_by_comma(holder, key))
        elif (at, key) not in explained:
            report.warn(
                Code.EMPTY_VALUE,
                at,
                Phrase("nothing stands after “{key}”", key=key),
                Phrase("write its value, or delete the line"),
            )
    return record


def _refuse_id(node: Mapping, values: dict[str, Data], own_id: str, report: Report) -> None:
    if "id" in node.keys:
        report.error(
            Code.UNKNOWN_KEY,
            node.keys["id"],
            Phrase(
                "“id” cannot be given here: the file's name is the id, “{own_id}”", own_id=own_id
            ),
            Phrase("delete the line; to change the id, rename the file"),
        )
    values["id"] = own_id


def _explain(
    error: ValidationError, schema: type[Record], root: Mapping, report: Report
) -> set[tuple[At, str]]:
    details = error.errors(include_url=False)
    meant = _meant(details)
    explained: set[tuple[At, str]] = set()
    for each in details:
        if report.full:
            report.error(Code.WRONG_VALUE, root.at, Phrase("one more"), Phrase(""))
            continue
        loc = each["loc"]
        match each["type"]:
            case "missing":
                if loc not in meant:
                    explained.add(_missing(loc, schema, root, report))
            case "string_pattern_mismatch" if _is_language(loc, each):
                pass
            case "unexpected_keyword_argument":
                _unknown(loc, schema, root, report)
            case _:
                node, name = find(root, (*loc, *misfit_at(each)))
                report.error(*explain(each, node, name))
                explained.update(_keys_inside(node))
    return explained


def misfit_at(error: ErrorDetails) -> Loc:
    """Where inside a value the part is that does not go together with the others."""
    misfit = error.get("ctx", {}).get("error")
    return misfit.where if isinstance(misfit, MisfitError) else ()


def _is_language(loc: Loc, error: ErrorDetails) -> bool:
    """A key that is no language: whoever knows the exhibit's languages says it better."""
    return loc[-1] == "[key]" and error.get("ctx", {}).get("pattern") == LANGUAGE_PATTERN


def _meant(details: list[ErrorDetails]) -> set[Loc]:
    """The missing keys that were written wrongly: one slip is one problem."""
    missing: dict[Loc, dict[str, Loc]] = {}
    for each in details:
        if each["type"] == "missing":
            missing.setdefault(each["loc"][:-1], {})[str(each["loc"][-1])] = each["loc"]
    found: set[Loc] = set()
    unknown = (each["loc"] for each in details if each["type"] == "unexpected_keyword_argument")
    for loc in islice(unknown, MOST_PROBLEMS):
        beside = missing.get(loc[:-1], {})
        if best := closest(str(loc[-1]), beside):
            found.add(beside[best])
    return found


def _missing(loc: Loc, schema: type[Record], root: Mapping, report: Report) -> tuple[At, str]:
    parent, _ = find(root, loc[:-1])
    key = str(loc[-1])
    if isinstance(parent, Mapping) and key in parent.keys:
        at = parent.keys[key]
        report.error(
            Code.EMPTY_VALUE,
            at,
            Phrase("nothing stands after “{key}”", key=key),
            _with_meaning(Phrase("write it"), schema, loc),
        )
        return at, key
    report.error(
        Code.MISSING_KEY,
        parent.at,
        Phrase("“{key}” is missing", key=key),
        _with_meaning(Phrase("add “{key}:”", key=key), schema, loc),
    )
    return parent.at, key


def _unknown(loc: Loc, schema: type[Record], root: Mapping, report: Report) -> None:
    parent, _ = find(root, loc[:-1])
    key = str(loc[-1])
    at = parent.keys[key] if isinstance(parent, Mapping) and key in parent.keys else parent.at
    owner = schema_at(schema, loc[:-1])
    known = [
        key_of(each) for each in fields(owner or schema) if each.name != "id" or owner is not schema
    ]
    shown = key if len(key) <= 60 else key[:60] + "…"
    report.error(
        Code.UNKNOWN_KEY,
        at,
        Phrase("“{shown}” is not known here", shown=shown),
        _elsewhere(key, schema) or advice(key, known, Phrase("delete it")),
    )


def _elsewhere(key: str, schema: type[Record]) -> Phrase | None:
    """Where a key belongs that one block of the file knows, and no other."""
    from kiosk.content.field_types import record_in, types_of  # noqa: PLC0415 - only faults need it

    types = types_of(schema)
    blocks = [
        key_of(each)
        for each in fields(schema)
        if (block := record_in(types[each.name]))
        and types[each.name] in (block, block | None)
        and key in map(key_of, fields(block))
    ]
    return Phrase("it belongs under `{block}:`", block=blocks[0]) if len(blocks) == 1 else None


def _with_meaning(asked: Phrase, schema: type[Record], loc: Loc) -> Phrase:
    owner = schema_at(schema, loc[:-1])
    for each in fields(owner) if owner else ():
        if key_of(each) == loc[-1]:
            said = each.metadata.get("description")
            examples = each.metadata.get("examples")
            meaning = Description(said) if said else None
            example = _example(examples[0]) if examples else ""
            return _explained(asked, meaning, example)
    return asked


def _explained(asked: Phrase, meaning: Description | None, example: str) -> Phrase:
    if meaning and example:
        return Phrase(
            "{asked}: {meaning}, such as {example}", asked=asked, meaning=meaning, example=example
        )
    if meaning:
        return Phrase("{asked}: {meaning}", asked=asked, meaning=meaning)
    return Phrase("{asked}, such as {example}", asked=asked, example=example) if example else asked


def _example(example: Any) -> str:
    if isinstance(example, list):
        return f"[{', '.join(map(str, cast('list[object]', example)))}]"
    return str(example)


def schema_at(schema: type[Record], loc: Loc) -> type[Record] | None:
    """The schema of the block at `loc`."""
    from kiosk.content.field_types import record_in, types_of  # noqa: PLC0415 - only faults need it

    here: type[Record] | None = schema
    for step in loc:
        if here is None or isinstance(step, int):
            continue
        names = {key_of(each): each.name for each in fields(here)}
        if step in names:
            here = record_in(types_of(here)[names[step]])
    return here


def find(root: Node, loc: Loc) -> tuple[Node, Phrase]:
    """The node at pydantic's `loc`, as deep as the file goes, and what an author calls it."""
    node: Node = root
    name = Phrase("")
    for step in loc:
        match node, step:
            case Mapping(), str() if step in node.values:
                node = node.values[step]
                name = Phrase("“{key}”", key=step)
            case Sequence(), int() if step < len(node.items):
                node = node.items[step]
                name = (
                    Phrase("entry {number} of {name}", number=step + 1, name=name)
                    if name
                    else Phrase("entry {number}", number=step + 1)
                )
            case Mapping(), "[key]":
                pass
            case _:
                pass
    if loc and loc[-1] == "[key]":
        return _key_node(root, loc), name
    return node, name


def _key_node(root: Node, loc: Loc) -> Node:
    key = str(loc[-2])
    holder, _ = find(root, loc[:-2])
    at = holder.keys.get(key, holder.at) if isinstance(holder, Mapping) else holder.at
    return Scalar(key, at, plain=False, cut="")


def _cut_by_comma(holder: Mapping, key: str) -> tuple[Phrase, Phrase]:
    """What to say of a key without a colon, which is the rest of the value before it."""
    keys = list(holder.keys)
    before = holder.values.get(keys[keys.index(key) - 1]) if keys[0] != key else None
    start = before.value if isinstance(before, Scalar) else ""
    message = Phrase("a comma ends a value, so that “{key}” stands here alone", key=key[:60])
    if start.isdigit() and key.isdigit():
        return message, Phrase("write {value}, with a point", value=f"{start}.{key}")
    whole = f"{start}, {key}"[:60]
    return message, Phrase('put all of it in quotation marks: "{whole}"', whole=whole)


def _empty_keys(node: Node) -> list[tuple[Mapping, str]]:
    match node:
        case Mapping():
            found: list[tuple[Mapping, str]] = []
            for key, value in node:
                if isinstance(value, Scalar):
                    if value.empty:
                        found.append((node, key))
                else:
                    found += _empty_keys(value)
            return found
        case Sequence():
            return [each for item in node.items for each in _empty_keys(item)]
        case _:
            return []


def _keys_inside(node: Node) -> set[tuple[At, str]]:
    if isinstance(node, Mapping):
        return {(at, key) for key, at in node.keys.items()}
    return set()
