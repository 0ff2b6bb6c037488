"""The proof book: what is in it, where it says so, and that it can be trusted."""

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from os import utime
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase

from kiosk.cli import proof as command
from kiosk.content.checking import check_exhibit
from kiosk.content.draft import Passage
from kiosk.content.items import Certainty
from kiosk.content.reader import SHARED
from kiosk.panels import discover
from kiosk.proof.book.flow import Block, Mark, flow, marks_of, space
from kiosk.proof.book.make import BookError, BookOrder, make_book
from kiosk.proof.book.matter import LAYERS, SOURCES
from kiosk.proof.book.paper import ROOM
from kiosk.proof.book.words import words_in
from kiosk.proof.draw import Order
from kiosk.proof.plan import Depth
from kiosk.screen import Screen

SMALL = Path(__file__).parents[1] / "screens" / "exhibit"
TINY = Path(__file__).parents[1] / "data" / "tiny"
SOME_SCREENS = ("start", "home", "card-event")


def made(
    exhibit: Path,
    file: Path,
    screens: tuple[str, ...] = (),
    day: date | None = None,
    language: str = "en",
) -> Path:
    drawn = Order(
        exhibit,
        Path(),
        (Screen.parse("1920x1080"),),
        depth=Depth.KINDS,
        screens=screens,
        pictures=bool(screens),
        jobs=1,
    )
    make_book(BookOrder(drawn, file, day, language), lambda _: None)
    return file


def squeezed(text: str) -> str:
    """Without spaces: lines are broken where there is room."""
    return re.sub(r"\s+", "", text)


@dataclass(frozen=True)
class Book:
    """A book as a reader of PDF finds it."""

    pdf: PdfReader
    pages: list[str]

    @classmethod
    def of(cls, file: Path) -> "Book":
        pdf = PdfReader(file)
        return cls(pdf, [squeezed(page.extract_text()) for page in pdf.pages])

    @property
    def words(self) -> str:
        return "".join(self.pages)

    @property
    def bookmarks(self) -> Iterator[tuple[str, int, bool]]:
        """Title, page from 1, and whether it is a chapter."""
        for each in self.pdf.outline:
            inner = isinstance(each, list)
            for mark in each if inner else [each]:
                yield mark.title, self.pdf.get_destination_page_number(mark) + 1, not inner

    def pages_of(self, chapter: str) -> list[str]:
        starts = [(title, page) for title, page, is_chapter in self.bookmarks if is_chapter]
        starts.append(("", len(self.pages) + 1))
        for (title, first), (_, after) in pairwise(starts):
            if title == chapter:
                return self.pages[first - 1 : after - 1]
        raise KeyError(chapter)


@pytest.fixture(scope="module", params=[SMALL, TINY], ids=["small", "tiny"])
def exhibit(request) -> Path:
    return request.param


@pytest.fixture(scope="module")
def book(exhibit, qapp, tmp_path_factory) -> Book:
    return Book.of(made(exhibit, tmp_path_factory.mktemp("book") / "new" / "book.pdf"))


@pytest.fixture(scope="module")
def with_screens(qapp, tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("screens") / "book.pdf"
    return made(SMALL, file, SOME_SCREENS, date(1922, 4, 16))


def passages(exhibit: Path) -> list[tuple[str, Passage]]:
    drafts = check_exhibit(exhibit, discover()).drafts
    return [(draft.report.file, each) for draft in drafts for each in draft.passages]


def test_every_text_in_every_language_is_there_with_its_line(book, exhibit):
    every = passages(exhibit)
    assert {passage.language for _, passage in every} >= {"de", "en"}
    for file, passage in every:
        line = passage.node.at[0]
        said = squeezed(f"{passage.language or 'all'}{passage.plain}:{line}")
        pages = [page for page in book.pages if said in page]
        assert pages, said
        assert any(file in page for page in pages), (file, said)


def test_every_file_is_named(book, exhibit):
    files = {path.relative_to(exhibit).as_posix() for path in exhibit.rglob("*.yaml")}
    assert not [file for file in files if file not in book.words]


def test_names_on_the_map_are_there(book, exhibit):
    for file in (exhibit / "map" / "layers").glob("*.geojson"):
        assert squeezed(file.name) in book.words


def test_contents_bookmarks_and_pages_agree(book):
    contents = "".join(book.pages_of("Contents"))
    marks = [mark for mark in book.bookmarks if mark[0] != "Contents"]
    assert [mark for mark in marks if mark[2]]
    for title, page, _ in marks:
        assert squeezed(f"{title}{page}") in contents
        assert squeezed(title) in book.pages[page - 1]


def test_lines_of_the_contents_lead_to_their_pages(book):
    marks = [page for title, page, _ in book.bookmarks if title != "Contents"]
    targets = [
        note.get_object()["/Dest"][0].get_object()
        for page in book.pdf.pages
        for note in page.get("/Annots", ())
    ]
    assert [book.pdf.get_page_number(target) + 1 for target in targets] == marks


def test_each_page_but_the_first_has_a_foot(book):
    number = len(book.pages)
    for page, words in enumerate(book.pages[1:], 2):
        assert f"{page}/{number}" in words


def test_each_chapter_ends_with_lines_to_sign_for_each_language(book):
    chapters = [title for title, _, is_chapter in book.bookmarks if is_chapter]
    for chapter in chapters[1:]:
        last = book.pages_of(chapter)[-1]
        languages = "all" if chapter == "Warnings" else "de|en"
        assert re.search(rf"ReadbyDateSignature({languages})", last), chapter


def test_the_title_page_says_of_what_and_when_it_is(with_screens):
    first = Book.of(with_screens).pages[0]
    assert "EinestilleKüste" in first
    assert "Aquietcoast" in first
    assert "16April1922" in first
    assert "sourcelanguage,notyetreadbyanativereader" in first


def test_all_warnings_of_kiosk_check_are_there(book, exhibit):
    words = "".join(book.pages_of("Warnings"))
    problems = check_exhibit(exhibit, discover()).problems
    assert problems or "none:kioskcheck" in words
    for problem in problems:
        assert squeezed(problem.message) in words
        assert squeezed(problem.help) in words
        assert problem.file in words


def test_every_screen_is_there_in_every_language(with_screens):
    book = Book.of(with_screens)
    words = "".join(book.pages_of("Screens"))
    assert all(f"{name}" in words for name in SOME_SCREENS)
    start = next(page for title, page, _ in book.bookmarks if title == "Screens")
    images = [
        image.get_object()
        for page in book.pdf.pages[start - 1 :]
        for image in page["/Resources"].get("/XObject", {}).values()
    ]
    assert len(images) == 2 * len(SOME_SCREENS)
    assert {image["/Filter"] for image in images} == {"/DCTDecode"}
    assert all(len(image.get_data()) < 200_000 for image in images)


def test_the_same_texts_and_screens_give_the_same_bytes(tmp_path):
    books = [tmp_path / name for name in ("once.pdf", "again.pdf")]
    screens = [part for name in ("start", "home", "quiz*", "card-*") for part in ("--screen", name)]
    for book in books:
        asked = [sys.executable, "-m", "kiosk", "proof", SMALL, "--book", book, *screens]
        subprocess.run([*asked, "--date", "1922-04-16"], check=True, stdout=subprocess.DEVNULL)
    once, again = (hashlib.sha256(book.read_bytes()).hexdigest() for book in books)
    assert once == again


def test_the_books_own_words_are_german_for_those_who_ask(qapp, tmp_path):
    folder = rewritten(tmp_path, "people/rathenau.yaml", ", en: Foreign minister", "")
    file = made(folder, tmp_path / "book.pdf", SOME_SCREENS[:1], date(1922, 4, 16), "de")
    book = Book.of(file)
    chapters = [title for title, _, is_chapter in book.bookmarks if is_chapter]
    assert chapters[:3] == ["Inhalt", "Ausstellung", "Orte"]
    assert chapters[-3:] == ["Quellen", "Bildschirme", "Warnungen"]
    assert book.pdf.root_object["/Lang"] == "de"
    for words in ("PRÜFBUCH", "16.April1922", "Ausgangssprache", "GelesenvonDatumUnterschrift"):
        assert words in book.words
    assert "enfehlt" in book.words
    assert "istnichtübersetzt" in "".join(book.pages_of("Warnungen"))
    assert not re.search("Readby|entries|enmissing|facts|reference", book.words)


def test_every_chapter_of_the_books_own_words_is_german():
    english, german = words_in("en"), words_in("de")
    paths = {
        kind.path
        for kind in (*SHARED, *(file for each in discover().values() for file in each.files))
    }
    for path in (*paths, "exhibit.yaml", SOURCES, LAYERS):
        assert Path(path).stem in german.chapters
    assert set(german.certainty) == set(english.certainty) == set(Certainty)


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "exhibit"))


def test_other_content_has_other_digits(qapp, tmp_path):
    folder = copied(tmp_path)
    before = Book.of(made(folder, tmp_path / "before.pdf", day=date(1922, 4, 16)))
    glossary = folder / "glossary.yaml"
    glossary.write_text(glossary.read_text("utf-8").replace("Payments", "Payment"), "utf-8")
    after = Book.of(made(folder, tmp_path / "after.pdf", day=date(1922, 4, 16)))
    digits = re.compile(r"content([0-9a-f]{12})")
    (old,), (new,) = ({*digits.findall(book.words)} for book in (before, after))
    assert old != new


def test_without_a_date_it_is_of_the_day_of_the_newest_file(qapp, tmp_path):
    folder = copied(tmp_path)
    for file in folder.rglob("*"):
        utime(file, (0, datetime(1999, 1, 2, 12, tzinfo=UTC).timestamp()))
    utime(folder / "glossary.yaml", (0, datetime(2001, 2, 3, 12, tzinfo=UTC).timestamp()))
    book = Book.of(made(folder, tmp_path / "book.pdf"))
    assert "3February2001" in book.pages[0]
    assert book.pdf.metadata.creation_date.date() == date(2001, 2, 3)


def rewritten(tmp_path: Path, file: str, old: str, new: str) -> Path:
    folder = copied(tmp_path)
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return folder


def test_a_missing_language_is_called_missing(qapp, tmp_path):
    folder = rewritten(tmp_path, "people/rathenau.yaml", ", en: Foreign minister", "")
    assert "enmissing" in Book.of(made(folder, tmp_path / "book.pdf")).words


def test_a_translator_has_a_book_of_some_languages(qapp, tmp_path):
    file = tmp_path / "book.pdf"
    asked = [str(TINY), "--book", str(file), "--no-pictures", "--language", "en"]
    result = CliRunner().invoke(command.proof, asked)
    assert (result.exit_code, "pages" in result.output) == (0, True)
    words = Book.of(file).words
    assert "enForeignminister:" in words
    assert "Außenminister" not in words


def test_russian_is_there_as_it_is_read(qapp, tmp_path):
    words = "Министр иностранных дел подписал договор"
    folder = rewritten(tmp_path, "people/rathenau.yaml", "Foreign minister", words)
    assert squeezed(words) in Book.of(made(folder, tmp_path / "book.pdf")).words


@pytest.mark.parametrize("words", ["שר החוץ", "שר החוץ " * 30], ids=["short", "long"])
def test_hebrew_runs_from_the_right_of_its_column(words, qapp, tmp_path):
    """A PDF has letters from left to right, as they stand on paper."""
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Hebrew):
        pytest.skip("this machine has no font with Hebrew letters")
    folder = rewritten(tmp_path, "people/rathenau.yaml", "Foreign minister", words)
    book = Book.of(made(folder, tmp_path / "book.pdf"))
    page = next(number for number, text in enumerate(book.pages) if "ץוחה" in text)
    places = list(placed(book.pdf.pages[page], "ץוחה"))
    right = max(places)
    assert 400 < right < 595 - 57, "of 595 points that A4 is wide, within the margin"
    assert words.count("החוץ") == len(places)


def placed(page, words: str) -> Iterator[float]:
    """How far from the left words begin, in points."""
    found = []

    def look(text, outer, inner, *_):
        if words in text:
            found.append(outer[0] * inner[4] + outer[4])

    page.extract_text(visitor_text=look)
    yield from found


def test_a_text_longer_than_a_page_is_whole(qapp, tmp_path):
    words = " ".join(f"word{number}" for number in range(900))
    folder = rewritten(tmp_path, "glossary.yaml", "Payments after the war.", words)
    pages = Book.of(made(folder, tmp_path / "book.pdf")).words
    assert not [word for word in words.split() if word not in pages]


def test_what_an_author_types_is_words_and_no_markup(qapp, tmp_path):
    name = "<b>A</b> & <img src=x>"
    title = re.search(r"title: (.+)", (TINY / "sources.yaml").read_text("utf-8"))[1]
    folder = rewritten(tmp_path, "sources.yaml", title, f"'{name}'")
    assert squeezed(name) in Book.of(made(folder, tmp_path / "book.pdf")).words


def test_a_picture_that_is_cut_off_leaves_its_words(qapp, tmp_path):
    folder = Path(shutil.copytree(SMALL, tmp_path / "exhibit"))
    picture = folder / "media" / "view.webp"
    picture.write_bytes(picture.read_bytes()[:400])
    assert "view.webp" in Book.of(made(folder, tmp_path / "book.pdf")).words


def test_a_broken_exhibit_has_no_book_but_a_sentence(tmp_path):
    (tmp_path / "exhibit.yaml").write_text("id: [", "utf-8")
    file = tmp_path / "book.pdf"
    asked = [sys.executable, "-m", "kiosk", "proof", tmp_path, "--book", file]
    result = subprocess.run(asked, check=False, capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 1
    assert result.stderr.startswith("Error: No book of a broken exhibit: exhibit.yaml:1:")
    assert result.stderr.count("\n") == 1
    assert not file.exists()


def test_a_place_that_cannot_be_written_is_named(qapp, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(BookError, match=r"Cannot write .*book.pdf: File exists"):
        made(TINY, tmp_path / "file" / "book.pdf")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "either --out DIR or --book FILE.pdf"),
        (["--out", "a", "--book", "b.pdf"], "either --out DIR or --book FILE.pdf"),
        (["--out", "a", "--date", "2026-04-16"], "--date is for a book"),
        (["--out", "a", "--words", "de"], "--words is for a book"),
        (["--book", "b.pdf", "--date", "soon"], "'soon' does not match the format"),
    ],
)
def test_a_wrong_call_is_refused_in_a_sentence(arguments, sentence, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(command.proof, [str(TINY), *arguments])
    assert result.exit_code == 2
    assert sentence in result.output
    assert not list(tmp_path.iterdir())


def test_without_its_tool_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(command, "find_spec", lambda _: None)
    result = CliRunner().invoke(command.proof, [str(TINY), "--book", str(tmp_path / "book.pdf")])
    assert result.exit_code == 1
    assert f"{sys.executable} -m pip install pypdf" in result.output.replace("\n", "")


def test_what_stays_together_is_on_one_page():
    tall = ROOM.height() * 0.6
    kept = Block(tall / 2, space(0).draw, keep=True)
    pages = flow([space(tall), kept, space(tall / 2), space(tall)])
    assert [len(page.placed) for page in pages] == [1, 2, 1]


def test_what_is_higher_than_a_page_has_one_of_its_own():
    pages = flow([space(10), space(ROOM.height() * 2), space(10)])
    assert [len(page.placed) for page in pages] == [1, 1, 1]


def test_a_page_knows_its_chapter_and_what_goes_on_there():
    head = Block(10, space(0).draw, fresh=True, mark=Mark("Places", chapter=True))
    more = Block(ROOM.height(), space(0).draw, about="Rapallo")
    pages = flow([head, more, more])
    assert [(page.chapter, page.about) for page in pages] == [
        ("Places", ""),
        ("Places", "Rapallo"),
        ("Places", "Rapallo"),
    ]
    assert marks_of(pages, 3) == [Mark("Places", chapter=True, page=4)]
