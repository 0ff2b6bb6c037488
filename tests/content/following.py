"""Does what a help line says, as somebody would who knows nothing else.

Each rule belongs to words of the help. It gives the whole file as it then is; where the help leaves
a choice, such as where a comma is missing, one after another.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problems import Problem

VALUE = re.compile(r"""(?P<key>^\s*(?:- )?[\w-]+:\s+)(?P<value>.*)$""")


@dataclass(frozen=True)
class Help:
    """A file, and one problem of it."""

    rows: list[str]
    problem: Problem

    @property
    def row(self) -> str:
        return self.rows[self.problem.line - 1]

    @property
    def column(self) -> int:
        return self.problem.column - 1

    def with_row(self, *rows: str) -> str:
        """The file with these lines in place of the one that the problem names."""
        line = self.problem.line
        return "\n".join([*self.rows[: line - 1], *rows, *self.rows[line:]])

    def with_words(self, words: str, new: str) -> str:
        """The file with new words for some at the problem's place."""
        before, after = self.row[: self.column], self.row[self.column :]
        return self.with_row(before + after.replace(words, new, 1))

    @property
    def named(self) -> list[str]:
        """What the message puts in quotation marks."""
        return re.findall("“([^”]*)”", self.problem.message)

    def values(self) -> Iterator[str]:
        """What may be meant by the value at the place: a word, an entry, the rest of the line."""
        rest = self.row[self.column :]
        yield from (word for word in self.named if word and rest.startswith(word))
        if quoted := re.match(r'"[^"]*"|\[[^]]*\]', rest):
            yield quoted[0]
        yield re.split(r"[,}\]]", rest)[0].strip()
        yield rest.split("  #")[0].rstrip()


def instead(help_: Help, new: str) -> Iterator[str]:
    for value in dict.fromkeys(help_.values()):
        if value:
            yield help_.with_words(value, new)


def meant(help_: Help, found: re.Match[str]) -> Iterator[str]:
    for word in help_.named:
        yield help_.with_words(word, found[1])
        yield help_.with_words(f"({word}:", f"({found[1]}:")


def one_of_those_known(help_: Help, found: re.Match[str]) -> Iterator[str]:
    for word in found[1].split(", "):
        yield from instead(help_, word)
        if help_.problem.code == "unknown-language":
            yield help_.with_words(help_.named[0], word)


def an_example(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield from instead(help_, found[1])


def as_the_message_says(help_: Help, _: re.Match[str]) -> Iterator[str]:
    if found := re.search("is written (.+)", help_.problem.message):
        yield from instead(help_, found[1])
    if found := re.search(r"such as (\S+)", help_.problem.message):
        yield from instead(help_, found[1])
    yield from instead(help_, "1922-04-16")


def in_quotation_marks(help_: Help, _: re.Match[str]) -> Iterator[str]:
    if found := VALUE.match(help_.row):
        value = found["value"].replace("'", "''")
        yield help_.with_row(f"{found['key']}'{value}'")
        bare = found["value"].replace('"', "").replace("'", "’")
        yield help_.with_row(f'{found["key"]}"{bare}"')
    lead = re.match(r"\s*(?:- )?", help_.row)
    assert lead
    yield help_.with_row(f"{lead[0]}'{help_.row[lead.end() :]}'")


def delete(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row()
    yield help_.with_row("")
    for word in [*help_.values(), *help_.named]:
        if word:
            yield help_.with_words(word, "")
            for comma in (f", {word}", f"{word}, ", f"{word} "):
                yield help_.with_words(comma, "")
                yield help_.with_row(help_.row.replace(comma, "", 1))
    yield without_block(help_)
    yield help_.with_row(re.sub(r"\\u[0-9a-f]{4}|&\w+ |!\S+ |\*", "", help_.row))


def without_block(help_: Help) -> str:
    line = help_.problem.line - 1
    indent = len(help_.row) - len(help_.row.lstrip())
    end = line + 1
    while end < len(help_.rows) and (
        len(help_.rows[end]) - len(help_.rows[end].lstrip()) > indent or not help_.rows[end]
    ):
        end += 1
    return "\n".join([*help_.rows[:line], *help_.rows[end:]])


def delete_one_of_two(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row()
    for word in help_.named:
        yield help_.with_words(f", {word}", "")
        head, comma, tail = help_.row.rpartition(f", {word}")
        if comma:
            yield help_.with_row(head + tail)
    yield without_block(help_)


def another_id(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_words(help_.named[0], "another")
    yield from delete_one_of_two(help_, _)


def exchange(help_: Help, _: re.Match[str]) -> Iterator[str]:
    one, other = help_.named
    pattern = re.compile(rf"{one}: ([\d.]+)(.*?){other}: ([\d.]+)")
    yield help_.with_row(pattern.sub(rf"{one}: \3\g<2>{other}: \1", help_.row, count=1))
    start = help_.row.rfind("bounds")
    head, tail = help_.row[:start], help_.row[start:]
    yield help_.with_row(head + pattern.sub(rf"{one}: \3\g<2>{other}: \1", tail, count=1))


def exchange_degrees(help_: Help, _: re.Match[str]) -> Iterator[str]:
    pair = r"\[([\d.]+), ([\d.]+)\]"
    yield help_.with_row(re.sub(pair, r"[\2, \1]", help_.row))
    yield help_.with_row(re.sub(pair, "[9.23, 44.35]", help_.row))
    yield help_.with_row(re.sub(r"lat: ([\d.]+), lon: ([\d.]+)", r"lat: \2, lon: \1", help_.row))


def indent(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for near in (help_.problem.line - 2, help_.problem.line):
        if 0 <= near < len(help_.rows):
            row = help_.rows[near]
            yield help_.with_row(row[: len(row) - len(row.lstrip())] + help_.row.lstrip())
    yield help_.with_row(help_.row.lstrip())


def no_tabs(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace("\t", "  "))


def add_what_closes(help_: Help, found: re.Match[str]) -> Iterator[str]:
    sign = found[1]
    yield help_.with_row(help_.row + sign)
    for at in (match.start() for match in re.finditer(r"[}\]]*$", help_.row)):
        yield help_.with_row(help_.row[:at] + sign + help_.row[at:])


def add_a_comma(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for match in re.finditer(" ", help_.row):
        yield help_.with_row(f"{help_.row[: match.start()]},{help_.row[match.start() :]}")


def in_quotation_marks_there(help_: Help, _: re.Match[str]) -> Iterator[str]:
    """A text between the braces of a short block."""
    for found in re.finditer(r"\w+: ([^{,}]+)", help_.row):
        bare = found[1].strip("„“")
        yield help_.with_row(f'{help_.row[: found.start(1)]}"{bare}"{help_.row[found.end(1) :]}')


def all_of_it_in_quotation_marks(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace(found[1].strip('"'), found[1]))


def the_missing_mark(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for match in re.finditer(r"[,}]", help_.row):
        yield help_.with_row(f'{help_.row[: match.start()]}"{help_.row[match.start() :]}')


def whole_number(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace(found[1].replace(".", ","), found[1]))


def a_hyphen(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(f"{help_.row[: help_.column]}-{help_.row[help_.column + 1 :]}")


def a_plain_space(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(f"{help_.row[: help_.column]} {help_.row[help_.column + 1 :]}")


def key_with_a_space(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace(found[1].rstrip(), found[1], 1))


def key_and_colon(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r":(?=\S)", ": ", help_.row, count=1))
    yield help_.with_row(re.sub(r"(\w) ", r"\1: ", help_.row, count=1))


def dash(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r"^(\s*)", r"\1- ", help_.row))


def entries_below(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r": (- .*)", r":\n  \1", help_.row))
    if found := re.search(r": \{(.*)\}$", help_.row):
        key = help_.row[: found.start()]
        keys = found[1].split(", ")
        yield help_.with_row(f"{key}:", f"  - {keys[0]}", *(f"    {each}" for each in keys[1:]))
        yield help_.with_row(f"{key}: [{keys[0].split(':')[0]}]")


def keys_below(help_: Help, _: re.Match[str]) -> Iterator[str]:
    key, _, value = help_.row.partition(": ")
    lat, _, lon = value.partition(", ")
    yield help_.with_row(f"{key}:", f"  lat: {lat}", f"  lon: {lon}")


def inside_the_marks(help_: Help, _: re.Match[str]) -> Iterator[str]:
    found = VALUE.match(help_.row)
    assert found
    inner = found["value"].strip("'\"").replace('"', "”").replace("'", "''")
    yield help_.with_row(f"{found['key']}'{inner}'")


def single_marks(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r'"(.*)"', r"'\1'", help_.row))


def next_line(help_: Help, _: re.Match[str]) -> Iterator[str]:
    lead = re.match(r"\s*", help_.row)
    assert lead
    yield help_.with_row(re.sub(r"([|>]) (.*)$", rf"\1\n{lead[0]}  \2", help_.row))


def add_key(help_: Help, found: re.Match[str]) -> Iterator[str]:
    """Write the key that is missing, with the example of the help or a plain word."""
    said = re.search(r"such as (.+)$", help_.problem.help)
    column = help_.column
    for value in (said[1] if said else "1922-04-16", "new", "{de: Neu, en: New}"):
        line = f"{found[1]}: {value}"
        if help_.row[column : column + 1] == "{":
            yield help_.with_row(f"{help_.row[: column + 1]}{line}, {help_.row[column + 1 :]}")
        yield help_.with_row(help_.row[:column] + line, " " * column + help_.row[column:])


def add_value(help_: Help, _: re.Match[str]) -> Iterator[str]:
    said = re.search(r"such as (.+)$", help_.problem.help)
    if said:
        yield help_.with_row(f"{help_.row} {said[1]}")


def write_something(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace('""', "Neu").replace("[]", "[map]"))
    yield help_.with_row(help_.row.replace("[]", "[fink-1993]"))
    yield help_.with_row(help_.row.replace("[]", "[{de: Neu, en: New}]"))
    yield from delete(help_, _)


def finish(help_: Help, _: re.Match[str]) -> Iterator[str]:
    if help_.row.endswith(":"):
        yield f"{help_.with_row(help_.row + ' Something')}"


def without_sign(help_: Help, _: re.Match[str]) -> Iterator[str]:
    head, tail = help_.row[: help_.column], help_.row[help_.column + 1 :]
    yield help_.with_row(head.rstrip(", ") + tail)
    yield help_.with_row(head + tail)


def keys_here(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r"<<: \{(.*)\}", r"\1", help_.row))


def no_brackets(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r"^\[(.*?)\]", r"\1", help_.row))


def name_the_key(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for key in ("category", "name", "text"):
        yield help_.with_row(help_.row[: help_.column] + key + help_.row[help_.column :])


def name_the_type(help_: Help, _: re.Match[str]) -> Iterator[str]:
    head, tail = help_.row[: help_.column + 1], help_.row[help_.column + 1 :]
    yield help_.with_row(f'{head}"type": "LineString", {tail}')


def correct_in_json(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for key in help_.named:
        yield help_.with_row(re.sub(rf'"{key}": [^,}}\]]+', f'"{key}": 10', help_.row))
        yield help_.with_row(re.sub(rf'"{key}": [^,}}\]]+', "", help_.row))


def widen(help_: Help, _: re.Match[str]) -> Iterator[str]:
    bounds = "bounds: {west: 0, south: 0, east: 60, north: 60}"
    rows = [re.sub(r"^  bounds: \{.*\}", f"  {bounds}", row) for row in help_.rows]
    yield "\n".join(rows)


def under_its_new_name(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_words(help_.named[0], Path(help_.named[0]).with_suffix(".wav").name)


def without(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row.replace(found[1], ""))


def one_text(help_: Help, _: re.Match[str]) -> Iterator[str]:
    found = VALUE.match(help_.row)
    assert found
    bare = re.sub(r"[\[\]{}]|\w+: ", "", found["value"]).replace(",", "")
    yield help_.with_row(found["key"] + bare)


def add_language(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(help_.row, f"{' ' * help_.column}{found[1]}: Something")


def within(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield from instead(help_, "1918/1925")
    yield from instead(help_, "1922-04-10/1922-05-19")


def number_within(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield from instead(help_, found[1])


def plain_words(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r"<[^>]*>|`|^(\s*)# ", r"\1", help_.row))


def no_address(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r",? ?\S*https?://\S+?(?=[.)]*(?:\s|$))", "", help_.row))


def no_picture(help_: Help, _: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r" ?!\[[^]]*\]\([^)]*\)", "", help_.row))


def to_an_item(help_: Help, found: re.Match[str]) -> Iterator[str]:
    yield help_.with_row(re.sub(r"\[[^]]*\]\([^)]*\)", found[1], help_.row))


def inside_the_exhibit(help_: Help, _: re.Match[str]) -> Iterator[str]:
    name = re.split(r"[/\\]", help_.named[0])[-1]
    for each in (name, "signing.png"):
        yield help_.with_words(help_.named[0], each)
    yield help_.with_row()


def darker(help_: Help, _: re.Match[str]) -> Iterator[str]:
    for colour in ("#000000", "#071524", "#FFFFFF"):
        yield help_.with_row(re.sub("#[0-9A-F]{6}", colour, help_.row))


RULES: list[tuple[str, Callable[[Help, re.Match[str]], Iterator[str]]]] = [
    ("did you mean “([^”]*)”", meant),
    ("known here: (.+)", one_of_those_known),
    ("write “([a-z0-9-]+)”: use", an_example),
    ("write “([^”]+)”: all files", an_example),
    ("write “([^”]+: )” and then", key_with_a_space),
    ("type a plain one", a_plain_space),
    ("write a hyphen in its place", a_hyphen),
    ('all of it in quotation marks: (".*")', all_of_it_in_quotation_marks),
    ('two of "; other|put the whole text in quotation marks', in_quotation_marks_there),
    ("one at the beginning and one at the end", the_missing_mark),
    (r"write ([\d.]+), with a point", whole_number),
    (r"write (\[[\w, -]+\])", an_example),
    (r"write (\{lat: .*\})", an_example),
    (r"write ([\d.]+), with a point", an_example),
    ("write 1922, 1922-04", as_the_message_says),
    (r"such as (\d[\d.]*)$", an_example),
    (r'such as ("#\w+")', an_example),
    (r"such as (https://\S+)", an_example),
    ("must be at (?:least|most)|that is at (?:least|most) (.+)", number_within),
    (
        "put the (?:whole )?text (?:above )?in quotation marks|put it in quotation",
        in_quotation_marks,
    ),
    ("indent it with spaces like", indent),
    ("two for each step", no_tabs),
    (r"add (\S+) at its end", add_what_closes),
    (r"add ([\]}]) or the missing comma", add_what_closes),
    ("missing comma", add_a_comma),
    ("write “key: value”", key_and_colon),
    ("begin it with “- ”", dash),
    ("on a line of its own", entries_below),
    ("write its keys below it", keys_below),
    ("inside the quotation marks", inside_the_marks),
    ("use single quotation marks", single_marks),
    ("move it to the next line", next_line),
    ("keep one of the two|delete one of the two", delete_one_of_two),
    ("another id, or delete it", another_id),
    ("exchange the two", exchange),
    ("degrees east|lat is north|widen `bounds", exchange_degrees),
    ("add “([^”]*):”; until then", add_language),
    ("add “([^”]*):”", add_key),
    ("write it: ", add_value),
    ("write it, or delete|write its value", write_something),
    ("write one text", one_text),
    ("move it inside|write both years", within),
    ("write plain words|write it as .emphasis. or leave it", plain_words),
    ("put it into sources.yaml", no_address),
    ("name the picture under", no_picture),
    (r"link to an item, such as (.+)$", to_an_item),
    ("write the name as it is inside", inside_the_exhibit),
    ("make one darker", darker),
    ("write its value, or", finish),
    ("write it, or put the whole text", without_sign),
    ("write the value here once more", without_sign),
    ("write the keys here", keys_here),
    ("without brackets", no_brackets),
    ("write the key's name", name_the_key),
    ("export it as GeoJSON", name_the_type),
    ("correct it, or leave it out", correct_in_json),
    ("widen `bounds:`", widen),
    ('write it like ("[^"]+")', an_example),
    ("save it as Opus", under_its_new_name),
    ("without “(.)”", without),
    ("delete", delete),
    ("correct it, or leave it out", delete),
]
"""By words of the help; of a help that offers several ways each is tried."""


WAVE = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\0\0\0"


def laid_down(folder: Path, problem: Problem) -> None:
    """Put files where the help says that they belong."""
    name = problem.message.split("“")[1].split("”")[0] if "“" in problem.message else ""
    if "put it into the folder media" in problem.help or "save it as Opus" in problem.help:
        (folder / "media" / Path(name).with_suffix(".wav")).write_bytes(WAVE)
    if "zoom/x/y.png" in problem.help:
        (folder / name / "0/0").mkdir(parents=True)
        shutil.copy(folder / "map/day/0/0/0.png", folder / name / "0/0/0.png")


def followed(text: str, problem: Problem) -> Iterator[str]:
    """The file, as it is after each way of doing what the help of its problem says."""
    help_ = Help(text.split("\n"), problem)
    given: set[str] = {text}
    yield text
    for words, rule in RULES:
        if found := re.search(words, problem.help):
            for changed in rule(help_, found):
                if changed not in given:
                    given.add(changed)
                    yield changed
