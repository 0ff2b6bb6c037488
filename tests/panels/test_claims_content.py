"""`claims.yaml`: what a curator can write, and what a mistake is answered."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.compiled import fingerprint, load, store
from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from tests.content.conftest import TINY

KINDS = discover()
BLOCK = """
claims:
  title: {de: Wer?, en: Who?}
  caution: {de: Vorsicht, en: Careful}
  coin: {de: Eine Münze, en: A coin}
"""
CLAIM = """- id: old-debts
  title: {de: Alte Schulden, en: Old debts}
  amount: 18.5
  unit: {de: Milliarden, en: billions}
  claimed_by: {de: fordert der Westen, en: demanded by the West}
  pan: left
  sources: [fink-1993]
"""
FILE = "claims.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    exhibit = found / "exhibit.yaml"
    text = exhibit.read_text("utf-8").replace("panels: [map]", "panels: [map, claims]")
    exhibit.write_text(text + BLOCK, "utf-8")
    (found / FILE).write_text(CLAIM, "utf-8")
    return found


def told(folder: Path) -> list[str]:
    return [
        f"{each.severity} {each.code} {each.file}:{each.line}:{each.column} "
        f"{each.message} | {each.help}"
        for each in read_exhibit(folder, KINDS, thorough=True).problems
    ]


def test_a_claim_is_read_and_kept_like_any_item(folder: Path, tmp_path: Path) -> None:
    assert told(folder) == []
    exhibit = read_exhibit(folder, KINDS).exhibit
    assert exhibit
    assert list(exhibit.items("claim")) == ["old-debts"]
    files = [kind for panel in KINDS.values() for kind in panel.files]
    key = fingerprint(folder, files)
    store(exhibit, key, tmp_path / "cache")
    packages = {name: kind.package for name, kind in KINDS.items()}
    assert load(folder, key, tmp_path / "cache", packages) == exhibit


@pytest.mark.parametrize(
    ("stood", "stands", "answer"),
    [
        (
            "amount: 18.5",
            "amount: 18,5",
            "error wrong-value claims.yaml:3:11 “18,5” stands at “amount” where a number belongs "
            "| write 18.5, with a point",
        ),
        (
            "amount: 18.5",
            "amount: 18.5 billion",
            "error wrong-value claims.yaml:3:11 “18.5 billion” stands at “amount” where a number "
            "belongs | write figures only, with a point, such as 44.41",
        ),
        (
            "amount: 18.5",
            "amount: -3",
            "error out-of-range claims.yaml:3:11 “amount” is -3, and must be at least 0.1 "
            "| write a number that is at least 0.1",
        ),
        (
            "amount: 18.5",
            "amount: 18500000000",
            "error out-of-range claims.yaml:3:11 “amount” is 18500000000, and must be at most 1000 "
            "| write a number that is at most 1000",
        ),
        (
            "amount: 18.5",
            "amount: .inf",
            "error wrong-value claims.yaml:3:11 “.inf” stands at “amount” where a number belongs "
            "| write figures only, with a point, such as 44.41",
        ),
        (
            "pan: left",
            "pan: lft",
            "error wrong-value claims.yaml:6:8 “lft” cannot stand at “pan” | did you mean “left”?",
        ),
        (
            "  claimed_by: {de: fordert der Westen, en: demanded by the West}\n",
            "",
            "error missing-key claims.yaml:1:3 “claimed_by” is missing | add “claimed_by:”: who "
            "says so, as a line under the sum, such as {en: demanded by the West of Soviet Russia}",
        ),
        (
            "claimed_by:",
            "claimd_by:",
            "error unknown-key claims.yaml:5:3 “claimd_by” is not known here "
            "| did you mean “claimed_by”?",
        ),
        (
            "sources: [fink-1993]",
            "sources: [fink-1939]",
            "error broken-link claims.yaml:7:13 there is no source “fink-1939” "
            "| did you mean “fink-1993”?",
        ),
    ],
)
def test_a_mistake_in_a_claim_is_named_once_at_its_place(
    folder: Path, stood: str, stands: str, answer: str
) -> None:
    assert CLAIM.count(stood) == 1
    (folder / FILE).write_text(CLAIM.replace(stood, stands), "utf-8")
    assert told(folder) == [answer]


def test_what_stands_around_the_sums_is_asked_for(folder: Path) -> None:
    exhibit = folder / "exhibit.yaml"
    exhibit.write_text(exhibit.read_text("utf-8").replace(BLOCK, ""), "utf-8")
    assert told(folder) == [
        "error missing-key exhibit.yaml:1:1 “claims” is missing, which the panel of this name "
        "needs | add a block “claims:” with its settings"
    ]


def test_a_text_may_link_to_a_claim(folder: Path) -> None:
    glossary = folder / "glossary.yaml"
    glossary.write_text(
        "- id: debts\n  name: x\n  text: '[a](claim:old-debts) [b](claim:older)'\n", "utf-8"
    )
    assert [line for line in told(folder) if "claim" in line] == [
        "error broken-link glossary.yaml:3:35 there is no claim “older” "
        "| add it to claims.yaml; known here: old-debts"
    ]
