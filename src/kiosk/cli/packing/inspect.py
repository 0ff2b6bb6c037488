"""`kiosk pack inspect`: what a pack says of itself, and what it would change."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import PACK, STORE
from kiosk.cli.packing.telling import refusals_told
from kiosk.content.phrase import Phrase

if TYPE_CHECKING:
    from kiosk.cli.packing.words import Row
    from kiosk.packs.changes import Changes
    from kiosk.packs.pack import Pack
    from kiosk.packs.trust import Trust

_MOST_SHOWN = 20


@click.command()
@PACK
@STORE
@click.option(
    "--json", "as_json", is_flag=True, help="The same for other programs, with all files."
)
@messages_option
def inspect(pack: Path, folder: Path, as_json: bool, speaking: str | None) -> None:
    """Tell what PACK says of itself. Where there is a store, also what it would change there. Its
    content is not checked; `verify` does that.

    Exit status: 0 if it can be read, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing.station import store_in, this_moment
    from kiosk.cli.packing.words import say_concerns, say_rows
    from kiosk.packs.changes import changes
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.freshness import freshness
    from kiosk.packs.health import concerns_of_time
    from kiosk.packs.pack import read_pack
    from kiosk.packs.trust import Trust

    language = speaking or language_of_system()
    with refusals_told(language):
        read = read_pack(RealDisk(), pack, Trust(open=True))
        store = store_in(folder)
        trust = store.trust if folder.is_dir() else None
        now = store.current
        differing = changes(now.manifest, read.manifest) if now else None
        if as_json:
            click.echo(json.dumps(_plain(read, trust, differing), indent=2, ensure_ascii=False))
            return
        say_concerns(concerns_of_time(freshness(store, this_moment(), read.manifest)), language)
        say_rows(_rows(read, trust), language)
        if differing:
            _tell(differing, language)


def _signatures(pack: "Pack", trust: "Trust | None") -> dict[str, bool | None]:
    """By each key that is said to have signed, whether a store trusts it; None without a store."""
    found: dict[str, bool | None] = {}
    for each in pack.signatures:
        found[each.key_name] = trust and any(key.accepts(pack.raw, each) for key in trust.keys)
    return found


def _plain(pack: "Pack", trust: "Trust | None", differing: "Changes | None") -> dict[str, Any]:
    from kiosk.packs.moments import written

    manifest = pack.manifest
    return {
        "exhibit": manifest.exhibit,
        "title": manifest.title,
        "sequence": manifest.sequence,
        "made": written(manifest.made),
        "valid_until": manifest.valid_until and written(manifest.valid_until),
        "program": manifest.program,
        "digest": manifest.digest,
        "files": len(manifest.files),
        "size": manifest.size,
        "signatures": [
            {"key": key, "trusted": trusted} for key, trusted in _signatures(pack, trust).items()
        ],
        "keys": [each.name for each in manifest.keys],
        "needed": manifest.needed if manifest.keys else None,
        "changes": differing and vars(differing),
    }


def _rows(pack: "Pack", trust: "Trust | None") -> "Iterator[Row]":
    from kiosk.cli.packing.words import size
    from kiosk.packs.moments import to_the_minute

    manifest = pack.manifest
    yield Phrase("exhibit"), manifest.exhibit
    yield Phrase("title"), manifest.title
    yield Phrase("sequence"), manifest.sequence
    yield Phrase("made"), to_the_minute(manifest.made)
    if manifest.valid_until:
        yield Phrase("valid until"), to_the_minute(manifest.valid_until)
    yield Phrase("program"), Phrase("{version} or later", version=manifest.program)
    yield Phrase("content"), size(manifest)
    signatures = _signatures(pack, trust)
    for name, trusted in signatures.items():
        yield Phrase("signed by"), _how_known(name, trusted)
    if not signatures:
        yield Phrase("signed by"), Phrase("nobody")
    for key in manifest.keys:
        yield Phrase("new key"), key.name
    if manifest.keys:
        yield Phrase("must sign"), manifest.needed


def _how_known(name: str, trusted: bool | None) -> Phrase:
    match trusted:
        case None:
            return Phrase("{key}, not checked", key=name)
        case True:
            return Phrase("{key}, trusted here", key=name)
        case False:
            return Phrase("{key}, not trusted here", key=name)


def _tell(differing: "Changes", language: str) -> None:
    from kiosk.cli.packing.words import say

    say(
        Phrase(
            "It would add {added}, change {changed} and remove {removed} of the station’s files:",
            added=len(differing.added),
            changed=len(differing.changed),
            removed=len(differing.removed),
        ),
        language,
    )
    lines = [
        *(f"  + {path}" for path in differing.added),
        *(f"  * {path}" for path in differing.changed),
        *(f"  - {path}" for path in differing.removed),
    ]
    for line in lines[:_MOST_SHOWN]:
        say(line, language)
    if len(lines) > _MOST_SHOWN:
        say(Phrase("  … and {number} more", number=len(lines) - _MOST_SHOWN), language)
