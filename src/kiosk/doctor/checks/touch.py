"""How it is touched: devices, and whether people of all heights reach what they touch."""

import re
from collections.abc import Iterator

from kiosk.content.phrase import Phrase
from kiosk.doctor.checks.picture import needs_display
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.machine import Machine
from kiosk.doctor.patient import Patient
from kiosk.doctor.seen import Display

LOWEST_MM, HIGHEST_MM = 380, 1220
"""Between these heights everybody reaches (EN 301 549, 8.3)."""
LOW_REACH_MM = 400
"""How much of the picture, from its lower edge, has all controls at low reach."""
_DEVICES = "/proc/bus/input/devices"
_DIRECT = 1 << 1
"""What is touched is what is seen."""


def touch_screens(machine: Machine) -> Iterator[str]:
    """The names of those that the kernel knows: by udev's word, or by what they say themselves."""
    for device in (machine.read(_DEVICES) or "").split("\n\n"):
        name = re.search(r'^N: Name="(.*)"$', device, re.MULTILINE)
        event = re.search(r"\bevent(\d+)\b", device)
        if not name or not event:
            continue
        number = (machine.read(f"/sys/class/input/event{event[1]}/dev") or "").strip()
        known = machine.read(f"/run/udev/data/c{number}") if number else None
        direct = re.search(r"^B: PROP=([0-9a-f]+)$", device, re.MULTILINE)
        if known is None:
            found = bool(direct and int(direct[1], 16) & _DIRECT)
        else:
            found = "E:ID_INPUT_TOUCHSCREEN=1" in known
        if found:
            yield name[1]


def _kernel(patient: Patient) -> Verdict:
    names = [*touch_screens(patient.machine)]
    if not names:
        return bad(
            Phrase("No touch screen is there. Is its own cable in, beside that of the picture?"),
            "udevadm trigger --subsystem-match=input; dmesg | grep -i -e touch -e hid",
        )
    return good(Phrase("{names}.", names=", ".join(names)))


def _handed_on(patient: Patient) -> Verdict:
    if not any(touch_screens(patient.machine)):
        return skipped(Phrase("There is no touch screen."))
    if patient.seen.display is not Display.REACHED:
        return skipped(Phrase("It would be told by the display."))
    if not patient.seen.touch:
        said = Phrase("The display hands on no touch to the kiosk.")
        return bad(said, "systemctl restart seatd kiosk")
    return good(Phrase("The display hands touches on."))


@needs_display
def _reach(patient: Patient) -> Verdict:
    lower = patient.settings.screen.lower_edge
    if lower is None:
        said = Phrase(
            "How high the screen hangs is not set. Measure from the floor to the picture’s lower "
            "edge, and set screen: lower_edge: in millimetres."
        )
        return skipped(said)
    upper = lower + round(_height(patient))
    low = min(upper, lower + LOW_REACH_MM)
    heights = {"lower": lower, "upper": upper, "low": low}
    if lower < LOWEST_MM:
        said = Phrase(
            "Controls begin {lower} mm above the floor; below 380 mm not everybody reaches them. "
            "Hang it higher.",
            lower=lower,
        )
        return warning(said, patient.edit)
    if low > HIGHEST_MM:
        said = Phrase(
            "Controls are {lower} to {upper} mm above the floor, at low reach up to {low}; above "
            "1220 mm not everybody reaches them. Hang it lower.",
            **heights,
        )
        return warning(said, patient.edit)
    if upper > HIGHEST_MM:
        said = Phrase(
            "Controls are {lower} to {upper} mm above the floor, at low reach up to {low}.",
            **heights,
        )
        return good(said)
    said = Phrase("Controls are {lower} to {upper} mm above the floor.", lower=lower, upper=upper)
    return good(said)


def _height(patient: Patient) -> float:
    """Of the picture as visitors see it, in millimetres."""
    first, how = patient.seen.outputs[0], patient.settings.screen
    density = first.screen.pixels_per_millimetre
    if how.diagonal:
        density = (first.width**2 + first.height**2) ** 0.5 / (how.diagonal * 25.4)
    return (first.width if how.turn.value in {90, 270} else first.height) / density


CHECKS = (
    Check("touch.device", Phrase("Touch screen"), _kernel),
    Check("touch.display", Phrase("Touches"), _handed_on),
    Check("touch.reach", Phrase("Reach"), _reach),
)
