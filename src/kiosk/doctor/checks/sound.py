"""What is heard: sound card and voice. A kiosk without them shows all that it has."""

import re

from kiosk.content.document import read_document
from kiosk.content.folders import MEDIA
from kiosk.content.main_file import MainFile
from kiosk.content.media_file import RECORDINGS
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.doctor.finding import Check, Verdict, good, skipped, warning
from kiosk.doctor.patient import INSTALL, Patient
from kiosk.speech.sounding import lacking

SPEECH = "/run/kiosk-speech/speechd.sock"
"""Where a station's engine listens."""
_MODULES = ("/usr/lib", "speech-dispatcher-modules/sd_espeak-ng")
_PLAYER = "libsndfile1 libasound2"
_VOICE = "speech-dispatcher speech-dispatcher-espeak-ng alsa-utils"


def _card(patient: Patient) -> Verdict:
    cards = patient.machine.read("/proc/asound/cards") or ""
    names = re.findall(r"^ *\d+ \[.*?\]: .* - (.*)$", cards, re.MULTILINE)
    if not names:
        said = Phrase("There is no sound card. Is sound switched on in the firmware?")
        return warning(said, "apt-get install firmware-sof-signed alsa-utils")
    return good(Phrase("{names}.", names=", ".join(names)))


def _engine(patient: Patient) -> Verdict:
    folder, module = _MODULES
    if not any(patient.machine.files(folder, module)) and not any(
        patient.machine.files(folder, f"*/{module}")
    ):
        said = Phrase("eSpeak NG, which reads texts aloud, is not installed.")
        return warning(said, _installing(_VOICE, patient))
    return good(Phrase("eSpeak NG is installed."))


def _voices(patient: Patient) -> Verdict:
    if patient.voices is None and patient.machine.at(SPEECH).parent.exists():
        next(patient.machine.at(SPEECH).parent.iterdir(), None)  # says if only root may look
    if patient.voices is None:
        said = Phrase("No voice answers, so that nothing is read aloud.")
        return warning(said, "systemctl restart kiosk-speech")
    languages = _languages(patient)
    if not languages:
        return skipped(Phrase("It is not known which languages the exhibit has."))
    mute = [each for each in languages if each not in patient.voices]
    if mute:
        said = Phrase("There is no voice for {languages}.", languages=", ".join(mute))
        return warning(said, _installing(_VOICE, patient))
    return good(Phrase("There are voices for {languages}.", languages=", ".join(languages)))


def _recordings(patient: Patient) -> Verdict:
    if patient.exhibit is None or not patient.exhibit.is_dir():
        return skipped(Phrase("It is not known which recordings the exhibit has."))
    media = (patient.exhibit / MEDIA).rglob("*")
    if not any(each.suffix.lower() in RECORDINGS for each in media):
        return skipped(Phrase("The exhibit has no recordings."))
    if missing := lacking(patient.machine.root):
        said = Phrase(
            "The exhibit’s recordings are silent: {names} is not installed.",
            names=", ".join(missing),
        )
        return warning(said, _installing(_PLAYER, patient))
    return good(Phrase("The exhibit’s recordings can be played."))


def _installing(packages: str, patient: Patient) -> str:
    """A station's stick has them."""
    return INSTALL if patient.is_station else f"apt-get install {packages}"


def _languages(patient: Patient) -> tuple[str, ...]:
    """Those of the exhibit."""
    if patient.exhibit is None or not patient.exhibit.is_dir():
        return ()
    return MainFile(read_document(patient.exhibit, Report("exhibit.yaml"))).languages


CHECKS = (
    Check("sound.card", Phrase("Sound card"), _card),
    Check("sound.engine", Phrase("Voice"), _engine),
    Check("sound.voices", Phrase("Languages"), _voices),
    Check("sound.recordings", Phrase("Recordings"), _recordings),
)
