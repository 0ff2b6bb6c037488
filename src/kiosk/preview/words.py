"""What the preview itself says, in a language of the curator, not of the visitor. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """All of it in one language. `{…}` is filled in."""

    code: str
    """In which messages of the content are said, too."""
    title: str
    language: str
    text_size: str
    reading: str
    screen: str
    tools: str
    contrast: str
    low_reach: str
    turned: str
    inspector: str
    longer: str
    from_the_right: str
    line: str
    more: str
    open_it: str
    inspect: str
    opened: str
    found: str
    no_words: str
    own_words: str
    no_start: str


_ENGLISH = Words(
    code="en",
    title="Preview: {folder}",
    language="Language",
    text_size="Size of words",
    reading="Read with",
    screen="Screen",
    tools="Look up",
    contrast="Contrast",
    low_reach="Low reach",
    turned="On its side",
    inspector="Where is it written?",
    longer="Longer words",
    from_the_right="From the right",
    line="{file}, line {line}",
    more="and {count} more",
    open_it="Open it",
    inspect="Touch a text to learn where it is written.",
    opened="{place} is open in your editor.",
    found="{place}. Name your editor with --editor, and it opens there.",
    no_words="There are no words here.",
    own_words="These words are the program’s own, or made of a date: no file has them.",
    no_start="{place}. The editor “{editor}” does not start.",
)
_GERMAN = Words(
    code="de",
    title="Vorschau: {folder}",
    language="Sprache",
    text_size="Schriftgröße",
    reading="Lesen mit",
    screen="Bildschirm",
    tools="Nachsehen",
    contrast="Kontrast",
    low_reach="Niedrig",
    turned="Hochkant",
    inspector="Wo steht das?",
    longer="Längere Wörter",
    from_the_right="Von rechts",
    line="{file}, Zeile {line}",
    more="und {count} weitere",
    open_it="Öffnen",
    inspect="Berühren Sie einen Text, um zu sehen, wo er steht.",
    opened="{place} ist in Ihrem Editor offen.",
    found="{place}. Nennen Sie Ihren Editor mit --editor, dann öffnet er sich dort.",
    no_words="Hier stehen keine Wörter.",
    own_words="Diese Wörter gehören zum Programm oder sind ein Datum: Sie stehen in keiner Datei.",
    no_start="{place}. Der Editor „{editor}“ startet nicht.",
)


def words_in(language: str) -> Words:
    """In a language such as `de_AT`, or in English."""
    return _GERMAN if language.partition("_")[0] == "de" else _ENGLISH
