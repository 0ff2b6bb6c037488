"""Reads the exhibit for the kiosk, and reads it again when it was broken and has changed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.content.compiled import fingerprint, load, store
from kiosk.content.exhibit import Exhibit
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem
from kiosk.log import Log
from kiosk.panels import PanelKind
from kiosk.shell.fault import fault
from kiosk.shell.keeping import kept
from kiosk.shell.kiosk import Kiosk
from kiosk.visit import Visit


class ExhibitSource:
    """One folder that holds the exhibit, sound or broken."""

    def __init__(
        self,
        kiosk: Kiosk,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        language: str | None = None,
        cache: Path | None = None,
        log: Log | None = None,
    ) -> None:
        """Args: who shows it; where it lies; kinds of panel by name; the language to begin in;
        where compiled exhibits are kept, if anywhere; whom to tell what is wrong."""
        self._kiosk = kiosk
        self._folder = folder
        self._kinds = kinds
        self._language = language
        self._cache = cache
        self._log = log or Log()
        self._seen: bytes | None = None
        self._told: list[Problem] = []
        self.broken = True
        self._rests = False

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._folder

    @property
    def problems(self) -> Sequence[Problem]:
        """Why it cannot be shown; nothing while it can."""
        return self._told

    def load(self, visit: Visit | None = None) -> None:
        """Show the exhibit, where a visit stands or from its start screen; or the fault page, with
        the problems on standard error."""
        self._seen = self._look()
        exhibit = self._kept() or self._read()
        self.broken = exhibit is None
        if exhibit:
            self._told = []
            self._kiosk.show_exhibit(exhibit, kept(visit, exhibit) if visit else None)
            if visit is None:
                self._choose_language(exhibit)

    def turn_to(self, folder: Path, *, amid: bool) -> None:
        """Show the exhibit of another folder: from its start screen, or `amid` a visit, which goes
        on where it stands as far as the new exhibit has that. What is broken is told as ever."""
        visit = self._kiosk.visit if amid else None
        self._folder = folder
        self.load(visit)

    def show_nothing(self, cause: str) -> None:
        """Show the fault page, and read no exhibit until `load` or `turn_to`."""
        self.broken = self._rests = True
        shown = fault(cause, ())
        self._kiosk.show_fault(shown)
        self._log.say(Phrase("no exhibit is shown (fault {code})", code=shown.code))

    def retry(self, *, anyway: bool = False) -> None:
        """Look again, if there is nothing to show, and the files have changed or `anyway`."""
        if self.broken and not self._rests and (anyway or self._look() != self._seen):
            self.load()

    def _choose_language(self, exhibit: Exhibit) -> None:
        spoken = exhibit.settings.languages
        if self._language in spoken:
            self._kiosk.chooseLanguage(self._language)
        elif self._language:
            self._log.say(
                Phrase("the exhibit has no language “{language}”", language=self._language),
                Phrase(
                    "it has {languages}, and begins in {first}",
                    languages=", ".join(spoken),
                    first=spoken[0],
                ),
            )

    def _look(self) -> bytes | None:
        files = [file for kind in self._kinds.values() for file in kind.files]
        try:
            return fingerprint(self._folder, files)
        except OSError:
            return None

    def _kept(self) -> Exhibit | None:
        if self._cache is None or self._seen is None:
            return None
        packages = {name: kind.package for name, kind in self._kinds.items()}
        return load(self._folder, self._seen, self._cache, packages)

    def _read(self) -> Exhibit | None:
        from kiosk.content.read import read_exhibit  # noqa: PLC0415 - not needed for a kept one

        reading = read_exhibit(self._folder, self._kinds)
        if reading.exhibit is None:
            self._show_fault(
                [problem for problem in reading.problems if problem.severity == "error"],
                reading.languages,
            )
        elif self._cache and self._seen:
            store(reading.exhibit, self._seen, self._cache)
        return reading.exhibit

    def _show_fault(self, errors: list[Problem], languages: tuple[str, ...]) -> None:
        first = errors[0]
        shown = fault(f"{first.code} {first.file}:{first.line}", languages)
        self._kiosk.show_fault(shown)
        if errors != self._told:
            self._told = errors
            said = Phrase(
                "the exhibit in {folder} cannot be shown (fault {code})",
                folder=self._folder,
                code=shown.code,
            )
            self._log.say(said, problems=errors)
