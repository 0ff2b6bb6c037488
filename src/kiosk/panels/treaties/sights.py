"""What there is to see of the treaties: all of them, two compared, and the parts of one."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Treaty
from kiosk.panels.sights import Sight, amount_of_text
from kiosk.panels.treaties.scene import in_order


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the treaties."""
    treaties = in_order(exhibit)
    if len(treaties) > 1:
        left, right = max(
            combinations(treaties, 2),
            key=lambda pair: sum(amount_of_text(each.compare) for each in pair),
        )
        beside = (
            "treaty-compare",
            "exchange-right|compare-right-exchange",
            f"treaty-{right.id}",
        )
        yield Sight("all", ("treaty-all",))
        yield Sight("compared", ("treaty-compare",))
        yield Sight("compared-longest", beside, f"treaty:{left.id}")
        yield Sight("exchanged", ("treaty-compare", "exchange-left|compare-left-exchange"))
    yield from _sections(treaties)


def _sections(treaties: Sequence[Treaty]) -> Iterator[Sight]:
    changed = max(treaties, key=lambda treaty: amount_of_text(treaty.before_after), default=None)
    if changed and changed.before_after:
        yield _part("changes", changed, "section-changes")
    noted = max(
        treaties, key=lambda treaty: amount_of_text(treaty.confidential_notes), default=None
    )
    if noted and noted.confidential_notes:
        yield _part("confidential", noted, "section-confidential")
    articles = [(treaty, article) for treaty in treaties for article in treaty.articles]
    if articles:
        treaty, article = max(articles, key=lambda each: amount_of_text(each[1]))
        opening = () if article is treaty.articles[0] else (f"article-{article.number}",)
        yield _part("article", treaty, *opening)
        if article.more:
            yield _part("article-read-on", treaty, *opening, f"article-{article.number}")


def _part(name: str, treaty: Treaty, *touches: str) -> Sight:
    """With large words all parts of a treaty lie on its leaves."""
    return Sight(name, touches, f"treaty:{treaty.id}", everywhere=False)
