"""Pictures, recordings and map tiles that a file names: they exist inside the exhibit, whole."""

import stat
from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath

from kiosk.content.codes import Code
from kiosk.content.folders import MEDIA
from kiosk.content.media_file import PICTURES, RECORDINGS, listen_to, look_at, unreadable
from kiosk.content.phrase import Phrase
from kiosk.content.report import At, Report
from kiosk.content.suggest import closest
from kiosk.content.tiles import VERSIONS
from kiosk.content.trial import Fault, Verdict, fault_of


class Media:
    """What the folder of an exhibit holds besides texts. Each picture is looked at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.misnamed = False
        """The folder is there under another name, which is said once."""
        self._named: dict[str, list[tuple[At, Report]]] = {}
        self._fault = cache(self._picture_fault)
        self._unsound = cache(self._recording_fault)

    def check_picture(self, name: str, at: At, report: Report) -> None:
        """A picture in `media`."""
        if self.misnamed:
            return
        fault = self._fault(name)
        if fault and fault[0] is not Code.MEDIA_ENDING:
            report.error(fault[0], at, *fault[1:])
            return
        if fault:
            report.warn(fault[0], at, *fault[1:])
        self._named.setdefault(name, []).append((at, report))

    @property
    def pictures(self) -> tuple[Path, ...]:
        """Those that something names, as far as their first bytes are sound."""
        return tuple(dict.fromkeys(map(self._path, self._named)))

    def judge(self, verdicts: Mapping[Path, Verdict]) -> None:
        """What a trial of the pictures has shown, said wherever they are named."""
        for name, places in self._named.items():
            fault = fault_of(verdicts.get(self._path(name), Verdict.SOUND), name)
            if fault:
                for at, report in places:
                    report.error(fault[0], at, *fault[1:])

    def check_recording(self, name: str, at: At, report: Report) -> None:
        """A recording in `media`."""
        fault = None if self.misnamed else self._unsound(name)
        if fault:
            report.error(fault[0], at, *fault[1:])

    def check_tiles(self, name: str, at: At, report: Report) -> None:
        """A folder of map tiles."""
        path = self.inside(name, at, report)
        if path is None:
            return
        if path.name not in _names(path.parent):
            message = Phrase("there is no folder “{name}” with map tiles", name=name)
            report.error(
                Code.NO_TILES, at, message, self._nearby(name, path, Phrase("make the tiles"))
            )
        elif not any(_has_zooms(part) for part in (path, *(path / each for each in VERSIONS))):
            message = Phrase("the folder “{name}” holds no map tiles", name=name)
            help_ = Phrase("tiles lie in it as zoom/x/y.png, or so in its folders day and night")
            report.error(Code.NO_TILES, at, message, help_)

    def inside(self, name: str, at: At, report: Report) -> Path | None:
        """The path of a thing in the exhibit; None, and a problem, if the name leads out."""
        if not (fault := self._path_fault("", name)):
            return self._folder / name
        report.error(fault[0], at, *fault[1:])
        return None

    def missing(self, path: Path, name: str, at: At, report: Report) -> bool:
        """Whether there is no such file, and a problem if so."""
        if path.name in _names(path.parent):
            return False
        message = Phrase("there is no file “{name}”", name=name)
        report.error(
            Code.NO_MEDIA_FILE, at, message, self._nearby(name, path, Phrase("put it there"))
        )
        return True

    def _picture_fault(self, name: str) -> Fault | None:
        missing = self._missing_in_media(name, PICTURES)
        return missing or look_at(self._path(name), name)

    def _recording_fault(self, name: str) -> Fault | None:
        missing = self._missing_in_media(name, RECORDINGS)
        return missing or listen_to(self._path(name), name)

    def _path(self, name: str) -> Path:
        return self._folder / MEDIA / name

    def _missing_in_media(self, name: str, endings: tuple[str, ...]) -> Fault | None:
        if fault := self._path_fault(MEDIA, name):
            return fault
        path = self._path(name)
        if path.name in _names(path.parent):
            return None
        help_ = self._nearby(name, path, Phrase("put it into the folder media"), endings)
        if (bare := name.removeprefix("media/")) != name:
            help_ = Phrase("write “{bare}”: all files are looked for in media", bare=bare)
        return Code.NO_MEDIA_FILE, Phrase("there is no file “{name}” in media", name=name), help_

    def _path_fault(self, base: str, name: str) -> Fault | None:
        parts = PurePosixPath(name).parts
        help_ = Phrase("write the name as it is inside the exhibit, with / between folders")
        if not parts or "\\" in name or ":" in name or name.startswith("/") or ".." in parts:
            return (
                Code.MEDIA_PATH,
                Phrase("“{name}” leads out of the exhibit", name=name[:80]),
                help_,
            )
        path = self._folder / base
        for part in parts:
            path /= part
            try:
                linked = stat.S_ISLNK(path.lstat().st_mode)
            except FileNotFoundError:
                return None
            except OSError as error:
                return unreadable(error, name)
            if linked:
                message = Phrase(
                    "“{name}” is a link to another place, and links are not followed",
                    name=name[:80],
                )
                return Code.SYMLINK, message, Phrase("put the file itself there")
        return None

    def _nearby(
        self, name: str, path: Path, otherwise: Phrase, endings: tuple[str, ...] = ("",)
    ) -> Phrase:
        near = (each for each in _names(path.parent) if each.lower().endswith(endings))
        best = closest(path.name, near)
        if best is None:
            return otherwise
        meant = PurePosixPath(name).with_name(best)
        if best.casefold() == path.name.casefold():
            return Phrase(
                "did you mean “{meant}”? Capitals and small letters must be the same", meant=meant
            )
        return Phrase("did you mean “{meant}”?", meant=meant)


def _has_zooms(folder: Path) -> bool:
    return any(name.isdigit() for name in _names(folder))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except OSError:
        return []
