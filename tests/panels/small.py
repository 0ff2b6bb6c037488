"""Small exhibits for tables: the shipped one's settings, with items of a test's own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event, Item, Person, Place, Treaty
from kiosk.content.layers import Feature, Layer, Line
from kiosk.content.schema import parse
from kiosk.content.text import Text
from kiosk.panels.claims.content import Claim
from kiosk.panels.judgements.content import Judgement
from kiosk.panels.quiz.content import Question


def place(key: str, lat: float = 44.4, lon: float = 8.9, **more: Any) -> Place:
    """A place with a story, unless `text` is None."""
    at = {"lat": lat, "lon": lon, "uncertainty_m": more.pop("uncertain", 0)}
    told = {"text": f"text of {key}", "name": key, **more}
    return parse(Place, {"id": key, "position": at, **told})


def event(key: str, date: str, **more: Any) -> Event:
    """An event of a day or a span."""
    known = {"title": {"de": f"{key} de", "en": f"{key} en"}, "category": "treaty", **more}
    return parse(Event, {"id": key, "date": date, **known})


def person(key: str, **more: Any) -> Person:
    """Somebody."""
    known = {"name": key, "office": "office", "country": "country", **more}
    return parse(Person, {"id": key, **known})


def treaty(key: str, signed: str, articles: int = 0, **more: Any) -> Treaty:
    """A treaty with so many articles; `read_on` is what there is more to read of some of them."""
    more_of = more.pop("read_on", {})
    rows = [
        {
            "number": number,
            "heading": f"heading {number}",
            "summary": f"summary {number}",
            **({"more": more_of[number]} if number in more_of else {}),
        }
        for number in range(1, articles + 1)
    ]
    known = {"title": key, "short": key, "brief": f"brief of {key}", **more}
    return parse(Treaty, {"id": key, "signed": signed, "articles": rows, **known})


def question(key: str, **more: Any) -> Question:
    """A question with three answers, of which the second is right."""
    answers = [{"text": "one"}, {"text": "two", "right": True}, {"text": "three"}]
    told = {"question": f"{key}?", "title": f"title of {key}", "answers": answers}
    known = {"explanation": f"explanation of {key}", **told, **more}
    return parse(Question, {"id": key.lower(), **known})


def judgement(key: str, **more: Any) -> Judgement:
    """A capital's judgement, unless `kind` says something else."""
    told = {"name": key, "kind": "capital", "line": f"line of {key}", "text": f"text of {key}"}
    return parse(Judgement, {"id": key.lower(), **told, **more})


def claim(key: str, amount: float | None = None, **more: Any) -> Claim:
    """A sum that somebody names."""
    known = {"title": key, "unit": "billions", "claimed_by": f"says {key}", **more}
    return parse(Claim, {"id": key, "amount": amount, **known})


def exhibit(base: Exhibit, *items: Item) -> Exhibit:
    """An exhibit of these items alone, without layers and stories."""

    def of(kind: type[Item]) -> Mapping[str, Any]:
        return {item.id: item for item in items if isinstance(item, kind)}

    return replace(
        base,
        places=of(Place),
        events=of(Event),
        people=of(Person),
        treaties=of(Treaty),
        terms={},
        sources={},
        layers={},
        panel_items={
            "question": of(Question),
            "judgement": of(Judgement),
            "claim": of(Claim),
        },
    )


def line(style: str, *points: tuple[float, float], name: str = "", **more: Any) -> Feature:
    """A line of a layer; points are degrees east and north."""
    return Feature("line", style, (points,), Text(name) if name else None, **more)


def area(*points: tuple[float, float], style: str = "area", **more: Any) -> Feature:
    """An area of a layer, with one ring."""
    return Feature("area", style, (points,), **more)


def point(style: str, lon: float, lat: float, name: str, **more: Any) -> Feature:
    """A point of a layer."""
    lines: tuple[Line, ...] = (((lon, lat),),)
    return Feature("point", style, lines, Text(name), **more)


def layered(base: Exhibit, *features: Feature, file: str = "map/layers/a.geojson") -> Exhibit:
    """An exhibit with one more layer."""
    return replace(base, layers={**base.layers, file: Layer(features)})
