"""Charts as SVG, drawn by few lines: one colour for all, another for what it is about, and words
where they are needed instead of a legend."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 920
_TOP, _FOOT, _BESIDE = 46, 30, 116


@dataclass(frozen=True)
class Column:
    """One upright bar."""

    size: float
    label: str = ""
    """Below it."""
    told: str = ""
    """Above it."""
    chosen: bool = False
    """Whether it is what the chart is about."""


@dataclass(frozen=True)
class Row:
    """One bar that lies."""

    label: str
    size: float
    told: str
    chosen: bool = False


@dataclass(frozen=True)
class Level:
    """A line across, and what it means."""

    size: float
    told: str


def columns(
    name: str, all_: Sequence[Column], height: int = 300, level: Level | None = None
) -> str:
    """Upright bars on one line. `name`: for those who cannot see it."""
    top = max([each.size for each in all_] + [level.size if level else 0]) or 1
    room, foot = height - _TOP - _FOOT, height - _FOOT
    wide = WIDTH - _BESIDE if level else WIDTH
    step = wide / max(len(all_), 1)
    bar = min(step * (0.72 if step > 12 else 0.86), 76.0)

    def drawn() -> Iterator[str]:
        for number, each in enumerate(all_):
            middle, tall = (number + 0.5) * step, room * each.size / top
            if each.size:
                tall = max(tall, 2.0)
                yield _bar(middle - bar / 2, foot - tall, bar, tall, chosen=each.chosen)
            if each.label:
                yield _text(middle, foot + 21, each.label, "label", _anchor(middle))
            if each.told:
                kind = "told chosen" if each.chosen else "told"
                yield _text(middle, foot - tall - 9, each.told, kind, _anchor(middle))
        yield f'<path class="ground" d="M0 {foot}H{wide}"/>'
        if level:
            at = foot - room * level.size / top
            yield f'<path class="level" d="M0 {at:.1f}H{wide}"/>'
            yield _text(wide + 10, at + 5, level.told, "told", "start")

    return _svg(name, height, drawn())


def rows(name: str, all_: Sequence[Row], width: int = WIDTH) -> str:
    """Bars that lie, each below its words."""
    top = max((each.size for each in all_), default=0) or 1
    step, room = 46, width - 84

    def drawn() -> Iterator[str]:
        for number, each in enumerate(all_):
            line, long = number * step + 18, max(room * each.size / top, 2.0)
            yield _text(0, line, each.label, "name", "start")
            yield _bar(0, line + 8, long, 11, chosen=each.chosen)
            kind = "told chosen" if each.chosen else "told"
            yield _text(long + 9, line + 18, each.told, kind, "start")

    return _svg(name, step * len(all_), drawn(), width)


def _svg(name: str, height: int, drawn: Iterator[str], width: int = WIDTH) -> str:
    inside = "".join(drawn)
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(name)}">{inside}</svg>'
    )


def _bar(x: float, y: float, width: float, height: float, *, chosen: bool) -> str:
    kind = "bar chosen" if chosen else "bar"
    round_ = min(2.0, width / 3)
    return (
        f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'rx="{round_:.1f}"/>'
    )


def _text(x: float, y: float, words: str, kind: str, anchor: str) -> str:
    where = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {where}>{escape(words)}</text>'


def _anchor(x: float) -> str:
    """Words stay inside the picture."""
    return "start" if x < 40 else "end" if x > WIDTH - 40 else "middle"
