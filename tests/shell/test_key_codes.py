"""Which strikes of keys are meant, and whether the ring about what is chosen stands out."""

import pytest

from kiosk.content.palette import CONTRAST, DAY, SHAPES, Colours, contrast, in_order
from kiosk.shell.key_codes import USUAL_CODES, Key, Strikes


@pytest.mark.parametrize(
    ("seconds", "meant"),
    [
        ((0, 0.5, 1.0), (True, True, True)),
        ((0, 0.49), (True, False)),
        ((0, 0.2, 0.4, 0.6), (True, False, False, True)),
    ],
)
def test_a_key_counts_once_in_half_a_second(
    seconds: tuple[float, ...], meant: tuple[bool, ...]
) -> None:
    strikes = Strikes()
    assert tuple(strikes.meant(Key.ENTER, 100 + each) for each in seconds) == meant


def test_another_key_counts_at_once() -> None:
    strikes = Strikes()
    assert all(strikes.meant(key, 5) for key in (Key.DOWN, Key.ENTER, Key.DOWN))


def test_there_is_a_usual_code_for_each_key() -> None:
    assert set(USUAL_CODES.values()) == set(Key)


@pytest.mark.parametrize("palette", [DAY, CONTRAST], ids=["day", "contrast"])
def test_on_every_ground_a_band_of_the_ring_stands_out(palette: Colours) -> None:
    """Also on pictures, whatever their colours."""
    bands = [getattr(palette, role) for role in ("night_deep", "accent", "accent_ink")]
    assert contrast(bands[1], bands[2]) >= SHAPES
    for ground in (
        *in_order(palette),
        *(f"#{grey:02X}{grey:02X}{grey:02X}" for grey in range(256)),
    ):
        assert max(contrast(band, ground) for band in bands) >= SHAPES, ground
