"""The switches above the picture: what each is called, and which are on. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.content.pseudo import LONGER, PSEUDO_LANGUAGES
from kiosk.preview.words import Words
from kiosk.screen import Screen
from kiosk.visit import TEXT_SIZES, ReadingHelp

SCREENS = ("1920x1080", "3840x2160", "1280x800")


@dataclass(frozen=True)
class Switch:
    """One of them. `key` is what it does, such as `language:de`."""

    key: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Format:
    """A screen that lies, and whether it hangs on its side."""

    screen: Screen
    turned: bool

    @classmethod
    def of(cls, screen: Screen, turned: bool = False) -> "Format":
        """Of a screen as it hangs."""
        if screen.width >= screen.height:
            return cls(screen, turned)
        return cls(_on_its_side(screen), not turned)

    @property
    def hung(self) -> Screen:
        """As visitors see it."""
        return _on_its_side(self.screen) if self.turned else self.screen


def language_switches(
    languages: tuple[str, ...], shown: str, named: Callable[[str], str], words: Words
) -> Iterator[Switch]:
    """The exhibit's languages, and those that nobody speaks."""
    for code in (*(each for each in languages if each not in PSEUDO_LANGUAGES), *PSEUDO_LANGUAGES):
        unspoken = words.longer if code == LONGER else words.from_the_right
        name = unspoken if code in PSEUDO_LANGUAGES else named(code)
        yield Switch(f"language:{code}", name, code == shown)


def size_switches(reading_help: ReadingHelp) -> Iterator[Switch]:
    """Sizes of words."""
    for size in TEXT_SIZES:
        yield Switch(f"size:{size}", f"{size} %", size == reading_help.text_size)


def reading_switches(reading_help: ReadingHelp, words: Words) -> Iterator[Switch]:
    """What else a visitor reads with."""
    yield Switch("contrast", words.contrast, reading_help.contrast)
    yield Switch("low-reach", words.low_reach, reading_help.low_reach)


def screen_switches(chosen: Format, words: Words) -> Iterator[Switch]:
    """Screens, and how they hang."""
    usual = [Screen.parse(size) for size in SCREENS]
    for screen in usual if chosen.screen in usual else (chosen.screen, *usual):
        name = f"{screen.width} × {screen.height}, {screen.inches:g}″"
        yield Switch(f"screen:{written(screen)}", name, screen == chosen.screen)
    yield Switch("turned", words.turned, chosen.turned)


def tool_switches(inspects: bool, words: Words) -> Iterator[Switch]:
    """What a curator alone has."""
    yield Switch("inspector", words.inspector, inspects)


def written(screen: Screen) -> str:
    """As a command line has it."""
    return f"{screen.width}x{screen.height}@{screen.inches:g}"


def _on_its_side(screen: Screen) -> Screen:
    return Screen(screen.height, screen.width, screen.inches)
