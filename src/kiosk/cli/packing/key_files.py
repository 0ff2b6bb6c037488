"""Keys as files of this computer, and the passphrase of whoever owns them."""

import os
from pathlib import Path

import click

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase, in_language
from kiosk.packs.keys import (
    MOST_BYTES,
    PublicKey,
    SecretKey,
    is_locked,
    new_key,
    read_public,
    read_secret,
)
from kiosk.packs.refusals import Reason, RefusedError

PASSPHRASE = "KIOSK_PASSPHRASE"  # noqa: S105 - the name of a variable
_LEAST_LETTERS = 8


def public_key(file: Path) -> PublicKey:
    """What is in a `.pub` file.

    Raises:
        RefusedError: it is none.
    """
    return read_public(_text(file), file.name)


def secret_key(file: Path, language: str) -> SecretKey:
    """What is in a `.key` file; its passphrase is asked for, unless the environment says it.

    Raises:
        RefusedError: it is none, or the passphrase is wrong.
    """
    text = _text(file)
    asked = Phrase("Passphrase of {file}", file=file.name)
    passphrase = _passphrase(asked, language) if is_locked(text) else ""
    return read_secret(text, passphrase, file.name)


def write_new_key(name: Path, language: str) -> tuple[Path, Path, PublicKey]:
    """Make a key, as `NAME.key`, which only its owner can read, and `NAME.pub`.

    Raises:
        RefusedError: there is one already, or it cannot be written.
    """
    secret, public = (name.with_name(f"{name.name}{ending}") for ending in (".key", ".pub"))
    for file in (secret, public):
        if file.exists():
            raise RefusedError(
                Reason.EXISTS,
                Phrase("there is {name} already", name=file.name),
                Phrase("choose another name; without its key, nobody can sign for it any more"),
            )
    passphrase = _passphrase(Phrase("New passphrase"), language, Phrase("Once more"))
    if len(passphrase) < _LEAST_LETTERS:
        raise RefusedError(
            Reason.KEY,
            Phrase("the passphrase is too short"),
            Phrase("take at least {number} letters, better four words", number=_LEAST_LETTERS),
        )
    key = new_key()
    try:
        _write(secret, key.text(passphrase), 0o600)
        _write(public, key.public.text, 0o644)
    except OSError as error:
        raise RefusedError(
            Reason.KEY, Phrase("the key cannot be written: {reason}", reason=reason(error))
        ) from error
    return secret, public, key.public


def _passphrase(asked: Phrase, language: str, again: Phrase | None = None) -> str:
    if PASSPHRASE in os.environ:
        return os.environ[PASSPHRASE]
    said: str = click.prompt(
        in_language(asked, language),
        hide_input=True,
        err=True,
        confirmation_prompt=in_language(again, language) if again else False,
    )
    return said


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise RefusedError(
            Reason.KEY,
            Phrase("{file} cannot be read: {reason}", file=file.name, reason=reason(error)),
        ) from error


def _write(file: Path, text: str, mode: int) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(descriptor)
