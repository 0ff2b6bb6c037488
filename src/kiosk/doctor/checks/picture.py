"""What it is shown on: display, graphics, and the size of the picture."""

from collections.abc import Callable
from functools import wraps

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import Patient
from kiosk.doctor.seen import Display
from kiosk.screen import LEAST, MOST

BY_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "SwiftShader")
_ENOUGH_PIXELS = 1920 * 1200
"""That a processor draws swiftly enough."""
_DRIVERS = "apt-get install libgl1-mesa-dri firmware-linux"


def needs_display(look: Callable[[Patient], Verdict]) -> Callable[[Patient], Verdict]:
    """Looks only where a display told of itself."""

    @wraps(look)
    def looked(patient: Patient) -> Verdict:
        if patient.seen.display is Display.REACHED and patient.seen.outputs:
            return look(patient)
        return skipped(Phrase("It would be told by the display."))

    return looked


def _display(patient: Patient) -> Verdict:
    match patient.seen.display:
        case Display.REACHED if patient.seen.outputs:
            return good(Phrase("A display answers."))
        case Display.REACHED:
            return bad(
                Phrase("A display answers, but no screen is there. Is it on, and its cable in?"),
                "systemctl restart kiosk",
            )
        case Display.FORBIDDEN:
            return skipped(Phrase("Only root can ask the kiosk’s display."))
        case Display.FAILED:
            return bad(Phrase("Qt breaks down on this display."), "journalctl -u kiosk -b")
        case Display.MISSING:
            return bad(Phrase("There is no display here."), "systemctl start kiosk")


def _graphics(patient: Patient) -> Verdict:
    has_device = any(patient.machine.files("/dev/dri", "renderD*"))
    drawing = patient.seen.renderer
    pixels = max((each.width * each.height for each in patient.seen.outputs), default=0)
    if has_device and patient.seen.display is Display.REACHED:
        if not drawing or any(name in drawing for name in BY_THE_PROCESSOR):
            said = Phrase("There is a graphics device, but nothing that drives it.")
            return warning(said, _DRIVERS)
        return good(Phrase("It is drawn by {drawing}.", drawing=drawing))
    if has_device:
        return skipped(Phrase("It would be told by the display."))
    if pixels > _ENOUGH_PIXELS:
        said = Phrase("No graphics device draws so many pixels, and the processor is slow at it.")
        return warning(said, _DRIVERS)
    return good(Phrase("The processor draws, which does up to 1920 × 1200 pixels."))


@needs_display
def _outputs(patient: Patient) -> Verdict:
    outputs = patient.seen.outputs
    first = outputs[0]
    if len(outputs) > 1:
        names = ", ".join(each.name for each in outputs)
        said = Phrase("There are several screens: {names}. The first is used.", names=names)
        off = f"video={outputs[1].name}:d"
        return warning(said, f"nano /etc/default/grub  # GRUB_CMDLINE_LINUX={off}; update-grub")
    if not all(LEAST <= side <= MOST for side in (first.width, first.height)):
        return bad(
            Phrase("{width} × {height} pixels cannot be used.", **_sides(patient)),
            "systemctl restart kiosk",
        )
    return good(Phrase("{name}: {width} × {height} pixels.", name=first.name, **_sides(patient)))


@needs_display
def _size(patient: Patient) -> Verdict:
    first, set_to = patient.seen.outputs[0], patient.settings.screen.diagonal
    wide, high = round(first.wide_mm), round(first.high_mm)
    if set_to:
        return good(Phrase("{inches} inches, as it is set.", inches=set_to))
    if not first.is_credible:
        said = Phrase(
            "The screen says that it is {wide} × {high} mm, which cannot be; it is taken for "
            "{inches} inches. Measure it from corner to corner and set screen: diagonal:.",
            wide=wide,
            high=high,
            inches=first.screen.inches,
        )
        return warning(said, patient.edit)
    said = Phrase(
        "{wide} × {high} mm, which is {inches} inches.",
        wide=wide,
        high=high,
        inches=round(first.screen.inches, 1),
    )
    return good(said)


@needs_display
def _turn(patient: Patient) -> Verdict:
    first, turn = patient.seen.outputs[0], patient.settings.screen.turn.value
    width, height = first.width, first.height
    if turn in {90, 270}:
        width, height = height, width
    said = Phrase(
        "Turned by {turn}°: visitors see {width} × {height}.",
        turn=turn,
        width=width,
        height=height,
    )
    return good(said) if turn else good(Phrase("The picture is not turned."))


def _sides(patient: Patient) -> dict[str, int]:
    first = patient.seen.outputs[0]
    return {"width": first.width, "height": first.height}


CHECKS = (
    Check("screen.display", Phrase("Display"), _display),
    Check("screen.graphics", Phrase("Graphics"), _graphics),
    Check("screen.output", Phrase("Screen"), _outputs),
    Check("screen.size", Phrase("Size"), _size),
    Check("screen.turn", Phrase("Rotation"), _turn),
)
