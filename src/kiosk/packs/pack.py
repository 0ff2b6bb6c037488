"""A pack on a stick or in a folder: what it says of itself, and who has signed that."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.packs import keys
from kiosk.packs.disk import Disk, read_all
from kiosk.packs.keys import Signature, read_signature
from kiosk.packs.manifest import MOST_BYTES, Manifest, check_size, read_manifest
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.trust import Trust

MANIFEST = "manifest.json"
ENDING = ".pack"
SIGNATURE = ".minisig"
MOST_SIGNATURES = 32


def signature_name(key_id: str) -> str:
    """The file of a key's signature."""
    return f"{MANIFEST}.{key_id}{SIGNATURE}"


@dataclass(frozen=True)
class Pack:
    """What a pack says of itself, signed by whom a station trusts; its content is not read yet."""

    folder: Path
    raw: bytes
    """The manifest as it is signed."""
    manifest: Manifest
    signatures: tuple[Signature, ...]
    signers: tuple[str, ...]
    """Names of the trusted keys that have signed it."""


def read_pack(disk: Disk, folder: Path, trust: Trust) -> Pack:
    """Read what a pack says of itself, once its signatures are checked.

    Raises:
        RefusedError: it is no pack, or whoever signed it is not trusted.
    """
    try:
        raw = read_all(disk, folder / MANIFEST, MOST_BYTES)
        signatures = tuple(signatures_of(disk, folder))
    except FileNotFoundError:
        raise RefusedError(
            Reason.NO_PACK,
            Phrase("there is no pack in {folder}", folder=folder.name or str(folder)),
        ) from None
    except OSError as error:
        raise source_failed(error) from error
    check_size(raw)
    signers = trust.signers(raw, signatures)
    manifest = read_manifest(raw)
    if len({each.key_id for each in signatures}) < len(signatures):
        raise RefusedError(
            Reason.SIGNATURE,
            Phrase("the pack has two signatures of one key"),
            Phrase("sign it with `kiosk pack sign`"),
        )
    for each in signatures:
        of_this = each.comment == manifest.comment and each.key_name in signers
        if trust.knows(each.key_id) and not of_this:
            raise RefusedError(
                Reason.SIGNATURE,
                Phrase("a signature of the pack was made for something else"),
                Phrase("sign it with `kiosk pack sign`"),
            )
    return Pack(folder, raw, manifest, signatures, signers)


def source_failed(error: OSError) -> RefusedError:
    """What is copied from can no longer be read, or not by whoever runs this."""
    return RefusedError(
        Reason.SOURCE,
        Phrase("the pack cannot be read: {reason}", reason=reason(error)),
        Phrase("copy it to /var/tmp, for instance, and let everybody read it: `chmod -R a+rX`")
        if isinstance(error, PermissionError) and sys.platform != "win32"
        else Phrase("put the stick back, or copy the pack once more"),
    )


def signatures_of(disk: Disk, folder: Path) -> Iterator[Signature]:
    """Of a pack, or of what a store keeps of one; nobody has checked them.

    Raises:
        RefusedError: a signature is none.
        OSError: it cannot be read.
    """
    names = [name for name in disk.names(folder) if name.startswith(f"{MANIFEST}.")]
    for name in [name for name in names if name.endswith(SIGNATURE)][:MOST_SIGNATURES]:
        raw = read_all(disk, folder / name, keys.MOST_BYTES)
        yield read_signature(raw.decode("utf-8", "replace"), name)
