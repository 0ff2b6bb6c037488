"""`kiosk doctor`: what was found, for people and for other programs."""

import json
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kiosk.cli.doctor import doctor
from kiosk.cli.findings import findings_as_text
from kiosk.content.phrase import Phrase
from kiosk.doctor import examination
from kiosk.doctor.examination import examine, keys
from kiosk.doctor.finding import Finding, Level
from tests.doctor.stations import Station, sound_station

PAGE = Path(__file__).parents[2] / "docs/technicians.md"


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Station:
    """What every call finds."""
    station = sound_station(tmp_path)
    monkeypatch.setattr(examination, "meet", lambda *_, **__: station.patient)
    return station


def called(*arguments: object) -> Result:
    spoken = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": "C.UTF-8"}
    return CliRunner(env=spoken).invoke(doctor, [str(each) for each in arguments])


def test_a_sound_station_ends_with_that(station: Station) -> None:
    result = called()
    assert result.exit_code == 0
    assert result.output.endswith(
        f"Looked at {len(keys())} things: {len(keys())} are OK, 0 were skipped.\n"
        "Nothing is wrong.\n"
    )


def test_warnings_alone_are_no_failure(station: Station) -> None:
    station.set_code(None)
    result = called()
    assert result.exit_code == 0
    assert result.output.endswith("1 thing should be seen to.\nNothing is wrong.\n")


def test_what_the_stick_does_not_bring_is_told_to_need_a_network(station: Station) -> None:
    station.at("/dev/rtc0").unlink()
    assert re.search(
        r"→ apt-get install systemd-timesyncd\n +That needs a network", called().output
    )


def test_what_is_not_ok_comes_with_its_command_and_last(station: Station) -> None:
    station.write("/proc/sys/kernel/sysrq", "438\n")
    station.units.pop("seatd.service")
    result = called()
    assert result.exit_code == 1
    assert re.search(r"  NOT OK   Keys to the kernel +Keys reach the kernel", result.output)
    assert re.search(r"\n +→ sysctl --load /usr/lib/sysctl.d/60-kiosk.conf\n", result.output)
    assert result.output.endswith("\n2 things are not OK.\n")
    assert "\x1b" not in result.output


def test_it_speaks_german(station: Station) -> None:
    station.units.pop("seatd.service")
    output = called("--messages", "de").output
    assert output.startswith("Programm\n  OK        Versionen ")
    assert output.endswith("\n1 Ding ist nicht in Ordnung.\n")
    assert "  NICHT OK  Sitz " in output


def test_other_programs_get_a_list(station: Station) -> None:
    station.units.pop("seatd.service")
    result = called("--json")
    told = json.loads(result.output)
    assert result.exit_code == 1
    assert {tuple(each) for each in told} == {("key", "level", "name", "sentence", "mend")}
    assert tuple(each["key"] for each in told) == keys()
    (bad,) = (each for each in told if each["level"] == "not-ok")
    assert (bad["key"], bad["mend"]) == ("unit.seat", "systemctl restart seatd")


def test_a_wrong_call_is_told_from_a_wrong_station() -> None:
    assert called("--nonsense").exit_code == 2


def test_this_machine_is_examined_without_a_change(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("station: [\n", "utf-8")
    told = json.loads(called("--json", "--settings", file, "--store", tmp_path / "store").output)
    assert tuple(each["key"] for each in told) == keys()
    found = {each["key"]: each for each in told}
    assert found["settings.file"]["level"] == "not-ok"
    assert found["settings.file"]["mend"] == f"kiosk check {file}"
    assert found["content.release"]["level"] == "not-ok"
    assert [each.name for each in tmp_path.iterdir()] == ["kiosk.yaml"]


def test_the_page_lists_each_key(station: Station) -> None:
    section = PAGE.read_text("utf-8").partition("## Doctor")[2].partition("\n## ")[0]
    assert tuple(re.findall(r"^\| `([a-z-]+\.[a-z-]+)` \|", section, re.M)) == keys()


@pytest.mark.parametrize("columns", [40, 80, 110])
@pytest.mark.parametrize("language", ["en", "de"])
def test_sentences_stay_in_their_column(station: Station, columns: int, language: str) -> None:
    station.set_code(None)
    groups = [*examine(station.patient)]
    lines = [click.unstyle(line) for line in findings_as_text(groups, language, columns)]
    wrapped = [line for line in lines if line.startswith(" ") and "→" not in line]
    least = max(len(line) - len(line.lstrip()) for line in lines) + 24
    assert max(map(len, wrapped)) <= max(columns, least)


def test_what_files_say_does_no_harm_to_a_terminal(station: Station) -> None:
    finding = Finding("a.b", Phrase("User"), Level.OK, Phrase("{names}.", names="\x1b[2J"))
    text = "\n".join(findings_as_text([(Phrase("Disk"), [finding])], "en", 80))
    assert "\x1b[2J" not in text
