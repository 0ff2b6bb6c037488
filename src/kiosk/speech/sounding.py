"""What plays a recording: `python -m kiosk.speech.sounding FILE VOLUME`, a process that is ended to
make it silent. Read by libsndfile, played by ALSA, both of which come with the voice. No Qt.
"""

import ctypes
import sys
from collections.abc import Iterator
from ctypes import byref, c_char_p, c_float, c_int, c_int64, c_long, c_uint, c_ulong, c_void_p
from pathlib import Path
from typing import Any

READS, SOUNDS = "libsndfile.so.1", "libasound.so.2"
AHEAD_S = 0.2
"""How much sound is handed on before it is heard, and may still be heard after the end."""
_PART_S = 0.05
_READ = 0x10
_PLAYBACK, _MAY_CHANGE_RATE, _SILENTLY = 0, 1, 1
_FLOAT, _INTERLEAVED = 14 if sys.byteorder == "little" else 15, 3


class _Info(ctypes.Structure):
    """SF_INFO of sndfile.h."""

    _fields_ = (
        ("frames", c_int64),
        *((name, c_int) for name in ("rate", "channels", "format", "sections", "seekable")),
    )


def lacking(root: Path = Path("/")) -> tuple[str, ...]:
    """The libraries that it needs and this machine has not."""
    folders = tuple(folder for place in ("usr/lib*", "usr/lib*/*") for folder in root.glob(place))
    return tuple(
        name for name in (READS, SOUNDS) if not any((each / name).exists() for each in folders)
    )


class Recording:
    """A recording as it is read."""

    def __init__(self, file: Path) -> None:
        """Raises OSError: it is none, or of a kind that cannot be read."""
        library = ctypes.CDLL(READS)
        opened = _verb(library.sf_open, c_void_p, c_char_p, c_int, c_void_p)
        self._read = _verb(library.sf_readf_float, c_int64, c_void_p, c_void_p, c_int64)
        info = _Info()
        self._handle = opened(bytes(file), _READ, byref(info))
        if not self._handle:
            raise OSError(f"{file} cannot be played")
        self.rate, self.channels = int(info.rate), int(info.channels)

    def parts(self) -> Iterator[list[float]]:
        """Samples from -1 to 1, of all channels in turn."""
        frames = max(int(self.rate * _PART_S), 1)
        buffer = (c_float * (frames * self.channels))()
        while (count := self._read(self._handle, buffer, frames)) > 0:
            yield buffer[: count * self.channels]


class Card:
    """The sound card, or whatever else ALSA is told to take."""

    def __init__(self, rate: int, channels: int) -> None:
        """Raises OSError: there is none, or it cannot play such sound."""
        library = ctypes.CDLL(SOUNDS)
        opened = _verb(library.snd_pcm_open, c_int, c_void_p, c_char_p, c_int, c_int)
        numbers = (c_int, c_int, c_uint, c_uint, c_int, c_uint)
        set_up = _verb(library.snd_pcm_set_params, c_int, c_void_p, *numbers)
        self._write = _verb(library.snd_pcm_writei, c_long, c_void_p, c_void_p, c_ulong)
        self._recover = _verb(library.snd_pcm_recover, c_int, c_void_p, c_int, c_int)
        self._drain = _verb(library.snd_pcm_drain, c_int, c_void_p)
        self._channels = channels
        self._handle = c_void_p()
        form = (_FLOAT, _INTERLEAVED, channels, rate, _MAY_CHANGE_RATE, int(AHEAD_S * 1e6))
        _well(opened(byref(self._handle), b"default", _PLAYBACK, 0))
        _well(set_up(self._handle, *form))

    def play(self, samples: list[float]) -> None:
        """Hand them on, and wait until there is room for more."""
        while samples:
            buffer = (c_float * len(samples))(*samples)
            count = self._write(self._handle, buffer, len(samples) // self._channels)
            if count < 0:
                _well(self._recover(self._handle, count, _SILENTLY))
            samples = samples[max(count, 0) * self._channels :]

    def finish(self) -> None:
        """Wait until all was heard."""
        self._drain(self._handle)


def sound(file: Path, volume: int) -> None:
    """Play it to its end. `volume` is in per cent."""
    recording = Recording(file)
    card = Card(recording.rate, recording.channels)
    for part in recording.parts():
        card.play([sample * volume / 100 for sample in part])
    card.finish()


def _verb(function: Any, gives: object, *takes: object) -> Any:
    function.restype, function.argtypes = gives, takes
    return function


def _well(code: int) -> None:
    if code < 0:
        raise OSError(-code, "The sound card does not play")


if __name__ == "__main__":
    try:
        sound(Path(sys.argv[1]), int(sys.argv[2]))
    except OSError as fault:
        sys.exit(f"kiosk: {fault}")
