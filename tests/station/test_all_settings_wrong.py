"""A kiosk of whose settings none is right shows its picture all the same, and ends when told to."""

import sys
from pathlib import Path

import pytest

from kiosk.station.clock import MARK
from tests.settings.wrong import WRONG, Values, blocks, file_of
from tests.station.beside_systemd import shown_and_ended
from tests.station.stations import TINY

ELSEWHERE = """
import sys
from pathlib import Path
from kiosk import paths
paths.STORE = Path(sys.argv.pop(1))
from kiosk.cli import main
main(sys.argv[1:])
"""
"""The usual store is left alone, if the machine of the test has one."""
BLOCKS = {
    **{way: value for way, value in WRONG.items() if "." not in way},
    **dict.fromkeys(blocks(), "yes"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is told of the picture")
@pytest.mark.parametrize("wrong", [WRONG, BLOCKS], ids=["each", "blocks"])
def test_the_picture_comes_and_stays(tmp_path: Path, wrong: Values) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(file_of(wrong), "utf-8")
    state = {"STATE_DIRECTORY": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    store = [str(tmp_path / "store")]
    code, said = shown_and_ended(tmp_path, file, state, ELSEWHERE, store, TINY)
    assert code == 0, said
    assert "Traceback" not in said
    assert said.count(f"{file}:") == len(wrong), said
    assert (tmp_path / MARK).exists(), "of the clock"
