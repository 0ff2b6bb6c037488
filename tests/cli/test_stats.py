"""`kiosk stats`: from a station's folder to a table, and from either to a page."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.paths import default_exhibit
from kiosk.statistics.book import FILE, Book
from kiosk.statistics.counts import as_json
from tests.statistics.test_report import counted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Book(tmp_path / FILE).add(counted())
    return tmp_path


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["stats", *map(str, words)])


def test_a_table_is_printed_or_written(folder: Path) -> None:
    done = call("export", "--folder", folder)
    assert done.exit_code == 0, done.output
    assert done.stdout_bytes.startswith(
        b"period,hour,what,which,number\r\n2026-04-13,10,visit,,6\r\n"
    )
    out = folder / "out.csv"
    assert call("export", "--folder", folder, "--out", out).exit_code == 0
    assert out.read_bytes() == done.stdout_bytes


def test_a_page_of_the_folder_and_of_its_table_are_the_same(folder: Path) -> None:
    table, first, then = folder / "t.csv", folder / "1.html", folder / "2.html"
    exhibit = ("--exhibit", default_exhibit(), "--messages", "de", "--station", "Foyer 1")
    assert call("export", "--folder", folder, "--out", table).exit_code == 0
    assert call("report", "--folder", folder, "--out", first, *exhibit).exit_code == 0
    assert call("report", table, "--out", then, *exhibit).exit_code == 0
    assert first.read_text("utf-8") == then.read_text("utf-8")
    assert "100 % lesen Deutsch" in then.read_text("utf-8")
    assert "„Nervi“ wird am häufigsten geöffnet" in then.read_text("utf-8")


def test_what_is_missing_or_damaged_is_said(folder: Path, tmp_path: Path) -> None:
    done = call("export", "--folder", tmp_path / "none")
    assert (done.exit_code, "nothing was counted yet" in done.output) == (1, True)
    done = call("export", "--folder", folder, "--out", tmp_path / "no" / "t.csv")
    assert (done.exit_code, done.output) == (1, f"Error: {tmp_path / 'no'} is not there\n")
    (folder / FILE).write_bytes(b"x" * 5000)
    done = call("export", "--folder", folder, "--messages", "de")
    assert (done.exit_code, "ist beschädigt" in done.output) == (1, True)
    assert done.stderr.startswith("Fehler: ")
    (folder / "t.csv").write_text("a,b\n", "utf-8")
    done = call("report", folder / "t.csv", "--out", folder / "r.html")
    assert (done.exit_code, "no table of counts" in done.output) == (1, True)
    assert not (folder / "r.html").exists()


def test_what_a_running_kiosk_has_counted_is_added(tmp_path: Path) -> None:
    words = ["stats", "add", "--folder", str(tmp_path / "counts")]
    for _ in range(2):
        done = CliRunner().invoke(main, words, input=as_json(counted(1)))
        assert (done.exit_code, done.output) == (0, "")
    twice = counted(1) + counted(1)
    assert dict(Book(tmp_path / "counts" / FILE).read()) == twice
    assert CliRunner().invoke(main, words, input="nonsense").exit_code == 2
    (tmp_path / "file").touch()
    words[-1] = str(tmp_path / "file" / "counts")
    done = CliRunner().invoke(main, [*words, "--messages", "de"], input=as_json(counted(1)))
    assert (done.exit_code, "Nicht zu schreiben" in done.output) == (1, True)
