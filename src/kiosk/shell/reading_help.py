"""How the visitor reads most easily, as QML sees it and asks for it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.palette import CONTRAST, DAY, Colours, in_order
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import NO_HELP, ReadingHelp, turned

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ReadingHelpModel(QObject):
    """Text size, contrast, motion and reach. What a visitor chooses is asked of the visit."""

    changed = Signal()
    asking = Signal(ReadingHelp, arguments=["readingHelp"])

    def __init__(self, still: bool, parent: QObject | None = None) -> None:
        """Args: whether nothing moves whatever a visitor chooses."""
        super().__init__(parent)
        self._still = still
        self._help = NO_HELP
        self._colours = DAY
        self._can_speak = False

    def set(self, reading_help: ReadingHelp) -> None:
        """Show what the visit says."""
        if reading_help != self._help:
            self._help = reading_help
            self.changed.emit()

    def set_colours(self, colours: Colours) -> None:
        """The exhibit's colours, where there is no strong contrast."""
        if colours != self._colours:
            self._colours = colours
            self.changed.emit()

    def set_can_speak(self, can_speak: bool) -> None:
        """Whether there is a voice for the language."""
        if can_speak != self._can_speak:
            self._can_speak = can_speak
            self.changed.emit()

    def turn_volume(self, steps: int) -> None:
        """Ask for louder speech, or with fewer than 0 steps for quieter."""
        self.asking.emit(turned(self._help, steps))

    def speak(self, speaks: bool) -> None:
        """Ask for all that is chosen to be said aloud, or for silence."""
        self.asking.emit(replace(self._help, speaks=speaks))

    @Slot(int)
    def chooseTextSize(self, per_cent: int) -> None:  # noqa: N802
        """Ask for words of 100, 150 or 200 per cent."""
        self.asking.emit(replace(self._help, text_size=per_cent))

    @Slot()
    def toggleContrast(self) -> None:  # noqa: N802
        """Ask for strong contrast, or for its end."""
        self.asking.emit(replace(self._help, contrast=not self._help.contrast))

    @Slot()
    def toggleQuiet(self) -> None:  # noqa: N802
        """Ask for a quiet picture, or for its end."""
        self.asking.emit(replace(self._help, quiet=not self._help.quiet))

    @Slot()
    def toggleLowReach(self) -> None:  # noqa: N802
        """Ask for all to be touched to lie low, or where it lay."""
        self.asking.emit(replace(self._help, low_reach=not self._help.low_reach))

    @Slot()
    def toggleSpeaks(self) -> None:  # noqa: N802
        """Ask for all that is chosen to be said aloud, or for silence."""
        self.speak(not self._help.speaks)

    @Slot()
    def forget(self) -> None:
        """Ask for everything as it was at first."""
        self.asking.emit(NO_HELP)

    @Property(int, notify=changed)
    def textSize(self) -> int:  # noqa: N802
        """Per cent of the usual size."""
        return self._help.text_size

    @Property(float, notify=changed)
    def textScale(self) -> float:  # noqa: N802
        """The same as a factor."""
        return self._help.text_size / 100

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether all is black, white and yellow."""
        return self._help.contrast

    @Property(bool, notify=changed)
    def quiet(self) -> bool:
        """Whether the visitor wants nothing to move."""
        return self._help.quiet

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves: for a quiet picture, and for pictures of the screen."""
        return self._still or self._help.quiet

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:  # noqa: N802
        """Whether all to be touched lies low."""
        return self._help.low_reach

    @Property(bool, notify=changed)
    def canSpeak(self) -> bool:  # noqa: N802
        """Whether there is a voice for the language."""
        return self._can_speak

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """Whether all that is chosen is said aloud."""
        return self._help.speaks

    @property
    def volume(self) -> int:
        """Per cent of what a voice can give."""
        return self._help.volume

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """Whether anything is not as it was at first."""
        return self._help != NO_HELP

    @Property(list, notify=changed)
    def colours(self) -> list[str]:
        """The colours in the order of their roles."""
        return in_order(CONTRAST if self._help.contrast else self._colours)
