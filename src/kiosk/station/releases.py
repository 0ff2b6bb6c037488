"""Goes over to what the store wants shown, and lets it prove itself."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.log import Log
from kiosk.packs.refusals import RefusedError
from kiosk.packs.store import Store
from kiosk.shell.exhibit_source import ExhibitSource
from kiosk.shell.kiosk import Kiosk
from kiosk.station.frames import Frames
from kiosk.station.known import KnownStore
from kiosk.station.turnover import PATIENCE_S, Sight, Step, next_step
from kiosk.visit import Phase

LOOK_MS = 2000
"""Milliseconds between two looks at the store."""
VEIL_MS = 300
"""Milliseconds in which the picture goes dark, and comes again."""


class Releases(QObject):
    """Between one store and one kiosk."""

    turned = Signal(str)
    """The digest of what is shown from now on."""
    settled = Signal(str)
    """What became of a release: `confirmed`, or `rolled-back`."""
    _written = Signal(str)
    _refused = Signal(RefusedError)

    def __init__(
        self,
        store: Store,
        kiosk: Kiosk,
        window: QQuickWindow,
        source: ExhibitSource,
        clock: Callable[[], float],
        cache: Path | None,
        shown: str,
        parent: QObject | None = None,
        *,
        patience: float = PATIENCE_S,
        log: Log | None = None,
        known: KnownStore | None = None,
    ) -> None:
        """Args: the store; the kiosk, its window and what reads its exhibit; seconds of a monotonic
        clock; where compiled exhibits are kept; the digest of what is shown at first; seconds until
        a visit is not waited for; whom to tell what is wrong; how to look at the store."""
        super().__init__(parent)
        self._store = store
        self._known = known or KnownStore(store)
        self._kiosk = kiosk
        self._window = window
        self._source = source
        self._clock = clock
        self._cache = cache
        self._shown = shown
        self._patience = patience
        self._log = log or Log()
        self._wanted, self._wanted_since = shown, clock()
        self._ready = self._unsound = self._busy = self._closed = False
        self._told = ""
        self._frames = Frames()
        self._reader = QProcess(self)
        self._reader.finished.connect(self._read)
        self._reader.errorOccurred.connect(self._not_read)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._written.connect(self._wrote)
        self._refused.connect(self._say)
        self._dark = QTimer(self)
        self._dark.setSingleShot(True)
        self._dark.setInterval(VEIL_MS)
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._often.timeout.connect(self.look)
        window.frameSwapped.connect(self._frame)

    def start(self) -> None:
        """Look at the store from now on."""
        self._often.start()

    def close(self) -> None:
        """End what is under way."""
        self._closed = True
        self._often.stop()
        self._dark.stop()
        self._window.frameSwapped.disconnect(self._frame)
        self._reader.kill()
        self._reader.waitForFinished()
        self._pool.waitForDone()

    @property
    def shown(self) -> str:
        """The digest of what is shown; empty for nothing."""
        return self._shown

    def go_back(self, current: str) -> None:
        """Staff want the release before to be shown again.

        Args: the digest of what they saw and want no more.
        """
        if not self._busy:
            self._change(lambda: self._store.roll_back("staff", current), "rolled-back")

    @Slot()
    def look(self) -> None:
        """Look at the store, and do what is to be done; nothing once it is closed, whatever comes
        late."""
        if self._closed:
            return
        try:
            state, release = self._known.state, self._known.current
        except RefusedError as error:
            self._say(error)
            return
        wanted = release.digest if release else ""
        if wanted != self._wanted:
            self._wanted, self._wanted_since = wanted, self._clock()
            self._ready = self._unsound = False
        if self._busy:
            return
        if self._window.property("settled") is True:
            self._kiosk.forget_past()
        now = self._clock()
        on_trial = state.on_trial and wanted == state.current
        step = next_step(
            Sight(
                now=now,
                shown=self._shown,
                wanted=wanted,
                wanted_since=self._wanted_since,
                on_trial=on_trial,
                ready=self._ready,
                unsound=self._unsound or (wanted == self._shown and self._source.broken),
                at_rest=self._kiosk.phase in {Phase.ATTRACT.value, "fault"},
                good_since=self._frames.good_since(now),
            ),
            self._patience,
        )
        if on_trial:
            self._window.update()
        match step:
            case Step.PREPARE if release:
                self._prepare(release.folder)
            case Step.TURN if release:
                self._turn(release.folder, wanted, amid=False)
            case Step.TURN_AMID if release:
                self._turn(release.folder, wanted, amid=True)
            case Step.CONFIRM:
                self._change(self._store.confirm, "confirmed")
            case Step.ROLL_BACK:
                self._change(lambda: self._store.roll_back("itself", wanted), "rolled-back")
            case _:
                pass

    def _prepare(self, folder: Path) -> None:
        self._busy = True
        cache = [str(self._cache)] if self._cache else []
        self._reader.start(sys.executable, ["-m", "kiosk.station.prepare", str(folder), *cache])

    def _read(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._busy = False
        self._ready, self._unsound = code == 0, code != 0
        self.look()

    def _not_read(self, error: QProcess.ProcessError) -> None:
        """Where no process can be started, it is read when it is shown."""
        if error is QProcess.ProcessError.FailedToStart:
            self._busy, self._ready = False, True

    def _turn(self, folder: Path, digest: str, *, amid: bool) -> None:
        self._busy = True
        self._kiosk.set_veiled(True)
        turn = partial(self._turn_now, folder, digest, amid=amid)
        self._dark.timeout.connect(turn, Qt.ConnectionType.SingleShotConnection)
        self._dark.start()

    def _turn_now(self, folder: Path, digest: str, *, amid: bool) -> None:
        self._source.turn_to(folder, amid=amid)
        self._shown = digest
        self._busy = False
        self._frames.begin()
        self._kiosk.set_veiled(False)
        self._window.update()
        self.turned.emit(digest)

    def _change(self, act: Callable[[], object], what: str) -> None:
        """Change the store beside the picture, which does not wait for a disk."""
        self._busy = True
        self._pool.start(_Change(act, what, self._written.emit, self._refused.emit))

    def _wrote(self, what: str) -> None:
        self._busy = False
        if what:
            self._told = ""
            self.settled.emit(what)
            self.look()

    def _say(self, error: RefusedError) -> None:
        """A store that fails is told once; what is shown stays."""
        if str(error) != self._told:
            self._told = str(error)
            self._log.say(error.sentence, error.help)

    def _frame(self) -> None:
        self._frames.came(self._clock())


class _Change(QRunnable):
    def __init__(
        self,
        act: Callable[[], object],
        what: str,
        done: Callable[[str], None],
        refused: Callable[[RefusedError], None],
    ) -> None:
        super().__init__()
        self._refused = refused
        self._act = act
        self._what = what
        self._done = done

    def run(self) -> None:
        try:
            self._act()
        except RefusedError as error:
            self._refused(error)
            self._done("")
        else:
            self._done(self._what)
