"""What the claims panel shows: the two sides of the balance, or sums beside it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, exp

from kiosk.content.exhibit import Exhibit
from kiosk.content.number_words import number_words
from kiosk.panels.cards import links_in, styled, way_to_evidence
from kiosk.panels.claims.content import Claim, ClaimsSettings, Pan

COLUMN = 10
"""Coins that lie on each other."""
_HEAVY = 12
"""A difference of so many coins takes the beam near to its end."""


class Sheet(StrEnum):
    """The sheets of the panel."""

    BALANCE = "balance"
    FIGURES = "figures"
    OFFERS = "offers"


@dataclass(frozen=True)
class Sum:
    """A claim in words. Texts are StyledText made by the project's own reader."""

    key: str
    side: str = ""
    """The pan that it can lie on, if any."""
    title: str = ""
    amount: str = ""
    """Empty where no sum is named."""
    claimed: str = ""
    """Of what, and who says so."""
    words: str = ""
    conversions: str = ""
    certainty: str = ""
    proven: bool = False
    """Whether it can be told how it is known."""
    open: bool = False
    """Whether it lies on its pan; or is asked for, beyond where the sheet begins anyway."""


@dataclass(frozen=True)
class Coin:
    """A coin on a pan; the last may be a part of one."""

    key: str
    column: int
    level: int
    share: float


@dataclass(frozen=True)
class Choice:
    """A claim that can lie on a pan in place of another."""

    key: str
    side: str
    name: str
    chosen: bool


@dataclass(frozen=True)
class Way:
    """Where a claim's text leads."""

    key: str
    claim: str
    kind: str
    item: str
    title: str


@dataclass(frozen=True)
class Tab:
    """A sheet to turn to."""

    key: str
    item: str
    """The claim that it begins with."""
    chosen: bool


@dataclass(frozen=True)
class Load:
    """What the visitor has done to the balance."""

    chosen: Mapping[Pan, str]
    """The claim of each pan, where another than the first was chosen."""
    loaded: frozenset[Pan]


AT_FIRST = Load({}, frozenset({Pan.LEFT}))
"""One claim lies there already, so that the first glance asks for the other."""


@dataclass(frozen=True)
class Scene:
    """The panel in one language."""

    kicker: str = ""
    title: str = ""
    caution: str = ""
    coin: str = ""
    sheet: Sheet = Sheet.BALANCE
    tilt: float = 0
    """-1 to 1: how far the beam has gone down, on the right if positive."""
    sides: tuple[Sum, ...] = ()
    left: tuple[Coin, ...] = ()
    right: tuple[Coin, ...] = ()
    choices: tuple[Choice, ...] = ()
    figures: tuple[Sum, ...] = ()
    tabs: tuple[Tab, ...] = ()
    ways: tuple[Way, ...] = ()


def claims_of(exhibit: Exhibit) -> Mapping[str, Claim]:
    """All claims, in the order of the file."""
    found = exhibit.items("claim")
    return {key: claim for key, claim in found.items() if isinstance(claim, Claim)}


def tilt(left: float, right: float) -> float:
    """How far down the right pan goes, -1 to 1; a little difference already shows."""
    difference = right - left
    share = 1 - exp(-abs(difference) / _HEAVY)
    return share if difference > 0 else -share


def coins(amount: float) -> tuple[Coin, ...]:
    """One for each, the columns from the left, each from below; and a part for what is left."""
    return tuple(
        Coin(str(number), number // COLUMN, number % COLUMN, min(1.0, amount - number))
        for number in range(ceil(amount))
    )


def pan_of(claim: Claim) -> Pan | None:
    """The pan that a claim can lie on; none without a sum, which has no weight."""
    return claim.pan if claim.amount else None


def sheet_of(claim: Claim | None) -> Sheet:
    """Where a claim is shown; without one, the balance."""
    if claim is None or pan_of(claim):
        return Sheet.BALANCE
    return Sheet.OFFERS if claim.offered else Sheet.FIGURES


def derive(exhibit: Exhibit, language: str, item: str, load: Load) -> Scene:
    """The sheet of the claim that was asked for, and the balance as it is loaded."""
    claims = claims_of(exhibit)
    begins: dict[Sheet, str] = {}
    for claim in claims.values():
        begins.setdefault(sheet_of(claim), claim.id)
    first = next((begins[each] for each in Sheet if each in begins), "")
    sheet = sheet_of(claims.get(item) or claims.get(first))
    sides = _sides(claims, load)
    lying = {pan: side.amount or 0 for pan, side in sides.items() if pan in load.loaded}
    left, right = lying.get(Pan.LEFT, 0), lying.get(Pan.RIGHT, 0)
    around = exhibit.panel_settings.get("claims")
    said = around if isinstance(around, ClaimsSettings) else None
    return Scene(
        kicker=exhibit.words(said.kicker, language) if said else "",
        title=exhibit.words(said.title, language) if said else "",
        caution=styled(exhibit, said.caution, language) if said else "",
        coin=exhibit.words(said.coin, language) if said else "",
        sheet=sheet,
        tilt=tilt(left, right),
        sides=tuple(
            _sum(exhibit, side, language, is_open=pan in lying) for pan, side in sides.items()
        ),
        left=coins(left),
        right=coins(right),
        choices=_choices(claims, sides, language),
        figures=tuple(
            _sum(exhibit, claim, language, is_open=claim.id == item != begins[sheet])
            for claim in claims.values()
            if sheet is not Sheet.BALANCE and sheet_of(claim) is sheet
        ),
        ways=tuple(
            Way(f"{claim.id} {link.key}", claim.id, link.kind, link.item, link.title)
            for claim in claims.values()
            if sheet_of(claim) is sheet
            for link in links_in(exhibit, language, claim.claimed_by, claim.text)
        ),
        tabs=tuple(
            Tab(each.value, begins[each], each is sheet) for each in Sheet if each in begins
        ),
    )


def _sides(claims: Mapping[str, Claim], load: Load) -> Mapping[Pan, Claim]:
    """The claim of each pan, whether it lies there or not."""
    sides: dict[Pan, Claim] = {}
    for pan in Pan:
        able = {claim.id: claim for claim in claims.values() if pan_of(claim) is pan}
        if able:
            first = next(iter(able.values()))
            sides[pan] = able.get(load.chosen.get(pan, ""), first)
    return sides


def _choices(
    claims: Mapping[str, Claim], sides: Mapping[Pan, Claim], language: str
) -> tuple[Choice, ...]:
    """The claims that can take each other's place."""
    able = [(pan, claim) for claim in claims.values() if (pan := pan_of(claim))]
    shared = {pan for pan in Pan if sum(other is pan for other, _ in able) > 1}
    return tuple(
        Choice(claim.id, pan, _amount(claim, language), sides[pan] is claim)
        for pan, claim in able
        if pan in shared
    )


def _amount(claim: Claim, language: str) -> str:
    return number_words(claim.amount, language) if claim.amount else ""


def _sum(exhibit: Exhibit, claim: Claim, language: str, *, is_open: bool) -> Sum:
    return Sum(
        key=claim.id,
        side=pan_of(claim) or "",
        title=exhibit.words(claim.title, language),
        amount=_amount(claim, language),
        claimed=" ".join(
            words
            for text in (claim.unit, claim.claimed_by)
            if (words := styled(exhibit, text, language))
        ),
        words=styled(exhibit, claim.text, language),
        conversions="<br>".join(
            f"≈ {styled(exhibit, each, language)}" for each in claim.conversions
        ),
        certainty=claim.certainty.value,
        proven=bool(way_to_evidence(exhibit, "claim", claim.id)),
        open=is_open,
    )
