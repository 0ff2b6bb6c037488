"""A voice that says nothing and remembers what it was to say."""

from pathlib import Path

from kiosk.speech.voice import Voice


class FakeVoice(Voice):
    """Speaks the languages that it is given; a test says when it has come to an end."""

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = set(languages)
        self.plays = False
        self.said: list[str] = []
        self.tongue = ""
        self.volume = 0
        self.speaking = False

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def can_play(self) -> bool:
        return self.plays

    def say(self, words: str, language: str, volume: int) -> None:
        self.said.append(words)
        self.tongue, self.volume, self.speaking = language, volume, True

    def play(self, recording: Path, volume: int) -> None:
        self.said.append(recording.name)
        self.volume, self.speaking = volume, True

    def stop(self) -> None:
        self.speaking = False

    def finish(self) -> None:
        """It has said all."""
        self.speaking = False
        self.ended.emit()

    def come(self, *languages: str) -> None:
        """It is found."""
        self.languages = set(languages)
        self.changed.emit()

    def vanish(self) -> None:
        """It has gone, perhaps in the middle of a word."""
        was_speaking, self.speaking = self.speaking, False
        self.come()
        if was_speaking:
            self.ended.emit()
