"""Whatever bytes come, what reads them answers, or raises what it says that it raises.

`KIOSK_FAULTS=full` (`make faults`) reads 100,000 manifests.
"""

import base64
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.packs.highest import highest, remember
from kiosk.packs.keys import PublicKey, read_public, read_secret, read_signature
from kiosk.packs.manifest import read_manifest
from kiosk.packs.names import fault_of, folded
from kiosk.packs.refusals import RefusedError
from kiosk.packs.state import Record, State, read_state
from kiosk.packs.trust import Trust, read_trust
from tests.packs.figures import FULL
from tests.packs.making import KEY, MOMENT, SECOND, QuickDisk, files_of, manifest_of, written

BUSY = [HealthCheck.too_slow]
"""A machine that does other things as well is no fault of what is read."""
SOUND = manifest_of(2, files_of(2), keys=(KEY.public, SECOND.public), valid_until=MOMENT)
SAID: dict[str, Any] = json.loads(SOUND.bytes)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
letters = st.characters(exclude_categories=[]) | st.sampled_from(
    "/\\.: \u202e\u0301\u200bConNULaux1"
)
one_file = st.tuples(
    st.text(letters, max_size=12) | st.sampled_from([each[0] for each in SAID["files"]]),
    st.integers(-1, 2**34) | anything,
    st.sampled_from([each[2] for each in SAID["files"]])
    | st.text("0123456789abcdefA", max_size=64),
).map(list)
near_manifests = st.fixed_dictionaries(
    {},
    optional={key: st.just(value) | anything for key, value in SAID.items() if key != "files"}
    | {"files": st.lists(one_file, max_size=4) | st.just(SAID["files"]) | anything},
).map(lambda some: written({**SAID, **some}))


def changed(sound: bytes) -> st.SearchStrategy[bytes]:
    """Bytes of which some were cut out, and others put in."""

    def change(where: tuple[int, int, bytes]) -> bytes:
        at, cut, put = where
        return sound[:at] + put + sound[at + cut :]

    places = st.integers(0, len(sound)), st.integers(0, 8), st.binary(max_size=8)
    return st.tuples(*places).map(change)


manifests = st.binary(max_size=200) | near_manifests | changed(SOUND.bytes) | anything.map(written)


def _read(read: Callable[[bytes], object], raw: bytes, *errors: type[Exception]) -> None:
    with suppress(*errors):
        read(raw)


@settings(suppress_health_check=BUSY, max_examples=100_000 if FULL else 600)
@given(manifests)
def test_a_manifest_is_sound_or_refused(raw: bytes):
    with suppress(RefusedError):
        manifest = read_manifest(raw)
        assert manifest.bytes == raw
        assert not any(fault_of(each.path) for each in manifest.files)
        assert len({folded(each.path) for each in manifest.files}) == len(manifest.files)


@settings(suppress_health_check=BUSY, max_examples=20_000 if FULL else 300)
@given(st.lists(st.text(letters, min_size=1, max_size=8), min_size=1, max_size=9).map("/".join))
def test_a_name_that_may_be_stays_within_its_folder(path: str):
    if not fault_of(path):
        assert Path("/a/b", path).resolve() == Path("/a/b") / path
        assert path == path.strip()
        path.encode()


texts = (
    st.text()
    | st.binary(max_size=200).map(
        lambda raw: f"untrusted comment: x\n{base64.b64encode(raw).decode()}\n"
    )
    | changed(KEY.public.text.encode()).map(lambda raw: raw.decode("utf-8", "replace"))
    | changed(KEY.text("").encode()).map(lambda raw: raw.decode("utf-8", "replace"))
    | changed(KEY.sign(b"x", "comment").text.encode()).map(
        lambda raw: raw.decode("utf-8", "replace")
    )
)


@settings(suppress_health_check=BUSY, max_examples=20_000 if FULL else 300)
@given(texts)
def test_keys_and_signatures_are_sound_or_refused(text: str):
    with suppress(RefusedError):
        key = read_public(text, "x.pub")
        assert read_public(key.line, "x.pub") == key
    with suppress(RefusedError):
        secret = read_secret(text, "", "x.key")
        assert read_secret(secret.text(""), "", "x.key") == secret
    with suppress(RefusedError):
        signature = read_signature(text, "x.minisig")
        assert read_signature(signature.text, "x.minisig") == signature
        KEY.public.accepts(b"x", signature)


@settings(suppress_health_check=BUSY, max_examples=5_000 if FULL else 200)
@given(st.binary(min_size=42, max_size=42), st.binary(max_size=20))
def test_any_key_can_be_asked(raw: bytes, content: bytes):
    signature = replace(KEY.sign(content, "x"), key_id=raw[:8])
    assert not PublicKey(raw[:8], raw[8:40]).accepts(content, signature)


STATE = State(
    current="a" * 64,
    previous="b" * 64,
    on_trial=True,
    tries=1,
    failed=("c" * 64,),
    records=(Record("2026", "installed", "a" * 64, 1, "staff"),),
)
TRUST = Trust((KEY.public,), frozenset({"A"}), 1)
SMALL = (
    st.binary(max_size=100)
    | anything.map(lambda said: json.dumps(said).encode())
    | changed(STATE.bytes)
    | changed(TRUST.bytes)
    | st.integers(1, 200_000).map(lambda deep: b"[" * deep)
)


@settings(suppress_health_check=BUSY, max_examples=20_000 if FULL else 300)
@given(SMALL)
def test_what_a_store_keeps_is_sound_or_no_value(raw: bytes):
    _read(read_state, raw, ValueError)
    _read(read_trust, raw, ValueError)


@settings(suppress_health_check=BUSY, max_examples=2_000 if FULL else 100)
@given(st.data(), st.integers(1, 2**53 - 1))
def test_the_highest_sequence_is_never_more_than_was_written(
    tmp_path_factory: Any, data: st.DataObject, sequence: int
):
    folder = tmp_path_factory.mktemp("highest")
    remember(QuickDisk(), folder, sequence)
    assert highest(QuickDisk(), folder) == sequence
    for name in ("highest-1.json", "highest-2.json"):
        path = folder / name
        path.write_bytes(data.draw(changed(path.read_bytes()) | SMALL))
    assert highest(QuickDisk(), folder) in {0, sequence}


def test_state_and_trust_are_read_as_they_are_written():
    assert read_state(STATE.bytes) == STATE
    assert read_trust(TRUST.bytes) == TRUST
    assert read_manifest(SOUND.bytes) == SOUND
