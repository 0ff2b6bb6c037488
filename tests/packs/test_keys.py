"""Keys and signatures are minisign's own: the stock program takes ours, and we take its."""

import base64
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.packs.keys import SecretKey, new_key, read_public, read_secret, read_signature
from kiosk.packs.refusals import Reason, RefusedError
from tests.packs.making import KEY, SECOND

CONTENT = b"What the harbour was in 1922\n"
SPOKEN = "Rapallo, Easter Sunday"
needs_minisign = pytest.mark.skipif(
    not shutil.which("minisign"), reason="minisign is not installed"
)


def minisign(
    folder: Path, *arguments: str, passphrase: str = ""
) -> subprocess.CompletedProcess[str]:
    """The stock program."""
    return subprocess.run(
        ["minisign", *arguments],
        cwd=folder,
        input=f"{passphrase}\n" * 2,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With something to sign."""
    (tmp_path / "content").write_bytes(CONTENT)
    return tmp_path


def theirs(folder: Path, passphrase: str) -> SecretKey:
    """A key that the stock program made."""
    bare = () if passphrase else ("-W",)
    made = minisign(folder, "-G", *bare, "-p", "x.pub", "-s", "x.key", passphrase=passphrase)
    assert made.returncode == 0, made.stderr
    return read_secret((folder / "x.key").read_text(), passphrase, "x.key")


@needs_minisign
@pytest.mark.parametrize("passphrase", ["", SPOKEN])
def test_a_key_of_theirs_signs_here(folder: Path, passphrase: str):
    key = theirs(folder, passphrase)
    assert key.public == read_public((folder / "x.pub").read_text(), "x.pub")
    (folder / "content.minisig").write_text(key.sign(CONTENT, "from here").text)
    checked = minisign(folder, "-V", "-p", "x.pub", "-m", "content")
    assert checked.returncode == 0, checked.stderr
    assert "from here" in checked.stdout


@needs_minisign
@pytest.mark.parametrize("passphrase", ["", SPOKEN])
def test_a_key_of_ours_signs_there(folder: Path, passphrase: str):
    (folder / "ours.key").write_text(KEY.text(passphrase))
    made = minisign(
        folder, "-S", "-s", "ours.key", "-m", "content", "-t", "from there", passphrase=passphrase
    )
    assert made.returncode == 0, made.stderr
    signature = read_signature((folder / "content.minisig").read_text(), "content.minisig")
    assert signature.comment == "from there"
    assert KEY.public.accepts(CONTENT, signature)
    assert not KEY.public.accepts(CONTENT + b" ", signature)


@needs_minisign
def test_they_take_our_public_key(folder: Path):
    (folder / "ours.pub").write_text(KEY.public.text)
    (folder / "content.minisig").write_text(KEY.sign(CONTENT, "x").text)
    for given in (("-p", "ours.pub"), ("-P", KEY.public.line)):
        assert minisign(folder, "-V", *given, "-m", "content").returncode == 0
    (folder / "content").write_bytes(CONTENT + b" ")
    assert minisign(folder, "-V", "-p", "ours.pub", "-m", "content").returncode != 0


@needs_minisign
def test_what_they_sign_in_the_old_way_is_refused(folder: Path):
    theirs(folder, "")
    assert minisign(folder, "-S", "-l", "-s", "x.key", "-m", "content").returncode == 0
    with pytest.raises(RefusedError) as caught:
        read_signature((folder / "content.minisig").read_text(), "content.minisig")
    assert caught.value.reason is Reason.SIGNATURE


def test_a_new_key_comes_back_with_its_passphrase():
    key = new_key()
    assert read_secret(key.text(SPOKEN), SPOKEN, "x.key") == key
    assert read_secret(key.text(""), "", "x.key") == key
    assert new_key() != key


@pytest.mark.parametrize("wrong", ["", "rapallo", f"{SPOKEN} "])
def test_another_passphrase_is_refused(wrong: str):
    with pytest.raises(RefusedError, match="passphrase") as caught:
        read_secret(KEY.text(SPOKEN), wrong, "x.key")
    assert caught.value.reason is Reason.KEY


def test_no_letter_of_a_key_may_be_another():
    """Not its id either, which its public half does not tell."""
    text = KEY.text("")
    begin = text.index("\n") + 1
    salt = range(begin + 8, begin + 73)  # what a key without a passphrase does not use
    for at in range(begin, len(text) - 1):
        other = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
        if at not in salt:
            with pytest.raises(RefusedError):
                read_secret(other, "", "x.key")


@pytest.mark.parametrize("cost", [(2**63, 2**20), (2**20, 2**40), (2**64 - 1, 2**64 - 1)])
def test_a_key_that_costs_too_much_is_refused(cost: tuple[int, int]):
    first, line, _ = KEY.text("x").split("\n")
    raw = bytearray(base64.b64decode(line))
    raw[38:54] = b"".join(each.to_bytes(8, "little") for each in cost)
    with pytest.raises(RefusedError, match="too much"):
        read_secret(f"{first}\n{base64.b64encode(raw).decode()}\n", "x", "x.key")


def test_a_secret_key_is_no_public_one_and_no_signature():
    for text in (KEY.text(""), KEY.sign(CONTENT, "x").text, "", "\n\n\n\n", SECOND.public.text * 2):
        with pytest.raises(RefusedError):
            read_public(text, "x.pub")
    with pytest.raises(RefusedError):
        read_signature(KEY.text(""), "x.minisig")
    with pytest.raises(RefusedError):
        read_secret(KEY.public.text, "", "x.key")
