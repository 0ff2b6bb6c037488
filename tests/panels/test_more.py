"""More to read of an item, over its page."""

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer import NO_ANSWER, Answer
from kiosk.panels.cards import Link
from kiosk.panels.more import more_of
from tests.panels.small import event, exhibit, person


def test_all_of_a_longer_text_is_told_with_where_it_leads(shipped: Exhibit) -> None:
    told = event("told", "1922", more={"de": "Eins mit [S](person:somebody).\n\nZwei.", "en": "x"})
    small = exhibit(shipped, told, person("somebody"), event("bare", "1922"))
    assert more_of(small, "event", "told", "de") == Answer(
        about="event:told",
        title="told de",
        text="Eins mit <u>S</u>.<br><br>Zwei.",
        links=(Link("person:somebody", "person", "somebody", "somebody", near=True),),
    )
    assert more_of(small, "event", "bare", "de") == NO_ANSWER
    assert more_of(small, "event", "nowhere", "de") == NO_ANSWER
