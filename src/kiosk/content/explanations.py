"""More of each code than a message has room for: what it means, why, and an example.

Only `kiosk explain` reads this. An example's keys take the place of the same keys in its file.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase

_GENOA = "places/genoa.yaml"
_RAPALLO = "places/rapallo.yaml"
_SIGNING = "events/signing.yaml"
_EXHIBIT = "exhibit.yaml"
_NAMED = "name: {de: Genua, en: Genoa}\n"
_PLACED = "position: {lat: 44.41, lon: 8.93}"
_SOUND = f"{_NAMED}{_PLACED}"
_IMAGE = "image:\n  file: {}\n  alt: {{de: Ein Tisch., en: A table.}}\n  credit: Public domain"
_EXCEPTION = "exceptions:\n  - {rule: double-space, reason: It is so in the letter.}"


@dataclass(frozen=True)
class Example:
    """How it is wrong and how it is right: parts of a file, or without one what lies in a folder
    or is typed."""

    wrong: str
    right: str
    file: str = ""


@dataclass(frozen=True)
class Explanation:
    """What there is to say of a code."""

    meaning: Phrase
    """One line."""
    why: Phrase
    example: Example | None = None


EXPLANATIONS: Mapping[Code, Explanation] = {
    Code.NO_FOLDER: Explanation(
        Phrase("there is no folder of this name"),
        Phrase(
            "An exhibit is a folder of files. The name that was given leads to nothing, or to a "
            "file. Give the folder in which exhibit.yaml lies."
        ),
        Example("kiosk check my-exibit", "kiosk check my-exhibit"),
    ),
    Code.NO_EXHIBIT_FILE: Explanation(
        Phrase("the folder has no exhibit.yaml"),
        Phrase(
            "exhibit.yaml says what the exhibit is called, which languages and which panels it "
            "has. All else is read from there, so nothing can be said without it."
        ),
        Example("my-exhibit/Exhibit.yml", "my-exhibit/exhibit.yaml"),
    ),
    Code.UNREADABLE: Explanation(
        Phrase("the system refuses to read a file or folder"),
        Phrase(
            "It has no permission for this user, its disk is gone, or its name is too long. The "
            "message has the system's own words."
        ),
        Example("--w------- places/genoa.yaml", "-rw-r--r-- places/genoa.yaml"),
    ),
    Code.SYMLINK: Explanation(
        Phrase("a link stands where a file or folder belongs"),
        Phrase(
            "A link could lead out of the exhibit, and what it leads to is not there on another "
            "computer. An exhibit must be whole in its folder."
        ),
        Example("places/genoa.yaml -> /home/anna/genoa.yaml", "places/genoa.yaml"),
    ),
    Code.NOT_A_FILE: Explanation(
        Phrase("something other than a file stands where a file belongs"),
        Phrase("Devices and pipes have no end, and reading them could stop the kiosk."),
        Example("prw-r--r-- places/genoa.yaml", "-rw-r--r-- places/genoa.yaml"),
    ),
    Code.FILE_TOO_LARGE: Explanation(
        Phrase("a file is larger than any of its kind needs to be"),
        Phrase(
            "A file of texts has at most 512 kB, a layer of the map 5 MB. A larger one is mostly "
            "something else under a wrong name."
        ),
        Example("places/genoa.yaml  600 kB", "places/genoa.yaml  2 kB"),
    ),
    Code.FILE_NAME: Explanation(
        Phrase("a file's name cannot be an id"),
        Phrase(
            "An item's id is the name of its file, and links name it. Small letters, figures and "
            "hyphens are the same on every computer; capitals, blanks and umlauts are not."
        ),
        Example("places/Genua Hafen.yaml", "places/genua-hafen.yaml"),
    ),
    Code.UNKNOWN_FILE: Explanation(
        Phrase("nothing reads this file or folder"),
        Phrase(
            "Its name or its place is not one that an exhibit has, so what is in it is not shown. "
            "It is often a slip in the name of a folder."
        ),
        Example("place/genoa.yaml", "places/genoa.yaml"),
    ),
    Code.TOO_MANY_PROBLEMS: Explanation(
        Phrase("a file has more problems than are listed"),
        Phrase(
            "After a hundred problems of a file the rest is counted only. They often have one "
            "cause: mend the first ones and check again."
        ),
    ),
    Code.ENCODING: Explanation(
        Phrase("a file is not written in UTF-8"),
        Phrase(
            "Older programs save letters such as ä and é in another way, and they would be shown "
            "as other signs. Save the file again and choose UTF-8."
        ),
        Example(
            f"name: {{de: Café, en: Café}}  # saved as Windows-1252\n{_PLACED}",
            f"name: {{de: Café, en: Café}}  # saved as UTF-8\n{_PLACED}",
            _GENOA,
        ),
    ),
    Code.CHARACTER: Explanation(
        Phrase("a character cannot be shown"),
        Phrase(
            "Control characters, and those that turn the direction of writing, cannot be seen, "
            "but they disturb what stands around them. They come with copied texts."
        ),
        Example(
            f'name: {{de: Genua, en: "Genoa\\u202e"}}\n{_PLACED}',
            f'name: {{de: Genua, en: "Genoa"}}\n{_PLACED}',
            _GENOA,
        ),
    ),
    Code.SYNTAX: Explanation(
        Phrase("a file cannot be read as YAML"),
        Phrase(
            "YAML gives a meaning to some signs: a colon with a blank ends a key, blanks at the "
            "start of a line say what belongs together. A text in which they are only signs "
            "stands in quotation marks."
        ),
        Example(
            "title:\n  de: Rapallo: der Vertrag\n  en: The treaty",
            'title:\n  de: "Rapallo: der Vertrag"\n  en: The treaty',
            _SIGNING,
        ),
    ),
    Code.EMPTY_FILE: Explanation(
        Phrase("nothing is in a file"),
        Phrase("A file that is there is an item of the exhibit, and there is nothing to show."),
        Example("# to be written", _SOUND, _GENOA),
    ),
    Code.ANCHOR: Explanation(
        Phrase("an & stands before a value"),
        Phrase(
            "In YAML it names a value to be repeated elsewhere. A small file can grow without "
            "end in this way, so that it is not read."
        ),
        Example(f"name: &port Genoa\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.ALIAS: Explanation(
        Phrase("a * stands before a value"),
        Phrase(
            "In YAML it repeats a value from elsewhere, which is not read. In a text of its own "
            "it is a sign like others if quotation marks stand around the text."
        ),
        Example(f"name: *port\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.MERGE_KEY: Explanation(
        Phrase("<< takes over keys from elsewhere"),
        Phrase(
            "What a file says should stand in it. Keys that are taken over can also grow without "
            "end."
        ),
        Example(f"<<: port\n{_SOUND}", _SOUND, _GENOA),
    ),
    Code.TAG: Explanation(
        Phrase("an ! stands before a value"),
        Phrase(
            "In YAML it says what kind of value follows. Here that is known from the key, and a "
            "text that begins with ! stands in quotation marks."
        ),
        Example(f"name: !!str Genoa\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.DIRECTIVE: Explanation(
        Phrase("a line begins with %"),
        Phrase("Such lines speak to programs that read YAML, and nothing here needs them."),
        Example(f"%YAML 1.2\n---\n{_SOUND}", _SOUND, _GENOA),
    ),
    Code.SECOND_DOCUMENT: Explanation(
        Phrase("a file goes on after a line ---"),
        Phrase("A file is one item. What follows would not be read."),
        Example(f"{_SOUND}\n---\nrank: 2", f"{_SOUND}\nrank: 2", _GENOA),
    ),
    Code.REPEATED_KEY: Explanation(
        Phrase("a key stands twice in a block"),
        Phrase("Only one of the two values could be shown, and nobody can know which is meant."),
        Example(f"name: Genua\nname: Genoa\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.KEY_NOT_TEXT: Explanation(
        Phrase("a key is a list or a block, or is missing"),
        Phrase(
            "Before a colon stands one word. A text that begins with [ or {{ stands in quotation "
            "marks."
        ),
        Example(f"[name, title]: Genoa\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.TOO_DEEP: Explanation(
        Phrase("blocks stand too deep inside each other"),
        Phrase(
            "No part of an exhibit is as deep as twenty steps. Mostly brackets were copied from "
            "elsewhere."
        ),
        Example(f"{_NAMED}position: {'[' * 21}{']' * 21}", _SOUND, _GENOA),
    ),
    Code.TOO_MANY_VALUES: Explanation(
        Phrase("a file holds more values than any exhibit needs"),
        Phrase(
            "There is room for 50,000 in a file, and for a million in a layer of the map. More of "
            "them would take too long to read."
        ),
        Example(f"{_SOUND}\nsources: [1, 2, … 50001]", f"{_SOUND}\nsources: [fink-1993]", _GENOA),
    ),
    Code.CUT_BY_COMMENT: Explanation(
        Phrase("a # cuts off the rest of a text"),
        Phrase(
            "A blank and # begin a comment, which is not shown. If it belongs to the text, put "
            "quotation marks around it; if not, two blanks before it say so."
        ),
        Example(
            f"name: {{de: Genua, en: Genoa}}\n{_PLACED}\nnote: Room #3",
            f'name: {{de: Genua, en: Genoa}}\n{_PLACED}\nnote: "Room #3"',
            _GENOA,
        ),
    ),
    Code.UNKNOWN_KEY: Explanation(
        Phrase("a key is not one of those that can stand here"),
        Phrase(
            "It is misspelt, stands in the wrong block, or does not exist. It is refused, since "
            "what stands under it would silently not be shown."
        ),
        Example(f"nam: Genoa\n{_PLACED}", f"name: Genoa\n{_PLACED}", _GENOA),
    ),
    Code.MISSING_KEY: Explanation(
        Phrase("a key that is needed is missing"),
        Phrase("Without it there is no showing the item. The help says what belongs there."),
        Example(_PLACED, _SOUND, _GENOA),
    ),
    Code.CUT_BY_COMMA: Explanation(
        Phrase("a comma ends a text or a number too soon"),
        Phrase(
            "Between {{ and }} a comma ends a value, and the next key begins. A text with a comma "
            "stands in quotation marks there; a number has a point."
        ),
        Example(
            "title: {de: Genua, ein Anfang, en: Genoa}",
            'title: {de: "Genua, ein Anfang", en: Genoa}',
            _SIGNING,
        ),
    ),
    Code.EMPTY_VALUE: Explanation(
        Phrase("nothing stands after a key"),
        Phrase(
            "An empty value is no value. Either it was forgotten, or the line can go: what is "
            "left out has its usual value."
        ),
        Example(f"{_SOUND}\nnote:", _SOUND, _GENOA),
    ),
    Code.WRONG_SHAPE: Explanation(
        Phrase("a list, a block or a text stands where another of them belongs"),
        Phrase(
            "A list has entries: [one, two], or lines that begin with a dash. A block has keys. "
            "A text has neither. Each key asks for one of the three."
        ),
        Example("people: rathenau", "people: [rathenau]", _SIGNING),
    ),
    Code.WRONG_VALUE: Explanation(
        Phrase("a value is not one of those that can stand here"),
        Phrase(
            "Some keys take a number, true or false (also yes or no), a colour, or one of a few "
            "words. Values are never guessed: 44,41 is no number, and maybe is not true."
        ),
        Example("certainty: sure", "certainty: verified", _SIGNING),
    ),
    Code.OUT_OF_RANGE: Explanation(
        Phrase("a number or a date lies outside of what is possible"),
        Phrase(
            "Degrees north go to 90, an idle time begins at 10 seconds, an era lies inside the "
            "exhibit's time. A figure too many or two exchanged ones are the usual cause."
        ),
        Example(f"{_NAMED}position: {{lat: 444.1, lon: 8.93}}", _SOUND, _GENOA),
    ),
    Code.DATE: Explanation(
        Phrase("a date is not written as dates are written here"),
        Phrase(
            "Year, month and day, with hyphens: so it means the same in every country, and may "
            "end at the month or the year. ~ says about, ? uncertain, / makes a span."
        ),
        Example("date: 16.4.1922", "date: 1922-04-16", _SIGNING),
    ),
    Code.ID: Explanation(
        Phrase("an id has letters that no id has"),
        Phrase(
            "An id is the name of a file without its ending: small letters from a to z, figures, "
            "hyphens. What visitors read stands in `name:` or `title:`."
        ),
        Example("place: Rapallo am Meer", "place: rapallo", _SIGNING),
    ),
    Code.REPEATED_ID: Explanation(
        Phrase("two things have the same id"),
        Phrase("A link could mean either of them."),
        Example("languages: [de, en, de]", "languages: [de, en]", _EXHIBIT),
    ),
    Code.UNKNOWN_LANGUAGE: Explanation(
        Phrase("a text is in a language that the exhibit does not have"),
        Phrase(
            "`languages:` in exhibit.yaml says which languages visitors can choose. A text in "
            "another one would never be read; mostly its code is misspelt."
        ),
        Example(
            f"name: {{de: Genua, eng: Genoa}}\n{_PLACED}",
            f"name: {{de: Genua, en: Genoa}}\n{_PLACED}",
            _GENOA,
        ),
    ),
    Code.MISSING_LANGUAGE: Explanation(
        Phrase("a text is not translated into every language"),
        Phrase(
            "Visitors who chose that language read it in the first of the exhibit's. A name that "
            "is the same everywhere needs no languages: `name: Rapallo`."
        ),
        Example(f"name: {{de: Genua}}\n{_PLACED}", _SOUND, _GENOA),
    ),
    Code.MARKUP: Explanation(
        Phrase("a text holds what texts cannot show"),
        Phrase(
            "A text has *emphasis*, **strong words**, paragraphs, lists, and links to items. "
            "HTML, pictures and addresses of the net could lead out of the kiosk."
        ),
        Example(
            "text: {de: Ein <b>Ort</b> am Meer., en: A town by the sea.}",
            "text: {de: Ein **Ort** am Meer., en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.TEXT_TOO_LONG: Explanation(
        Phrase("a text is longer than any screen can show"),
        Phrase("Nobody reads 8,000 characters at a kiosk, and laying them out takes too long."),
        Example(
            "text: {de: Ein Ort … (8001 letters), en: A town by the sea.}",
            "text: {de: Ein Ort am Meer., en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.CONTRAST: Explanation(
        Phrase("two colours that meet do not stand out from each other"),
        Phrase(
            "Words need 4.5 to 1 to be read at all, and 7 to 1 to be read with ease by people "
            "with weak eyes and in bright rooms; shapes need 3 to 1."
        ),
        Example(
            'theme: {colours: {gold_ink: "#8A6A20"}}',
            'theme: {colours: {gold_ink: "#071524"}}',
            _EXHIBIT,
        ),
    ),
    Code.BROKEN_LINK: Explanation(
        Phrase("a link leads to nothing"),
        Phrase(
            "Items name each other by id: a place by the name of its file, a source by its `id:`. "
            "The id is misspelt, or what it names was renamed or is not there yet."
        ),
        Example("people: [rathenow]", "people: [rathenau]", _SIGNING),
    ),
    Code.UNKNOWN_KIND: Explanation(
        Phrase("a link names a kind of item that does not exist"),
        Phrase("In [words](kind:id) the kind is one word: place, event, person, treaty, term."),
        Example(
            "text: {de: '[Rathenau](persons:rathenau) war hier.', en: He was here.}",
            "text: {de: '[Rathenau](person:rathenau) war hier.', en: He was here.}",
            _RAPALLO,
        ),
    ),
    Code.UNKNOWN_PANEL: Explanation(
        Phrase("a panel is named that is not installed"),
        Phrase("`panels:` lists what has a door on the home screen, in the order of the doors."),
        Example("panels: [mapp]", "panels: [map]", _EXHIBIT),
    ),
    Code.NO_MEDIA_FILE: Explanation(
        Phrase("a file that is named is not there"),
        Phrase(
            "Pictures and recordings lie in the folder media. Capitals and small letters differ: "
            "a name that works on Windows may not work on the kiosk."
        ),
        Example(_IMAGE.format("Signing.PNG"), _IMAGE.format("signing.png"), _SIGNING),
    ),
    Code.MEDIA_PATH: Explanation(
        Phrase("the name of a file leads out of the exhibit"),
        Phrase(
            "The folder C:\\Users of one computer is not there on another. Copy the file into "
            "media, and write its name alone."
        ),
        Example(
            _IMAGE.format("C:\\Users\\anna\\signing.png"), _IMAGE.format("signing.png"), _SIGNING
        ),
    ),
    Code.MEDIA_KIND: Explanation(
        Phrase("a picture or a recording is of a kind that cannot be shown or played"),
        Phrase(
            "The kiosk shows PNG, JPEG and WebP, and plays Opus, Vorbis, FLAC, MP3 and WAV. What "
            "counts is what is in the file: a new ending does not change it."
        ),
        Example(_IMAGE.format("plan.svg"), _IMAGE.format("signing.png"), _SIGNING),
    ),
    Code.MEDIA_TOO_LARGE: Explanation(
        Phrase("a picture or a recording is too large"),
        Phrase(
            "A picture has at most 20 MB, 40 million pixels, and 16,384 of them a side: more than "
            "any screen shows, and a kiosk's memory must hold it."
        ),
        Example(_IMAGE.format("scan-20000x20000.png"), _IMAGE.format("signing.png"), _SIGNING),
    ),
    Code.MEDIA_ENDING: Explanation(
        Phrase("the name of a picture belies what it is"),
        Phrase(
            "A picture from the net or from a phone is often saved as another kind than its name "
            "says. The kiosk shows it; other programs may not, and whoever looks for it is misled."
        ),
        Example(_IMAGE.format("signing.jpg"), _IMAGE.format("signing.png"), _SIGNING),
    ),
    Code.MEDIA_DAMAGED: Explanation(
        Phrase("a picture is damaged, or cannot be opened"),
        Phrase(
            "Each picture is opened for a trial, as the kiosk would open it. One that was not "
            "copied to its end is shown in part or not at all."
        ),
        Example(_IMAGE.format("half.png"), _IMAGE.format("signing.png"), _SIGNING),
    ),
    Code.NO_TILES: Explanation(
        Phrase("the map has no tiles"),
        Phrase(
            "The map is made of small square pictures, as zoom/x/y.png, in the folder that "
            "`tiles:` names. QGIS and GDAL write them so."
        ),
        Example(
            "map:\n  tiles: map/dya\n  credit: Natural Earth",
            "map:\n  tiles: map/day\n  credit: Natural Earth",
            _EXHIBIT,
        ),
    ),
    Code.MISSING_TILE: Explanation(
        Phrase("a tile is missing between others"),
        Phrase(
            "Where it belongs, a coarser one is drawn larger, which looks unsharp. Probably the "
            "tiles were not copied completely."
        ),
        Example(
            "map/day/3/4/2.png\nmap/day/3/4/4.png",
            "map/day/3/4/2.png\nmap/day/3/4/3.png\nmap/day/3/4/4.png",
        ),
    ),
    Code.OFF_THE_MAP: Explanation(
        Phrase("something lies where the map does not reach"),
        Phrase(
            "It would never be seen. Mostly degrees north and east are exchanged: lat is north, "
            "lon is east."
        ),
        Example(
            "map:\n  tiles: map/day\n  credit: Natural Earth\n"
            "  bounds: {west: 8, south: 44, east: 10, north: 45}\n"
            "  highlight: {lat: 9.219, lon: 44.337}",
            "map:\n  tiles: map/day\n  credit: Natural Earth\n"
            "  bounds: {west: 8, south: 44, east: 10, north: 45}\n"
            "  highlight: {lat: 44.337, lon: 9.219}",
            _EXHIBIT,
        ),
    ),
    Code.GEOJSON: Explanation(
        Phrase("a layer of the map is not as GeoJSON should be"),
        Phrase(
            "Programs such as QGIS write it: choose GeoJSON and EPSG:4326. A position is [degrees "
            "east, degrees north]."
        ),
        Example(
            '{"type": "Linestring", "coordinates": [[8.93, 44.41], [9.23, 44.35]]}',
            '{"type": "LineString", "coordinates": [[8.93, 44.41], [9.23, 44.35]]}',
            "map/layers/railway.geojson",
        ),
    ),
    Code.LONG_TEXT: Explanation(
        Phrase("a text has more words than its place on the screen"),
        Phrase(
            "Visitors stand, and most read for less than half a minute. Each kind of text has a "
            "measure at which it is read at a glance; `more:` takes what goes deeper."
        ),
        Example(
            "text:\n  de: >-\n"
            "    Ein Ort am Meer, mit einem Hafen und einem Schloss und vielen Hotels.\n"
            "    Hier waren die Gäste aus Berlin und aus Moskau im Frühling des Jahres einig.\n"
            "  en: A town by the sea.",
            "text:\n  de: >-\n    Ein Ort am Meer, mit einem Hafen und vielen Hotels.\n"
            "  en: A town by the sea.",
            _RAPALLO,
        ),
    ),
    Code.LONG_SENTENCE: Explanation(
        Phrase("a sentence has more than 18 words"),
        Phrase(
            "Long sentences are read twice or not at all, and a voice that reads them runs out "
            "of breath. Two short ones say the same."
        ),
        Example(
            "text:\n  de: >-\n    Ein Ort am Meer, an dem sich im Frühling die Gäste aus Berlin\n"
            "    und aus Moskau trafen, heißt Rapallo.\n  en: A town by the sea.",
            "text:\n  de: >-\n    Ein Ort am Meer. Im Frühling trafen sich dort die Gäste\n"
            "    aus Berlin und aus Moskau.\n  en: A town by the sea.",
            _RAPALLO,
        ),
    ),
    Code.STRAIGHT_QUOTES: Explanation(
        Phrase("quotation marks or an apostrophe are those of a typewriter"),
        Phrase(
            "Print has marks of its own in each language: „so“ in German, “so” in English, « so » "
            "in French, and ’ for the apostrophe."
        ),
        Example(
            "text: {de: 'Ein \"Ort\" am Meer.', en: A town by the sea.}",
            "text: {de: 'Ein „Ort“ am Meer.', en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.DOUBLE_SPACE: Explanation(
        Phrase("two blanks stand between two words"),
        Phrase("It is seen as a hole in the line."),
        Example(
            "text: {de: Ein  Ort am Meer., en: A town by the sea.}",
            "text: {de: Ein Ort am Meer., en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.FORBIDDEN_WORD: Explanation(
        Phrase("a word stands in a text that the exhibit does not use"),
        Phrase(
            "`forbidden:` in exhibit.yaml lists words of which the museum decided so, such as the "
            "name of a state before there was one. In quotation marks they may stand."
        ),
        Example(
            "text: {de: Die Sowjetunion war hier., en: A town by the sea.}",
            "text: {de: Sowjetrussland war hier., en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.MISSING_SOURCE: Explanation(
        Phrase("a statement names no source"),
        Phrase(
            "Visitors can ask of every item how it is known. `sources:` answers, with the id of a "
            "source and the place in it."
        ),
        Example(
            f"{_SOUND}\ntext: {{de: '[Rathenau](person:rathenau) war hier.', en: He was here.}}",
            f"{_SOUND}\ntext: {{de: '[Rathenau](person:rathenau) war hier.', en: He was here.}}\n"
            "sources: [fink-1993]",
            _GENOA,
        ),
    ),
    Code.WEAK_SOURCE: Explanation(
        Phrase("a statement rests on weak sources alone"),
        Phrase(
            "Sources of grade C, such as memoirs and newspapers, tell what was told. Add one that "
            "can carry it, or say whose account it is."
        ),
        Example("sources: [diary-1922]", "sources: [diary-1922, fink-1993]", _RAPALLO),
    ),
    Code.UNLINKED_TERM: Explanation(
        Phrase("a word of the glossary is no link where it is first used"),
        Phrase(
            "Visitors can touch such a word and read what it means. One link an item and language "
            "is enough."
        ),
        Example(
            "text: {de: Es ging um Reparationen., en: A town by the sea.}",
            "text: {de: 'Es ging um [Reparationen](term:reparations).', en: A town by the sea.}",
            _RAPALLO,
        ),
    ),
    Code.ORPHAN: Explanation(
        Phrase("nothing leads to an item"),
        Phrase(
            "It names no other item and none names it, so that few visitors will find it. A "
            "source that nobody cites is one, too."
        ),
        Example(
            f"{_SOUND}\ntext: {{de: Eine Stadt., en: A town.}}\nsources: [fink-1993]",
            f"{_SOUND}\ntext: {{de: '[Rathenau](person:rathenau) war hier.', en: A town.}}\n"
            "sources: [fink-1993]",
            _GENOA,
        ),
    ),
    Code.UNUSED_FILE: Explanation(
        Phrase("a file in media is shown nowhere"),
        Phrase(
            "Perhaps its name is misspelt where it should be shown, or it is left over. It takes "
            "room in every copy of the exhibit."
        ),
        Example("media/signing.png\nmedia/old-plan.png", "media/signing.png"),
    ),
    Code.NEEDLESS_EXCEPTION: Explanation(
        Phrase("an exception silences nothing"),
        Phrase(
            "`exceptions:` lets an item break a rule of the editor, with a reason. When nothing "
            "breaks that rule any more, the exception would hide the next slip."
        ),
        Example(
            f"text: {{de: Ein Ort am Meer., en: A town by the sea.}}\n{_EXCEPTION}",
            f"text: {{de: Ein  Ort am Meer., en: A town by the sea.}}\n{_EXCEPTION}",
            _RAPALLO,
        ),
    ),
}
