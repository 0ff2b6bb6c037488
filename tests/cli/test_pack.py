"""An exhibit's way by commands: built, signed, carried, installed, and taken back."""

import errno
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.cli.packing.station import patiently, store_in
from kiosk.content.phrase import Phrase
from kiosk.packs.locking import locked
from kiosk.packs.refusals import EXIT_CODES, Reason, RefusedError

ROOT = Path(__file__).parents[2]
TINY = ROOT / "tests" / "data" / "tiny"
WORDS = "vier gute alte Worte"
MADE = "2026-04-16T10:00Z"
MINUTES = "3308280"
needs_minisign = pytest.mark.skipif(not shutil.which("minisign"), reason="no minisign here")


def called(*words: object, **environment: str) -> Result:
    runner = CliRunner(env={"LC_ALL": "C", "KIOSK_PASSPHRASE": WORDS, **environment})
    return runner.invoke(main, ["pack", *map(str, words)])


def done(*words: object, **environment: str) -> str:
    result = called(*words, **environment)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*words: object, as_: Reason, **environment: str) -> str:
    result = called(*words, **environment)
    assert result.exit_code == EXIT_CODES[as_], result.output
    assert result.stderr.splitlines()[-1 if "help" not in result.stderr else -2].startswith(
        (f"error[{as_}]: ", f"Fehler[{as_}]: ")
    )
    return result.stderr


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a museum has: keys, and two states of its exhibit as packs."""
    house = tmp_path_factory.mktemp("house")
    for name in ("museum", "second"):
        done("keys", "new", house / name)
    exhibit = shutil.copytree(TINY, house / "tiny")
    for number in (1, 2):
        done(
            *("build", exhibit, "--sequence", number, "--made", MADE),
            *("--out", house, "--key", house / "museum.key"),
        )
        event = exhibit / "events" / "signing.yaml"
        event.write_text(event.read_text("utf-8").replace("1922-04-16", "1922-04-17"), "utf-8")
        (exhibit / "events" / "copy.yaml").write_text(event.read_text("utf-8"), "utf-8")
    return house


@pytest.fixture
def station(house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that trusts the museum's key, and the packs beside it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for each in house.iterdir():
        (shutil.copytree if each.is_dir() else shutil.copy)(each, tmp_path / each.name)
    done("keys", "trust", "museum.pub")
    return tmp_path / "store"


def key_id(name: str) -> str:
    return Path(f"{name}.pub").read_text().split()[5]


@pytest.mark.usefixtures("station")
class TestTheWholeWay:
    def test_from_the_curator_to_the_station_and_back(self) -> None:
        said = done("verify", "tiny-1.pack", "--key", "museum.pub")
        assert (
            said == f"“Klein”, number 1: 10 files, 2.7 kB, all as signed by {key_id('museum')}.\n"
        )
        assert "is installed, on trial" in done("install", "tiny-1.pack")
        assert "“Klein”, number 1, is confirmed." in done("confirm")
        assert done("confirm") == "Nothing is on trial.\n"
        told = done("inspect", "tiny-2.pack")
        assert "It would add 1, change 1 and remove 0 of the station’s files:" in told
        assert "  + events/copy.yaml\n  * events/signing.yaml\n" in told
        assert f"signed by  {key_id('museum')}, trusted here\n" in told
        folder = Path(done("install", "tiny-2.pack").splitlines()[1])
        assert (folder / "events" / "copy.yaml").is_file()
        listed = done("list")
        assert re.search(r"^on trial +“Klein”, number 2$", listed, re.MULTILINE)
        assert re.search(r"^previous +“Klein”, number 1$", listed, re.MULTILINE)
        assert "“Klein”, number 1, is shown again." in done("rollback")
        happened = re.findall(r"Z  (\D+): (\d), by a command", done("list"))
        assert happened == [
            ("installed", "1"),
            ("confirmed", "1"),
            ("installed", "2"),
            ("gone back to", "1"),
        ]
        refused("install", "tiny-2.pack", as_=Reason.TAKEN_BACK)
        done("install", "tiny-2.pack", "--again")

    def test_going_back_twice_does_not_come_to_what_was_taken_back(self) -> None:
        for number in (1, 2):
            done("install", f"tiny-{number}.pack")
            done("confirm")
        assert "number 1, is shown again." in done("rollback")
        assert "`--again`" in refused("rollback", as_=Reason.TAKEN_BACK)
        assert re.search(r"^current +“Klein”, number 1$", done("list"), re.MULTILINE)
        assert "number 2, is shown again." in done("rollback", "--again")

    def test_nothing_is_there_at_first(self, tmp_path: Path) -> None:
        there = tmp_path / "nowhere"
        assert done("list", "--store", there) == f"Nothing is installed in {there}.\n"
        assert done("keys", "list", "--store", there).startswith("No key is trusted")
        refused("rollback", "--store", there, as_=Reason.NO_PACK)

    def test_other_programs_read_what_a_pack_says(self) -> None:
        alone = json.loads(done("inspect", "tiny-1.pack", "--json", "--store", "nowhere"))
        assert alone["changes"] is None
        assert alone["signatures"] == [{"key": key_id("museum"), "trusted": None}]
        done("install", "tiny-1.pack")
        said = json.loads(done("inspect", "tiny-2.pack", "--json"))
        assert said["changes"] == {
            "added": ["events/copy.yaml"],
            "changed": ["events/signing.yaml"],
            "removed": [],
        }
        assert (said["exhibit"], said["sequence"], said["made"]) == (
            "tiny",
            2,
            "2026-04-16T10:00:00Z",
        )


@pytest.mark.usefixtures("station")
class TestBuild:
    def test_the_same_makes_the_same_bytes(self) -> None:
        for out in ("one", "two"):
            Path(out).mkdir()
            done("build", "tiny", "--out", out, "--key", "museum.key", "--made", MADE)
        one, two = (Path(out, f"tiny-{MINUTES}.pack") for out in ("one", "two"))
        names = sorted(path.name for path in one.iterdir())
        assert names == ["content", "manifest.json", f"manifest.json.{key_id('museum')}.minisig"]
        assert [(one / each).read_bytes() for each in names] == [
            (two / each).read_bytes() for each in names
        ]

    def test_time_and_number_come_from_the_environment_too(self) -> None:
        said = done("build", "tiny", SOURCE_DATE_EPOCH="1776333600")
        assert f"tiny-{MINUTES}.pack: 11 files" in said
        assert "Nobody has signed it yet" in said

    def test_an_exhibit_that_cannot_be_shown_is_none(self) -> None:
        Path("tiny/events/signing.yaml").write_text("titel: x\n", "utf-8")
        said = refused("build", "tiny", as_=Reason.BROKEN)
        assert "error[unknown-key]" in said
        assert not list(Path().glob("*.new"))

    def test_every_map_tile_is_opened(self) -> None:
        tile = Path("tiny/map/day/0/0/0.png")
        tile.write_bytes(tile.read_bytes()[:-30])
        assert "“map/day/0/0/0.png”" in refused("build", "tiny", as_=Reason.BROKEN)

    def test_it_is_never_put_into_the_exhibit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert called("build", "tiny", "--out", "tiny/media").exit_code == 2
        monkeypatch.chdir("tiny")
        done("build", "--made", MADE)
        assert Path(f"../tiny-{MINUTES}.pack").is_dir()

    @pytest.mark.parametrize(
        "words",
        [
            ("--made", "soon"),
            ("--made", "2019-01-01"),
            ("--sequence", "0"),
            ("--needed", "2"),
            ("--valid-until", "31.12.2999"),
            ("--valid-until", "2999-02-30"),
            ("--valid-until", "2020-12-31"),
            ("--valid-until", "9999-12-31T23:59:59-10:00"),
        ],
    )
    def test_a_wrong_call(self, words: tuple[str, str]) -> None:
        assert called("build", "tiny", *words).exit_code == 2

    def test_there_is_one_already(self) -> None:
        refused("build", "tiny", "--sequence", "1", as_=Reason.EXISTS)


@pytest.mark.usefixtures("station")
class TestValidity:
    @staticmethod
    def built(number: int, *more: str) -> str:
        done("build", "tiny", "--sequence", number, "--key", "museum.key", *more)
        return f"tiny-{number}.pack"

    def test_a_date_lasts_to_its_end(self) -> None:
        pack = self.built(3, "--valid-until", "2999-12-31")
        assert json.loads(done("inspect", pack, "--json"))["valid_until"] == "2999-12-31T23:59:59Z"
        assert re.search(r"^valid until +2999-12-31 23:59 UTC$", done("inspect", pack), re.M)
        assert "It is valid until 2999-12-31 23:59 UTC.\n" in done("install", pack)
        listed = done("list")
        assert "valid until  2999-12-31 23:59 UTC\n" in listed
        assert "WARNING" not in listed

    def test_what_is_past_is_told_and_taken(self) -> None:
        pack = self.built(3, "--made", MADE, "--valid-until", "2026-04-16T12:30+02:00")
        told = "WARNING: The exhibit was valid until 2026-04-16 10:30 UTC; a newer one should be"
        assert done("inspect", pack).startswith(told)
        assert told in done("install", pack)
        assert done("list").startswith(told)

    def test_a_clock_that_is_behind_is_told(self) -> None:
        done("install", self.built(3, "--made", "2999-04-16", "--valid-until", "2999-04-20"))
        done("confirm")
        told = r"WARNING: The station’s clock cannot be trusted: .*, but it has been 2999-"
        assert re.match(told, done("list"))
        pack = self.built(4, "--valid-until", "2999-04-01")
        assert "valid until 2999-04-01 23:59 UTC; a newer" in done("inspect", pack), (
            "as it has been"
        )


@pytest.mark.usefixtures("station")
class TestKeys:
    def test_a_secret_is_its_owners_alone(self, house: Path) -> None:
        assert stat.S_IMODE((house / "museum.key").stat().st_mode) == 0o600

    def test_none_is_overwritten(self, house: Path) -> None:
        before = (house / "museum.key").read_bytes()
        refused("keys", "new", house / "museum", as_=Reason.EXISTS)
        assert (house / "museum.key").read_bytes() == before

    def test_the_passphrase_is_asked_for_twice_and_then_once(self) -> None:
        runner = CliRunner(env={"LC_ALL": "C"})
        made = runner.invoke(main, ["pack", "keys", "new", "mine"], input=f"{WORDS}\n{WORDS}\n")
        assert made.exit_code == 0, made.output
        assert WORDS not in made.output
        signing = ["pack", "sign", "tiny-1.pack", "--key", "mine.key"]
        signed = runner.invoke(main, signing, input=f"{WORDS}\n")
        assert "Passphrase of mine.key" in signed.stderr
        assert f"Signed by {key_id('mine')}." in signed.stdout

    def test_a_short_or_a_wrong_passphrase(self) -> None:
        refused("keys", "new", "mine", as_=Reason.KEY, **{"KIOSK_PASSPHRASE": "short"})
        wrong = refused(
            *("sign", "tiny-1.pack", "--key", "museum.key"),
            as_=Reason.KEY,
            **{"KIOSK_PASSPHRASE": "something else"},
        )
        assert "The passphrase of museum.key is wrong" in wrong

    def test_two_of_two_and_back(self) -> None:
        refused("keys", "require", "2", as_=Reason.KEY)
        done("keys", "trust", "second.pub")
        assert "2 of 2" in done("keys", "require", "2")
        refused("install", "tiny-1.pack", as_=Reason.SIGNATURE)
        done("sign", "tiny-1.pack", "--key", "second.key")
        done("install", "tiny-1.pack")
        refused("keys", "revoke", key_id("museum"), as_=Reason.KEY)
        done("keys", "require", "1")
        assert f"{key_id('museum')}  revoked" in done("keys", "revoke", key_id("museum").lower())
        refused("keys", "trust", "museum.pub", as_=Reason.KEY)
        refused("install", "tiny-2.pack", as_=Reason.SIGNATURE)

    def test_an_open_station_says_so(self) -> None:
        done("build", "tiny", "--made", MADE)
        refused("install", f"tiny-{MINUTES}.pack", as_=Reason.SIGNATURE)
        assert "The station is open" in done("keys", "require", "0")
        assert done("list").startswith("WARNING: The station is open")
        assert done("list", "--messages", "de").startswith("WARNUNG: Die Station ist offen")
        done("install", f"tiny-{MINUTES}.pack")
        assert "1 of 1" in done("keys", "require", "1")

    def test_a_pack_brings_new_keys_once_it_is_confirmed(self) -> None:
        bringing = ("--key", "museum.key", "--trust", "second.pub", "--made", MADE)
        done("build", "tiny", *bringing)
        assert f"new key    {key_id('second')}" in done("inspect", f"tiny-{MINUTES}.pack")
        done("install", f"tiny-{MINUTES}.pack")
        assert f"{key_id('museum')}  trusted" in done("keys", "list")
        done("confirm")
        assert done("keys", "list").splitlines() == [
            f"{key_id('second')}  trusted",
            f"{key_id('museum')}  revoked",
            "Keys that must sign each pack: 1 of 1.",
        ]


@pytest.mark.usefixtures("station")
class TestRefusals:
    def test_a_byte_that_was_changed(self) -> None:
        content = Path("tiny-1.pack/content")
        content.write_bytes(b"#" + content.read_bytes()[1:])
        refused("verify", "tiny-1.pack", "--key", "museum.pub", as_=Reason.CONTENT)
        refused("sign", "tiny-1.pack", "--key", "museum.key", as_=Reason.CONTENT)
        refused("install", "tiny-1.pack", as_=Reason.CONTENT)
        assert done("list").startswith("Nothing is installed")

    def test_a_pack_that_is_still_being_copied(self) -> None:
        Path("tiny-1.pack/content").unlink()
        refused("install", "tiny-1.pack", as_=Reason.UNFINISHED)

    def test_keys_that_nobody_trusts(self) -> None:
        museum, second = key_id("museum"), key_id("second")
        none = refused("verify", "tiny-1.pack", "--key", "second.pub", as_=Reason.SIGNATURE)
        assert f"No key that you named has signed the pack: {second}\n" in none
        two = ("--key", "museum.pub", "--key", "second.pub", "--needed", "2")
        few = refused("verify", "tiny-1.pack", *two, as_=Reason.SIGNATURE)
        assert f"must have signed the pack; {museum} has, and {second} has not\n" in few
        assert "station" not in none + few
        refused("verify", "tiny-1.pack", "--key", "museum.key", as_=Reason.KEY)
        assert (
            called("verify", "tiny-1.pack", "--key", "museum.pub", "--needed", "2").exit_code == 2
        )
        assert called("sign", "tiny-1.pack").exit_code == 2

    def test_older_equal_and_none(self) -> None:
        done("install", "tiny-2.pack")
        done("confirm")
        refused("install", "tiny-1.pack", as_=Reason.OLDER)
        refused("install", "tiny-2.pack", as_=Reason.INSTALLED)
        refused("install", "tiny-3.pack", as_=Reason.NO_PACK)

    def test_too_far_ahead_of_what_was_here_but_not_of_nothing(self) -> None:
        for number in (5_000_000, 15_000_001):
            done("build", "tiny", "--sequence", number, "--key", "museum.key")
        done("install", "tiny-5000000.pack")
        done("confirm")
        refused("install", "tiny-15000001.pack", as_=Reason.OLDER)

    def test_another_exhibit(self) -> None:
        done("install", "tiny-1.pack")
        main_file = Path("tiny/exhibit.yaml")
        main_file.write_text(main_file.read_text("utf-8").replace("id: tiny", "id: other"), "utf-8")
        done("build", "tiny", "--key", "museum.key", "--sequence", "3")
        said = refused("install", "other-3.pack", as_=Reason.OTHER_EXHIBIT)
        assert said.startswith(
            "error[other-exhibit]: This pack was made for another exhibit: “Klein”"
        )
        german = refused("install", "other-3.pack", "--messages", "de", as_=Reason.OTHER_EXHIBIT)
        assert german.startswith("Fehler[other-exhibit]: Dieses Paket ist für eine andere")

    def test_what_cannot_be_shown_is_not_installed(self) -> None:
        shutil.rmtree("tiny/media")
        program = (
            "from datetime import datetime, UTC; from pathlib import Path;"
            "from kiosk.packs.build import Order, build; from kiosk.packs.disk import RealDisk;"
            "order = Order(Path('tiny'), 'tiny', 'Klein', 7, datetime.now(UTC), '0.1');"
            "build(RealDisk(), order, Path(), print)"
        )
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
        done("sign", "tiny-7.pack", "--key", "museum.key")
        said = refused("install", "tiny-7.pack", as_=Reason.BROKEN)
        assert "no file “signing.png” in media" in said

    def test_somebody_else_changes_the_store(self, station: Path) -> None:
        with locked(station):
            for words in (("install", "tiny-1.pack"), ("rollback",), ("keys", "require", "0")):
                said = refused(*words, as_=Reason.BUSY)
                assert "Another program is changing the store" in said

    def test_a_pack_that_only_its_owner_may_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def forbidden(*_: object) -> bytes:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr("kiosk.packs.pack.read_all", forbidden)
        said = refused("install", "tiny-1.pack", as_=Reason.SOURCE)
        assert "chmod -R a+rX" in said

    def test_root_leaves_it_to_the_stations_own_user(
        self, house: Path, station: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        nobody = pytest.importorskip("pwd").getpwnam("nobody")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        owned = (station, house)
        there = Path.stat

        def stat_of(path: Path, **how: bool) -> os.stat_result:
            found = [*there(path, **how)]
            found[stat.ST_UID] = nobody.pw_uid if path in owned else 0
            return os.stat_result(found)

        monkeypatch.setattr(Path, "stat", stat_of)
        for words in (("install", "tiny-1.pack"), ("rollback",), ("keys", "require", "0")):
            said = refused(*words, as_=Reason.STORE)
            assert "runuser -u nobody -- kiosk pack" in said
        new = ("--store", str(house / "other"))
        assert "of the user nobody" in refused("keys", "require", "0", *new, as_=Reason.STORE)
        assert not (house / "other").exists()
        done("list")


class TestPatience:
    @staticmethod
    def busy(times: int) -> Callable[[], str]:
        left = iter(range(times))

        def change() -> str:
            for _ in left:
                raise RefusedError(Reason.BUSY, Phrase("wait until it is done"))
            return "changed"

        return change

    def test_it_waits_and_then_changes(self) -> None:
        clock = [0.0]

        def pause(seconds: float) -> None:
            clock[0] += seconds

        store = store_in(Path("store"))
        assert patiently(store, 10, self.busy(3), clock=lambda: clock[0], pause=pause) == "changed"
        with pytest.raises(RefusedError):
            patiently(store, 1, self.busy(30), clock=lambda: clock[0], pause=pause)

    def test_it_does_not_wait_for_what_waiting_does_not_help(self) -> None:
        def change() -> None:
            raise RefusedError(Reason.KEY, Phrase("a key is none"))

        def pause(_: float) -> None:
            pytest.fail("it waits")

        with pytest.raises(RefusedError):
            patiently(store_in(Path("store")), 10, change, clock=lambda: 0.0, pause=pause)


@needs_minisign
@pytest.mark.usefixtures("station")
class TestMinisign:
    @staticmethod
    def minisign(*words: object) -> None:
        subprocess.run(["minisign", *map(str, words)], check=True, capture_output=True)

    def test_it_checks_our_packs(self) -> None:
        signature = f"tiny-1.pack/manifest.json.{key_id('museum')}.minisig"
        manifest = "tiny-1.pack/manifest.json"
        self.minisign("-V", "-p", "museum.pub", "-m", manifest, "-x", signature)

    def test_its_keys_sign_and_are_trusted(self) -> None:
        self.minisign("-G", "-W", "-p", "theirs.pub", "-s", "theirs.key")
        done("keys", "trust", "theirs.pub")
        done("build", "tiny", "--sequence", "3", "--key", "theirs.key")
        done("install", "tiny-3.pack")

    def test_it_signs_our_packs(self) -> None:
        self.minisign("-G", "-W", "-p", "theirs.pub", "-s", "theirs.key")
        name = Path("theirs.pub").read_text().split()[5]
        signature = f"tiny-1.pack/manifest.json.{name}.minisig"
        comment = "kiosk exhibit:tiny sequence:1"
        self.minisign(
            *("-S", "-s", "theirs.key", "-m", "tiny-1.pack/manifest.json"),
            *("-x", signature, "-t", comment),
        )
        done("verify", "tiny-1.pack", "--key", "theirs.pub")


@pytest.mark.usefixtures("station")
@pytest.mark.skipif(not shutil.which("jq"), reason="no jq here")
def test_what_the_page_does_by_hand_finds_a_byte_that_was_changed() -> None:
    page = (ROOT / "docs" / "packs.md").read_text("utf-8")
    blocks = re.findall(r"(?:^ {4}.*\n)+", page, re.MULTILINE)
    of_a_pack, of_a_release = (each for each in blocks if "jq -r" in each)

    def said(block: str, folder: Path) -> str:
        words = ["bash", "-c", block]
        return subprocess.run(words, cwd=folder, check=False, capture_output=True, text=True).stdout

    installed = Path(done("install", "tiny-1.pack").splitlines()[1])
    assert said(of_a_pack, Path("tiny-1.pack")) == said(of_a_release, installed) == ""
    for file in (Path("tiny-1.pack/content"), installed / "events" / "signing.yaml"):
        file.write_bytes(b"#" + file.read_bytes()[1:])
    assert said(of_a_pack, Path("tiny-1.pack")) == "events/signing.yaml differs\n"
    assert said(of_a_release, installed) == "events/signing.yaml: FAILED\n"


def test_the_page_lists_every_exit_code() -> None:
    page = (ROOT / "docs" / "packs.md").read_text("utf-8")
    listed = re.findall(r"^\| (\d+) \| `([a-z-]+)` \|", page, re.MULTILINE)
    assert [(int(number), code) for number, code in listed] == [
        (number, str(reason)) for reason, number in EXIT_CODES.items()
    ]


@pytest.mark.parametrize("command", ["import kiosk.app", "from kiosk.cli import main; main()"])
def test_whoever_needs_no_keys_does_not_load_them(command: str) -> None:
    code = (
        f"import sys; sys.argv = ['kiosk', 'check', {str(TINY)!r}]\n"
        f"try:\n    {command}\nexcept SystemExit: pass\n"
        "sys.exit('cryptography' in sys.modules or 'kiosk.packs' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, env={**os.environ}
    )
    assert ran.returncode == 0, ran.stderr
