"""Whatever happens to a file of the shipped exhibit ends in problems, and soon.

A run makes a few hundred changes. `KIOSK_CHANGES` asks for more, `KIOSK_CHANGES_SEED` for others.
"""

import os
import random
import shutil
from pathlib import Path
from time import process_time

import pytest

from kiosk.content.decoding import lines
from kiosk.content.editing.editor import edit
from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem
from kiosk.content.reader import Reader
from kiosk.panels import discover
from kiosk.paths import default_exhibit

CHANGES = int(os.environ.get("KIOSK_CHANGES", "400"))
SEED = int(os.environ.get("KIOSK_CHANGES_SEED", "1922"))
IN_A_ROW = 400
MOST_SECONDS = 1.0
PANELS = discover()
TINY = Path(__file__).parents[1] / "data" / "tiny"
ENDINGS = {".yaml", ".geojson"}
LIBYAML = ("expected '", "could not find", "did not find", "found character", "found undefined")
TYPED = """
: |- |# | #|"|'|[|]|{|}|,|&a|*a|!|!!str |%|@|`|\\|? |> |~|null|true|NO|010|10:30|..|ä|„|🙂
1922-02-30|16.4.1922|https://example.org|[x](person:nobody)|<b>|![a](b.png)|C:\\bild.png|../x.png
"""
PIECES = [
    *TYPED.strip("\n").replace("\n", "|").split("|"),
    *(
        "\t",
        "\n",
        "\r\n",
        "\r",
        "|",
        "---\n",
        "...\n",
        "<<: ",
        "\u202e",
        "\u200b",
        "\x00",
        "\ufeff",
    ),
    *("9" * 400, "a" * 9000, "[" * 60, "- " * 60),
]
BYTES = [b"\xff", b"\xe4", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\x1b[2J", b"\xfe\xff", b"\x85"]


def changed(raw: bytes, chance: random.Random) -> bytes:
    """A file after one to four slips of a hand, an editor or a disk."""
    for _ in range(chance.choice([1, 1, 1, 2, 3, 4])):
        raw = chance.choice(SLIPS)(raw, chance)
    return raw


def _piece(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(raw))
    put = chance.choice([*(each.encode() for each in PIECES), *BYTES])
    return raw[:at] + put + raw[at:]


def _cut(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(raw))
    return raw[:at] + raw[at + chance.choice([1, 1, 2, 5, 40, 400]) :]


def _byte(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) or 1)
    return raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]


def _line(raw: bytes, chance: random.Random) -> bytes:
    rows = raw.split(b"\n")
    at, to = chance.randrange(len(rows)), chance.randrange(len(rows))
    match chance.randrange(5):
        case 0:
            rows.insert(to, rows[at])
        case 1:
            rows[at], rows[to] = rows[to], rows[at]
        case 2:
            del rows[at]
        case 3:
            rows[at] = b" " * chance.randint(1, 5) + rows[at]
        case _:
            rows[at] = rows[at].lstrip() if chance.random() < 0.5 else b"\t" + rows[at].lstrip()
    return b"\n".join(rows)


def _word(raw: bytes, chance: random.Random) -> bytes:
    words = raw.split(b" ")
    at, to = chance.randrange(len(words)), chance.randrange(len(words))
    words[at] = words[to] if chance.random() < 0.5 else words[at][::-1]
    return b" ".join(words)


def _encoding(raw: bytes, chance: random.Random) -> bytes:
    text = raw.decode("utf-8", "replace")
    encoding = chance.choice(["utf-16", "utf-16-le", "cp1252", "utf-32", "utf-8-sig", "utf-7"])
    return text.encode(encoding, "replace")


SLIPS = [_piece, _piece, _piece, _cut, _cut, _byte, _line, _line, _line, _word, _word, _encoding]


def files() -> list[str]:
    """Those that authors write, without what is drawn."""
    folder = default_exhibit()
    found = (path for path in folder.rglob("*") if path.suffix in ENDINGS)
    return sorted(path.relative_to(folder).as_posix() for path in found)


FILES = files()


@pytest.fixture
def around(tmp_path: Path) -> Path:
    """A small exhibit with the languages, sources and words of the shipped one."""
    folder = Path(shutil.copytree(TINY, tmp_path / "exhibit"))
    shutil.rmtree(folder / "map" / "layers")
    for each in ("events", "places", "people", "treaties"):
        shutil.rmtree(folder / each)
    (folder / "sources.yaml").unlink()
    (folder / "glossary.yaml").unlink()
    text = (folder / "exhibit.yaml").read_text("utf-8")
    text = text.replace("[de, en]", "[de, en, it, fr, ru]")
    text = text.replace("panels: [map]", f"panels: [{', '.join(sorted(PANELS))}]")
    (folder / "exhibit.yaml").write_text(text, "utf-8")
    return folder


def looked_at(folder: Path) -> list[Problem]:
    """All that is said of an exhibit, and what an editor would say, errors or not."""
    reader = Reader(folder, PANELS, thorough=True)
    exhibit = reader.read()
    if exhibit:
        edit(exhibit, reader.drafts, reader.reports)
    return list(reader.problems())


def well_said(problem: Problem, folder: Path) -> bool:
    """In our own words, at a place that is there."""
    if any(words in problem.message + problem.help for words in LIBYAML):
        return False
    if not problem.message or not problem.help or problem.line < 1 or problem.column < 1:
        return False
    try:
        rows = lines((folder / problem.file).read_bytes().removeprefix(b"\xef\xbb\xbf").decode())
    except (OSError, UnicodeDecodeError):
        return True
    return problem.line <= len(rows) and problem.column <= len(rows[problem.line - 1]) + 1


@pytest.mark.parametrize("row", range(-(-CHANGES // IN_A_ROW)))
def test_any_change_of_a_real_file_ends_in_problems_and_within_a_second(around, row):
    chance = random.Random(f"{SEED} {row}")
    for number in range(min(IN_A_ROW, CHANGES)):
        name = chance.choice(FILES)
        raw = changed((default_exhibit() / name).read_bytes(), chance)
        case = f"change {number} of row {row}, of {name}"
        path = around / name
        stood = path.read_bytes() if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
        began = process_time()
        try:
            problems = looked_at(around)
        except Exception as error:
            raise AssertionError(f"{case}: {raw!r}") from error
        took = process_time() - began
        assert took <= MOST_SECONDS, f"{case}: {took:.2f} s, {raw!r}"
        for each in problems:
            assert in_language(each.message, "de")
            assert in_language(each.help, "de")
            assert well_said(each, around), f"{case}: {each}, {raw!r}"
        path.unlink() if stood is None else path.write_bytes(stood)
