"""Whom a station trusts to bring content."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.content.phrase import Phrase
from kiosk.packs.keys import PublicKey, Signature, read_public
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.state import parsed


@dataclass(frozen=True)
class Trust:
    """Keys, and how many of them must have signed."""

    keys: tuple[PublicKey, ...] = ()
    revoked: frozenset[str] = frozenset()
    """Names of keys that must never be trusted again."""
    needed: int = 1
    open: bool = False
    """Unsigned packs are taken as well: only whoever installs the station may choose that."""

    def knows(self, key_id: bytes) -> bool:
        """Whether a key is trusted."""
        return any(each.id == key_id for each in self.keys)

    def signed(self, content: bytes, signatures: Iterable[Signature]) -> frozenset[str]:
        """The trusted keys that have signed some content, be they enough or not."""
        return frozenset(
            key.name
            for signature in signatures
            for key in self.keys
            if key.name not in self.revoked and key.accepts(content, signature)
        )

    def signers(self, content: bytes, signatures: Iterable[Signature]) -> tuple[str, ...]:
        """The trusted keys that have signed some content.

        Raises:
            RefusedError: they are not enough.
        """
        found = self.signed(content, signatures)
        if len(found) >= self.needed or self.open:
            return tuple(sorted(found))
        raise self.too_few(found)

    def too_few(self, signed: frozenset[str]) -> RefusedError:
        """Why it is not enough that these keys have signed."""
        help_ = Phrase(
            "sign it with a key of `kiosk pack keys list`, or let the station trust another"
        )
        if signed:
            sentence = Phrase(
                "{needed} keys must have signed the pack, and only {found} has",
                needed=self.needed,
                found=len(signed),
            )
        elif not self.keys:
            sentence = Phrase("this station trusts no key yet")
            help_ = Phrase("let it trust one first: `kiosk pack keys trust`")
        else:
            sentence = Phrase("no key that this station trusts has signed the pack")
        return RefusedError(Reason.SIGNATURE, sentence, help_)

    def trusting(self, key: PublicKey) -> "Trust":
        """With one key more.

        Raises:
            RefusedError: it was revoked.
        """
        if key.name in self.revoked:
            raise RefusedError(
                Reason.KEY, Phrase("the key {key} was revoked, and stays so", key=key.name)
            )
        others = tuple(each for each in self.keys if each.id != key.id)
        return replace(self, keys=(*others, key))

    def handed_on(self, keys: tuple[PublicKey, ...], needed: int) -> "Trust":
        """To the keys that a pack names instead: those that it does not name are revoked, and those
        that were revoked stay so. Unchanged where too few would be left."""
        left = tuple(each for each in keys if each.name not in self.revoked)
        if len(left) < needed:
            return self
        gone = frozenset(each.name for each in self.keys if each not in left)
        return replace(self, keys=left, needed=needed, revoked=self.revoked | gone)

    def revoking(self, name: str) -> "Trust":
        """Without a key, for good.

        Raises:
            RefusedError: there is none of that name, or too few would be left.
        """
        left = tuple(each for each in self.keys if each.name != name)
        if len(left) == len(self.keys):
            raise RefusedError(Reason.KEY, Phrase("no key {key} is trusted", key=name))
        if len(left) < self.needed and not self.open:
            raise RefusedError(
                Reason.KEY,
                Phrase("without the key {key} nobody could bring content any more", key=name),
                Phrase("trust another key first"),
            )
        return replace(self, keys=left, revoked=self.revoked | {name})

    def requiring(self, needed: int) -> "Trust":
        """With another number of keys that must sign; 0 opens the station.

        Raises:
            RefusedError: so many keys are not trusted.
        """
        if needed > len(self.keys):
            raise RefusedError(
                Reason.KEY,
                Phrase("fewer keys than that are trusted: {number}", number=len(self.keys)),
                Phrase("trust another key first"),
            )
        return replace(self, needed=needed or self.needed, open=needed == 0)

    @property
    def bytes(self) -> bytes:
        """As a store keeps it."""
        said = {
            "keys": [each.line for each in self.keys],
            "needed": self.needed,
            "open": self.open,
            "revoked": sorted(self.revoked),
        }
        return (json.dumps(said, indent=1, sort_keys=True) + "\n").encode()


def read_trust(raw: bytes) -> Trust:
    """As `bytes` has it.

    Raises:
        ValueError: it is not.
    """
    match parsed(raw):
        case {
            "keys": [*lines],
            "needed": int(needed),
            "open": bool(is_open),
            "revoked": [*revoked],
        } if needed >= 1:
            try:
                keys = tuple(read_public(str(line), "trust.json") for line in lines)
            except RefusedError as error:
                raise ValueError("no key") from error
            return Trust(keys, frozenset(map(str, revoked)), needed, is_open)
        case _:
            raise ValueError("it lacks something")
