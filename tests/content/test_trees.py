"""What was read before need not be parsed again, and makes no difference."""

from pathlib import Path
from shutil import copytree

import pytest

from kiosk.content import document, reader
from kiosk.content.document import Trees
from kiosk.content.read import Reading, read_exhibit
from kiosk.panels import discover

TINY = Path(__file__).resolve().parents[1] / "data" / "tiny"


def test_a_second_reading_parses_what_has_changed_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(copytree(TINY, tmp_path / "exhibit"))
    trees, kinds = Trees(), discover()
    parsed: list[str] = []
    made: list[str] = []
    compose, validate = document.compose, reader.validate

    def counting(text, report):  # type: ignore[no-untyped-def]
        parsed.append(report.file)
        return compose(text, report)

    def making(schema, node, report, own_id=None):  # type: ignore[no-untyped-def]
        made.append(report.file)
        return validate(schema, node, report, own_id)

    monkeypatch.setattr(document, "compose", counting)
    monkeypatch.setattr(reader, "validate", making)

    def read() -> Reading:
        parsed.clear()
        made.clear()
        return read_exhibit(folder, kinds, trees=trees)

    first = read()
    assert first.exhibit
    assert "people/rathenau.yaml" in parsed
    assert read() == first
    assert not parsed
    assert set(made) == {"exhibit.yaml"}
    file = folder / "people" / "rathenau.yaml"
    sound = file.read_text(encoding="utf-8")
    file.write_text(sound.replace("Foreign minister", "Minister"), encoding="utf-8")
    changed = read()
    assert parsed == ["people/rathenau.yaml"]
    assert set(made) == {"exhibit.yaml", "people/rathenau.yaml"}
    assert changed == read_exhibit(folder, kinds)
    assert changed != first
    file.write_text("name: [", encoding="utf-8")
    for _ in range(2):
        assert read().errors == read_exhibit(folder, kinds).errors, "a fault is told each time"
    file.write_text(sound, encoding="utf-8")
    assert read() == first


def test_what_is_wrong_elsewhere_is_told_of_a_file_that_was_read_before(tmp_path: Path) -> None:
    folder = Path(copytree(TINY, tmp_path / "exhibit"))
    trees, kinds = Trees(), discover()
    assert read_exhibit(folder, kinds, trees=trees).exhibit
    (folder / "places" / "rapallo.yaml").rename(folder / "places" / "rapalo.yaml")
    (folder / "events").joinpath("empty.yaml").write_text("title:\n", encoding="utf-8")
    told = read_exhibit(folder, kinds, trees=trees).problems
    assert "broken-link" in {problem.code for problem in told}
    assert told == read_exhibit(folder, kinds).problems
    assert told == read_exhibit(folder, kinds, trees=trees).problems
