"""Short recordings of each kind that a station plays, and what takes the sound card's place."""

import ctypes
import math
from array import array
from ctypes import byref, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path

from kiosk.speech import sounding

KINDS = {"wav": 0x10002, "flac": 0x170002, "ogg": 0x200060, "opus": 0x200064, "mp3": 0x230082}
LOUDEST = 0.5
RATE = 48_000
_WRITE = 0x20
_INSTEAD = """
pcm.null {{ type null }}
pcm.file {{ type file file "{}" format raw slave.pcm null }}
pcm.!default {{ type plug slave.pcm file }}
"""


class _Info(ctypes.Structure):
    _fields_ = (("frames", c_int64), *((name, c_int) for name in ("rate", "channels", "format")))
    _fields_ += (("sections", c_int), ("seekable", c_int))


def record(file: Path) -> Path:
    """A tone of a quarter of a second, of the kind that the file's name says."""
    library = ctypes.CDLL(sounding.READS)
    library.sf_open.restype = c_void_p
    library.sf_open.argtypes = (c_char_p, c_int, c_void_p)
    library.sf_writef_float.argtypes = (c_void_p, c_void_p, c_int64)
    library.sf_close.argtypes = (c_void_p,)
    tone = array("f", (LOUDEST * math.sin(place / 20) for place in range(RATE // 4)))
    handle = library.sf_open(
        bytes(file), _WRITE, byref(_Info(0, RATE, 1, KINDS[file.suffix[1:]], 0, 0))
    )
    library.sf_writef_float(handle, tone.buffer_info()[0], len(tone))
    library.sf_close(handle)
    return file


def card_instead(folder: Path) -> tuple[Path, Path]:
    """For ALSA_CONFIG_PATH, a card that waits for nobody; and the file of all that it plays."""
    heard, configuration = folder / "heard", folder / "asound.conf"
    configuration.write_text(_INSTEAD.format(heard), "utf-8")
    return configuration, heard


def loudest(heard: Path) -> float:
    """Of the samples that were heard."""
    return max(array("f", heard.read_bytes()))
