"""What there is to see of the judgements: the longest of each kind of voice."""

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.panels.judgements.content import Judgement, Voice
from kiosk.panels.sights import Sight, amount_of_text


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the judgements."""
    judgements = [
        each for each in exhibit.items("judgement").values() if isinstance(each, Judgement)
    ]
    for voice in Voice:
        said = [each for each in judgements if each.kind is voice]
        if said:
            longest = max(said, key=amount_of_text)
            yield Sight(voice.value, item=f"judgement:{longest.id}")
