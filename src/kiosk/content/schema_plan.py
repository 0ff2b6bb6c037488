"""What in a schema the reader has to look at beyond types: texts, and references to other things.

A plan is made once for each schema and then walked beside each file, on the file's own tree, so
that a fault in one value hides nothing about the others.
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, Union, get_args, get_origin

from kiosk.content.field_types import types_of
from kiosk.content.measures import UNMEASURED, Measure
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.record import Record, key_of
from kiosk.content.references import REFERENCES, Reference
from kiosk.content.text import Text


@dataclass(frozen=True)
class TextPlan:
    """A text in several languages."""

    measure: Measure = UNMEASURED


@dataclass(frozen=True)
class ReferencePlan:
    """A text that names something else."""

    reference: Reference


@dataclass(frozen=True)
class ListPlan:
    """A list whose entries are to be looked at."""

    entry: "Plan"


@dataclass(frozen=True)
class RecordPlan:
    """A block of keys."""

    schema: type[Record]
    fields: dict[str, "Plan"] = field(hash=False)
    """Those worth looking at."""
    own_ids: bool
    """Its `id` names it, so that in a list each must differ."""


Plan = TextPlan | ReferencePlan | ListPlan | RecordPlan
_TEXT = TextPlan()


@cache
def plan_of(schema: type[Record]) -> RecordPlan:
    """The plan of a schema."""
    plans: dict[str, Plan] = {}
    types = types_of(schema)
    for each in fields(schema):
        found = _plan(types[each.name])
        if found is not None:
            plans[key_of(each)] = found
    own = "id" in types and not isinstance(plans.get("id"), ReferencePlan)
    return RecordPlan(schema, plans, own)


def walk(plan: Plan, node: Node, key: str = "") -> Iterator[tuple[Plan, Node, str]]:
    """Each text and reference with its node and key, and each list of things that have ids."""
    match plan, node:
        case RecordPlan(), Mapping():
            for name, inner in plan.fields.items():
                if (value := node.values.get(name)) is not None:
                    yield from walk(inner, value, name)
        case RecordPlan(), Scalar() if isinstance(short := plan.fields.get("id"), ReferencePlan):
            yield short, node, key
        case ListPlan(), Sequence():
            if isinstance(plan.entry, RecordPlan) and plan.entry.own_ids:
                yield plan, node, key
            for item in node.items:
                yield from walk(plan.entry, item, key)
        case TextPlan(), Scalar() | Mapping():
            yield plan, node, key
        case ReferencePlan(), Scalar() if node.value:
            yield plan, node, key
        case _:
            pass


def _plan(annotation: Any, metadata: tuple[Any, ...] = ()) -> Plan | None:
    for mark in metadata:
        if isinstance(mark, REFERENCES):
            return ReferencePlan(mark)
        if isinstance(mark, Measure):
            return TextPlan(mark)
    if hasattr(annotation, "__metadata__"):
        return _plan(annotation.__origin__, annotation.__metadata__)
    origin = get_origin(annotation)
    if origin in {Union, types.UnionType}:
        return next(filter(None, map(_plan, get_args(annotation))), None)
    if origin is tuple:
        entry = _plan(get_args(annotation)[0])
        return ListPlan(entry) if entry else None
    return _plan_of_class(annotation) if isinstance(annotation, type) else None


def _plan_of_class(found: type[Any]) -> Plan | None:
    if issubclass(found, Text):
        return _TEXT
    return plan_of(found) if issubclass(found, Record) else None
