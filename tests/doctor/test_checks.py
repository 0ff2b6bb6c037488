"""Each check in both outcomes: on a station of which all is sound, and on one that is spoilt."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem, Severity
from kiosk.doctor.examination import keys
from kiosk.doctor.finding import Level
from kiosk.doctor.machine import Ran, Space
from kiosk.doctor.seen import Display, Output
from kiosk.packs.trust import Trust
from kiosk.settings.model import HealthSettings, HoursSettings
from kiosk.speech.sounding import READS
from kiosk.staff.code import kept
from tests.doctor.stations import CAGE, SETTINGS, STORE, USAGE, Station, sound_station
from tests.packs.making import KEY, bring, make_pack, store_in, trusting

OK, WARNING, NOT_OK, SKIPPED = Level.OK, Level.WARNING, Level.NOT_OK, Level.SKIPPED
LISTENING = "  sl  local_address rem_address   st\n   0: {} 00000000:0000 0A 00:00\n"
UPGRADES = 'APT::Periodic::Unattended-Upgrade "1";\n'
DEBUGGING = "Turn on damage tracking debugging"
OWN = "0100007F:0277"


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return sound_station(tmp_path)


def test_of_a_sound_station_all_is_ok(station: Station) -> None:
    found = station.found
    assert {key: each for key, each in found.items() if each.level is not OK} == {}
    assert tuple(found) == keys()
    assert not any(each.mend for each in found.values())


def broken_setting(station: Station) -> None:
    fault = Phrase("“turn” is 45")
    station.problems = (
        Problem(Severity.ERROR, Code.WRONG_VALUE, "kiosk.yaml", 3, 5, fault, Phrase("")),
    )


def weak(station: Station, **parts: int) -> None:
    _, cost, block, beside, salt, digest = kept("402817").split("$")
    told = {"cost": cost, "block": block, "beside": beside} | {k: str(v) for k, v in parts.items()}
    station.set_code("$".join(("scrypt", *told.values(), salt, digest)))


def damage(station: Station) -> None:
    (file,) = station.at(STORE).glob("releases/*/exhibit/map/land.geojson")
    file.write_bytes(b"{} ")


def turn_a_bit(station: Station) -> None:
    (file,) = station.at(STORE).glob("releases/*/exhibit/map/land.geojson")
    file.write_bytes(b"{]")


def forget(station: Station) -> None:
    (file,) = station.at(STORE).glob("releases/*/pack/manifest.json")
    file.unlink()


def trust(station: Station, **how: object) -> None:
    trusting(store_in(station.at(STORE)), Trust(**how))  # pyright: ignore[reportArgumentType]


def new_exhibit(station: Station, *, confirmed: bool, until: datetime | None = None) -> None:
    store = store_in(station.at(STORE))
    bring(store, make_pack(station.root, 2, valid_until=until))
    if confirmed:
        store.confirm()


def crash(station: Station) -> None:
    station.write("/run/kiosk-session/crashes", "12.50 core-dump SEGV\n")


def unplug(station: Station, path: str) -> None:
    station.at(path).unlink()


Spoil = Callable[[Station], object]
SPOILT: list[tuple[str, Level, str, str, Spoil]] = [
    ("program.version", NOT_OK, "cannot be loaded", "dpkg", lambda s: s.see(pyside=())),
    ("program.version", NOT_OK, "too old", "dpkg", lambda s: s.see(python=(3, 10, 1))),
    (
        "program.version",
        NOT_OK,
        "6.12.0 breaks",
        "dpkg",
        lambda s: s.see(pyside=(6, 12, 0)),
    ),
    (
        "program.references",
        NOT_OK,
        "lose 200",
        "dpkg",
        lambda s: s.see(lost_references=200),
    ),
    ("program.references", NOT_OK, "as soon as", "dpkg", lambda s: s.see(lost_references=None)),
    (
        "program.fonts",
        NOT_OK,
        "Jost",
        "dpkg",
        lambda s: s.see(broken_fonts=("Jost.ttf",)),
    ),
    ("program.fonts", NOT_OK, "missing", "dpkg", lambda s: s.see(fonts=0)),
    (
        "program.package",
        NOT_OK,
        "2, such as /usr/bin/kiosk",
        "dpkg",
        lambda s: s.answers.update(
            dpkg=Ran(1, "??5?????? c /etc/k\n??5??????   /usr/bin/kiosk\nmissing     /usr/x\n")
        ),
    ),
    ("settings.file", NOT_OK, "line 3: “turn” is 45", "kiosk check", broken_setting),
    (
        "settings.permissions",
        NOT_OK,
        "Others than root",
        "chmod 644",
        lambda s: s.at(SETTINGS).chmod(0o666),
    ),
    (
        "settings.permissions",
        NOT_OK,
        "Others than root",
        "chmod 755 /etc/kiosk;",
        lambda s: s.at(SETTINGS).parent.chmod(0o777),
    ),
    (
        "settings.permissions",
        NOT_OK,
        "Others than root",
        "chown root",
        lambda s: s.owners.update({s.at(SETTINGS): 998}),
    ),
    (
        "settings.permissions",
        NOT_OK,
        "cannot read",
        "chmod 644",
        lambda s: s.at(SETTINGS).chmod(0o600),
    ),
    ("settings.code", WARNING, "No code", "staff code", lambda s: s.set_code(None)),
    ("settings.code-strength", NOT_OK, "guess", "staff code", lambda s: weak(s, cost=1024)),
    ("settings.code-strength", NOT_OK, "guess", "staff code", lambda s: weak(s, block=1)),
    ("settings.code-strength", NOT_OK, "cannot use", "staff", lambda s: weak(s, cost=2**17)),
    ("settings.code-strength", NOT_OK, "cannot use", "staff", lambda s: weak(s, cost=16385)),
    ("screen.display", NOT_OK, "no display", "start", lambda s: s.see(display=Display.MISSING)),
    ("screen.display", NOT_OK, "breaks", "journal", lambda s: s.see(display=Display.FAILED)),
    ("screen.display", NOT_OK, "no screen", "restart", lambda s: s.see(outputs=())),
    ("screen.display", SKIPPED, "Only root", "", lambda s: s.see(display=Display.FORBIDDEN)),
    (
        "screen.graphics",
        WARNING,
        "nothing that drives",
        "apt-get",
        lambda s: s.see(renderer="llvmpipe (LLVM 15.0.6, 256 bits)"),
    ),
    (
        "screen.graphics",
        WARNING,
        "so many pixels",
        "apt-get",
        lambda s: (
            unplug(s, "/dev/dri/renderD128"),
            s.see(outputs=(Output("DP-1", 3840, 2160, 941, 529),)),
        ),
    ),
    (
        "screen.output",
        WARNING,
        "HDMI-A-1, DP-1",
        "video=DP-1:d",
        lambda s: s.see(outputs=(*s.seen.outputs, Output("DP-1", 1920, 1080, 476, 268))),
    ),
    (
        "screen.output",
        NOT_OK,
        "160 × 120",
        "restart",
        lambda s: s.see(outputs=(Output("", 160, 120, 476, 268),)),
    ),
    (
        "screen.size",
        WARNING,
        "0 × 0 mm, which cannot be; it is taken for 21.5",
        "nano /etc/kiosk/kiosk.yaml",
        lambda s: s.see(outputs=(Output("", 1920, 1080, 0, 0),)),
    ),
    (
        "touch.device",
        NOT_OK,
        "No touch screen",
        "udevadm",
        lambda s: s.write("/run/udev/data/c13:67", "E:ID_INPUT_MOUSE=1\n"),
    ),
    ("touch.display", NOT_OK, "no touch", "seatd", lambda s: s.see(touch=())),
    ("touch.reach", WARNING, "begin 300 mm", "nano", lambda s: s.set_screen(lower_edge=300)),
    ("touch.reach", WARNING, "up to 1268", "nano", lambda s: s.set_screen(lower_edge=1000)),
    ("touch.reach", SKIPPED, "is not set", "", lambda s: s.set_screen(lower_edge=None)),
    (
        "sound.card",
        WARNING,
        "no sound card",
        "apt-get",
        lambda s: s.write("/proc/asound/cards", "--- no soundcards ---\n"),
    ),
    (
        "sound.engine",
        WARNING,
        "not installed",
        "install.sh",
        lambda s: unplug(s, "/usr/lib/speech-dispatcher-modules/sd_espeak-ng"),
    ),
    ("sound.voices", WARNING, "No voice answers", "kiosk-speech", lambda s: s.hear(None)),
    ("sound.voices", WARNING, "no voice for de", "install.sh", lambda s: s.hear({"en"})),
    (
        "sound.recordings",
        WARNING,
        "libsndfile.so.1 is not installed",
        "install.sh",
        lambda s: unplug(s, f"/usr/lib/aarch64-linux-gnu/{READS}"),
    ),
    (
        "sound.recordings",
        SKIPPED,
        "no recordings",
        "",
        lambda s: unplug(s, "/srv/exhibit/media/signing.de.opus"),
    ),
    ("disk.free", NOT_OK, "Only 90 MB", "vacuum", lambda s: s.have(90)),
    ("disk.free", WARNING, "150 MB are free", "vacuum", lambda s: s.have(150)),
    (
        "disk.store",
        WARNING,
        "cannot be written",
        "mount",
        lambda s: setattr(s, "space", Space(10**10, read_only=True)),
    ),
    (
        "disk.store",
        NOT_OK,
        "state.json does not belong",
        "chown -R kiosk",
        lambda s: s.owners.update({s.at(STORE) / "state.json": 0}),
    ),
    (
        "disk.state",
        WARNING,
        "65 MB",
        "du",
        lambda s: os.truncate(s.write("/var/lib/kiosk/log", ""), 65 * 10**6),
    ),
    ("content.release", NOT_OK, "1, such as map/land.geojson", "install", damage),
    ("content.release", NOT_OK, "does not say", "install", forget),
    (
        "content.keys",
        WARNING,
        "open",
        "require 1",
        lambda s: trust(s, keys=(KEY.public,), open=True),
    ),
    ("content.keys", WARNING, "open", "exhibit/*.pub", lambda s: trust(s, open=True)),
    ("content.keys", NOT_OK, "No key", "trust", trust),
    (
        "content.keys",
        NOT_OK,
        "The store fails: the list",
        "pack list",
        lambda s: (s.at(STORE) / "trust.json").write_text("{"),
    ),
    (
        "content.valid",
        WARNING,
        "was valid until",
        "install",
        lambda s: new_exhibit(s, confirmed=True, until=s.now - timedelta(days=9)),
    ),
    ("content.trial", WARNING, "on trial", "", lambda s: new_exhibit(s, confirmed=False)),
    (
        "clock.source",
        WARNING,
        "Neither",
        "timesyncd",
        lambda s: unplug(s, "/dev/rtc0"),
    ),
    ("clock.year", NOT_OK, "1970", "set-time", lambda s: s.say_it_is(1970)),
    (
        "clock.source",
        NOT_OK,
        "battery says 2009-",
        "set-time",
        lambda s: s.keep_time(s.now.replace(year=2009)),
    ),
    ("clock.behind", NOT_OK, "delete /var/lib", "set-time", lambda s: s.mark_that_it_was(2031)),
    ("clock.behind", NOT_OK, "has been 2026-", "set-time", lambda s: s.go_back(days=60)),
    ("clock.zone", WARNING, "No time zone", "tzdata", lambda s: unplug(s, "/etc/localtime")),
    ("unit.installed", NOT_OK, "no kiosk.service", "install", lambda s: s.units.clear()),
    (
        "unit.enabled",
        NOT_OK,
        "does not begin",
        "enable",
        lambda s: s.kiosk(UnitFileState="disabled"),
    ),
    (
        "unit.active",
        NOT_OK,
        "auto-restart",
        "journalctl",
        lambda s: s.kiosk(ActiveState="activating", SubState="auto-restart"),
    ),
    ("unit.watchdog", NOT_OK, "stands still", "install", lambda s: s.kiosk(WatchdogUSec="0")),
    (
        "unit.watchdog",
        SKIPPED,
        "not run yet",
        "",
        lambda s: s.kiosk(WatchdogUSec="infinity", ActiveEnterTimestampMonotonic="0"),
    ),
    ("unit.watchdog", NOT_OK, "stands still", "install", lambda s: s.kiosk(NotifyAccess="main")),
    ("unit.restart", NOT_OK, "would not", "install", lambda s: s.kiosk(Restart="no")),
    (
        "unit.restart",
        NOT_OK,
        "would not",
        "install",
        lambda s: s.kiosk(StartLimitIntervalUSec="10s"),
    ),
    ("unit.breakdowns", WARNING, "1, the last by core-dump", "journalctl", crash),
    ("unit.breakdowns", WARNING, "9 times", "journalctl", lambda s: s.kiosk(NRestarts="9")),
    ("unit.seat", NOT_OK, "seatd", "restart seatd", lambda s: s.units.pop("seatd.service")),
    ("unit.speech", NOT_OK, "voice", "kiosk-speech", lambda s: s.units.pop("kiosk-speech.service")),
    (
        "lock.consoles",
        NOT_OK,
        "getty@tty2",
        "mask --now getty@tty2",
        lambda s: unplug(s, "/etc/systemd/system/getty@tty2.service"),
    ),
    (
        "lock.kernel-keys",
        NOT_OK,
        "is 438",
        "sysctl",
        lambda s: s.write("/proc/sys/kernel/sysrq", "438\n"),
    ),
    (
        "lock.power-key",
        NOT_OK,
        "still heeded",
        "logind",
        lambda s: s.write("/etc/systemd/logind.conf.d/70-mine.conf", "HandlePowerKey=poweroff\n"),
    ),
    (
        "lock.power-key",
        NOT_OK,
        "still heeded",
        "logind",
        lambda s: s.write("/etc/systemd/logind.conf.d/60-kiosk.conf", "NAutoVTs=0\n"),
    ),
    (
        "lock.boot-menu",
        NOT_OK,
        "waits",
        "update-grub",
        lambda s: unplug(s, "/etc/default/grub.d/kiosk.cfg"),
    ),
    ("lock.boot-menu", SKIPPED, "GRUB", "", lambda s: unplug(s, "/etc/default/grub")),
    (
        "lock.compositor",
        NOT_OK,
        "consoles (-s)",
        "edit kiosk",
        lambda s: s.kiosk(ExecStart=CAGE.replace("-d", "-ds")),
    ),
    (
        "lock.compositor",
        NOT_OK,
        "debugging",
        "debian/cage_",
        lambda s: s.answers.update(
            cage=Ran(0, USAGE + " -D\t Turn on damage tracking debugging\n")
        ),
    ),
    (
        "lock.compositor",
        SKIPPED,
        "cage",
        "",
        lambda s: s.kiosk(ExecStart="argv[]=/usr/bin/xinit ;"),
    ),
    (
        "lock.sessions",
        NOT_OK,
        "gdm.service",
        "disable --now display-manager",
        lambda s: s.link(
            "/etc/systemd/system/display-manager.service", "/lib/systemd/system/gdm.service"
        ),
    ),
    (
        "lock.sessions",
        WARNING,
        "logged in",
        "terminate-session 3",
        lambda s: s.write("/run/systemd/sessions/3", "UID=1000\nSEAT=seat0\nTTY=tty2\n"),
    ),
    (
        "lock.user",
        NOT_OK,
        "/bin/bash",
        "nologin",
        lambda s: s.write("/etc/passwd", "kiosk:x:998:998::/:/bin/bash\n"),
    ),
    ("lock.user", NOT_OK, "no user", "install", lambda s: s.write("/etc/passwd", "")),
    ("lock.user", NOT_OK, "sudo", "gpasswd", lambda s: s.write("/etc/group", "sudo:x:27:kiosk\n")),
    (
        "lock.sudo",
        NOT_OK,
        "sudo",
        "visudo",
        lambda s: s.write("/etc/sudoers.d/mine", "kiosk ALL=(ALL) NOPASSWD: ALL\n"),
    ),
    (
        "lock.password",
        NOT_OK,
        "log in",
        "passwd --lock",
        lambda s: s.write("/etc/shadow", "kiosk:$y$j9T$x:20000::::::\n"),
    ),
    (
        "lock.sticks",
        NOT_OK,
        "udisks2",
        "mask",
        lambda s: s.unit("udisks2.service", ActiveState="active"),
    ),
    (
        "lock.sticks",
        NOT_OK,
        "autofs",
        "mask",
        lambda s: s.unit("autofs.service", ActiveState="active"),
    ),
    (
        "lock.ports",
        WARNING,
        "at 22, 80",
        "ss ",
        lambda s: (
            s.write("/proc/net/tcp", LISTENING.format("00000000:0016")),
            s.write("/proc/net/tcp6", LISTENING.format(f"{'0' * 32}:0050")),
        ),
    ),
    (
        "lock.updates",
        WARNING,
        "visitors",
        "edit apt-daily-upgrade.timer",
        lambda s: (
            s.write(
                "/etc/apt/apt.conf.d/20auto-upgrades", 'APT::Periodic::Unattended-Upgrade "1";\n'
            ),
            s.link("/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer", "/lib/x"),
        ),
    ),
]


@pytest.mark.parametrize(
    ("key", "level", "says", "mend", "spoil"),
    SPOILT,
    ids=[f"{key}-{says}" for key, _, says, _, _ in SPOILT],
)
def test_what_is_spoilt_is_told_with_what_mends_it(
    station: Station, key: str, level: Level, says: str, mend: str, spoil: Spoil
) -> None:
    spoil(station)
    found = station.found[key]
    assert (found.level, bool(found.mend)) == (level, bool(mend))
    assert says in found.sentence
    assert mend in found.mend


def test_each_check_is_tried_in_both_outcomes() -> None:
    spoilt = {key for key, level, *_ in SPOILT if level is not SKIPPED}
    # Of what lies beside the program itself, there is a test of its own.
    assert spoilt | {"program.pages", "screen.turn"} == set(keys())


def test_the_picture_is_told_as_visitors_see_it(station: Station) -> None:
    station.set_screen(turn=type(station.settings.screen.turn).RIGHT, diagonal=None)
    assert station.found["screen.turn"].sentence == "Turned by 90°: visitors see 1080 × 1920."
    assert "700 to 1176 mm" in station.found["touch.reach"].sentence
    station.set_screen(diagonal=32)
    assert station.found["screen.size"].sentence == "32 inches, as it is set."
    assert (
        "700 to 1408 mm above the floor, at low reach up to 1100"
        in station.found["touch.reach"].sentence
    )
    assert station.found["touch.reach"].level is OK


def test_only_the_thorough_look_finds_a_turned_bit(station: Station) -> None:
    turn_a_bit(station)
    assert station.found["content.release"].level is OK
    station.thorough = True
    assert station.found["content.release"].level is NOT_OK


def test_no_exhibit_at_all_is_told(station: Station) -> None:
    (station.at(STORE) / "state.json").unlink()
    found = station.found["content.release"]
    assert (found.level, found.sentence) == (NOT_OK, "No exhibit is installed.")


def test_what_listens_to_this_machine_alone_is_no_open_door(station: Station) -> None:
    station.write("/proc/net/tcp", LISTENING.format(OWN))
    assert station.found["lock.ports"].level is OK


@pytest.mark.parametrize(
    ("listen", "table", "address"),
    [
        ("192.168.1.5:9108", "tcp", "0501A8C0"),
        ("[fd00::7]:9108", "tcp6", "000000FD000000000000000007000000"),
    ],
)
def test_a_door_that_its_settings_ask_for_is_none_too_many(
    station: Station, listen: str, table: str, address: str
) -> None:
    door = LISTENING.format(f"{address}:{9108:04X}")
    station.write(f"/proc/net/{table}", door)
    assert station.found["lock.ports"].level is WARNING
    station.settings = replace(station.settings, health=HealthSettings(listen=listen))
    found = station.found["lock.ports"]
    assert (found.level, "nowhere else" in found.sentence) == (OK, True)
    station.write(f"/proc/net/{table}", LISTENING.format(f"{'0' * len(address)}:{9108:04X}"))
    assert station.found["lock.ports"].level is WARNING


def test_a_machine_that_is_no_station_is_not_locked_down(station: Station) -> None:
    unplug(station, "/lib/systemd/system/kiosk.service")
    station.units.clear()
    station.has_store = False
    found = station.found
    left = {key for key, each in found.items() if each.level is not SKIPPED}
    assert not {key for key in left if key.startswith(("lock.", "content.", "unit."))} - {
        "unit.installed"
    }


def test_updates_at_a_time_that_somebody_set_are_fine(station: Station) -> None:
    station.write("/etc/apt/apt.conf.d/20auto-upgrades", UPGRADES)
    station.link("/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer", "/lib/x")
    station.write("/etc/systemd/system/apt-daily-upgrade.timer.d/override.conf", "[Timer]\n")
    assert station.found["lock.updates"].level is OK


@pytest.mark.parametrize(("time", "level"), [("06:23:11", OK), ("10:00:00", WARNING)])
def test_updates_outside_opening_hours_are_fine(station: Station, time: str, level: Level) -> None:
    station.write("/etc/apt/apt.conf.d/20auto-upgrades", UPGRADES)
    station.link("/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer", "/lib/x")
    due = f"Tue 2026-12-01 {time} CET"
    station.unit("apt-daily-upgrade.timer", NextElapseUSecRealtime=due)
    assert station.found["lock.updates"].level is WARNING, "it is always open"
    hours = HoursSettings(daily="09:00-18:00")
    station.settings = replace(station.settings, hours=hours)
    assert station.found["lock.updates"].level is level


def test_a_touch_screen_says_so_itself_where_udev_does_not_run(station: Station) -> None:
    unplug(station, "/run/udev/data/c13:67")
    assert station.found["touch.device"].sentence == "ILITEK."


@pytest.mark.parametrize(
    ("output", "credible"),
    [
        (Output("", 1920, 1080, 476, 268), True),
        (Output("", 3840, 2160, 941, 529), True),
        (Output("", 1920, 1080, 160, 90), False),
        (Output("", 1920, 1080, 1600, 1600), False),
        (Output("", 1920, 1080, 16, 9), False),
        (Output("", 1080, 1920, 476, 268), False),
    ],
)
def test_millimetres_are_believed_if_they_can_be_those_of_a_screen(
    output: Output, *, credible: bool
) -> None:
    assert output.is_credible is credible


def test_what_only_root_may_see_is_left_out_and_said(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = station.at("/etc/shadow")

    def refuse(place: Path, *_: object, **__: object) -> None:
        if place == file:
            raise PermissionError(13, "Permission denied", str(place))
        raise FileNotFoundError

    monkeypatch.setattr(Path, "open", refuse)
    found = station.found["lock.password"]
    assert (found.level, found.mend) == (SKIPPED, "")
    assert found.sentence == f"Only root can see {file}."


def test_a_check_that_fails_keeps_no_other_from_being_told(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    patient = station.patient
    machine = replace(patient.machine, space=fail)
    monkeypatch.setattr(Station, "patient", replace(patient, machine=machine))
    found = station.found
    assert found["disk.free"].sentence == "It could not be looked at: input/output error."
    assert found["disk.free"].level is WARNING
    assert tuple(found) == keys()


def test_systemd_may_speak_to_root_alone_or_not_be_there(station: Station) -> None:
    station.has_closed_systemd = True
    found = station.found
    for key in ("unit.installed", "unit.active", "lock.sticks", "lock.compositor"):
        assert (found[key].level, found[key].sentence) == (SKIPPED, "Only root can see systemd.")
    station.at("/run/systemd/system").rmdir()
    assert station.found["unit.active"].sentence == "systemd does not run here."


def test_somebody_who_is_logged_in_from_afar_is_no_way_out(station: Station) -> None:
    station.write("/run/systemd/sessions/3", "UID=1000\nREMOTE=1\nSEAT=\n")
    station.write("/run/systemd/sessions/3.ref", "SEAT=seat0\n")
    assert station.found["lock.sessions"].level is OK


def test_one_missing_touch_screen_is_told_once(station: Station) -> None:
    unplug(station, "/proc/bus/input/devices")
    station.see(touch=())
    found = station.found
    assert (found["touch.device"].level, found["touch.display"].level) == (NOT_OK, SKIPPED)


def test_years_are_those_in_which_it_may_run(station: Station) -> None:
    station.now = datetime(2042, 1, 1, tzinfo=UTC)
    assert station.found["clock.year"].level is NOT_OK
