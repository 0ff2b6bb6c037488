"""What there is to see of the claims: each sum on the balance, both pans, none, and the sheets."""

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.panels.claims.content import Pan
from kiosk.panels.claims.scene import AT_FIRST, Sheet, claims_of, derive, pan_of
from kiosk.panels.sights import Sight


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the claims."""
    scene = derive(exhibit, "", "", AT_FIRST)
    sides = {side.side for side in scene.sides}
    for claim in claims_of(exhibit).values():
        if pan_of(claim):
            yield Sight(f"lies-{claim.id}", item=f"claim:{claim.id}")
    for tab in scene.tabs:
        if tab.key != Sheet.BALANCE:
            yield Sight(tab.key, (f"sheet-{tab.key}",))
    if Pan.RIGHT in sides:
        yield Sight("loaded", (f"load-{Pan.RIGHT}",))
    if Pan.LEFT in sides:
        yield Sight("empty", (f"pan-{Pan.LEFT}",), everywhere=False)
