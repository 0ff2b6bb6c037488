"""What a voice can say of what stands on a screen."""

import pytest

from kiosk.shell.sentences import as_sentences, without_marks


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("<b>Rapallo</b>, <i>1922</i>", "Rapallo, 1922"),
        ("Genua &amp; Rapallo &lt;heute&gt;", "Genua & Rapallo <heute>"),
        ("Der <u>Vertrag</u>.", "Der Vertrag."),
        ("<p>Einer.</p><p>Noch einer</p>", "\nEiner.\n\nNoch einer\n"),
        ("Erst<br/>dann", "Erst\ndann"),
    ],
)
def test_marks_are_not_spoken(marked: str, plain: str) -> None:
    assert without_marks(marked) == plain


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        (["Rapallo", "Ein Vertrag."], "Rapallo.\nEin Vertrag."),
        (["Wer schuldet wem?", "„Nein!“", "Erst …"], "Wer schuldet wem?\n„Nein!“\nErst …"),
        (["", "  ", "Genua"], "Genua."),
        (["Repara\u00adtionen\u200b", "a\u202eb"], "Reparationen.\nab."),
        (["18,5"], "18,5."),
        (["Zwei\nZeilen"], "Zwei.\nZeilen."),
        ([], ""),
    ],
)
def test_each_piece_is_ended_so_that_a_voice_pauses(shown: list[str], spoken: str) -> None:
    assert as_sentences(shown) == spoken
