"""What is locked opens with its code, however that is typed, and with nothing else; nobody can change it unseen."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.handover.as_locked import POLICY, as_locked
from app.handover.code import new_code
from app.handover.envelope import ROUNDS, Envelope, Handed, LockProblem, as_json, envelope_in, packed, unpacked
from app.handover.html_style import hashed
from app.handover.lock import lock, unlock
from app.handover.locked_page import SCRIPT
from app.shell.catalog import catalogue

CODE = "hest-ballon-sofa-vinter-gulerod"
HANDED = Handed("<!doctype html><p>Så går det fremad: 4,3</p>", '{"format":"rygvej-share"}')
BOTH = (catalogue("da"), catalogue("en"))


@pytest.fixture(scope="module")
def envelope():
    return lock(packed(HANDED), CODE)


def test_it_opens_with_its_code_however_it_is_typed(envelope):
    for typed in (CODE, "  Hest ballon  sofa - vinter gulerod "):
        plain = unlock(envelope, typed)
        assert isinstance(plain, bytes)
        assert unpacked(plain) == HANDED


def test_no_other_code_opens_it(envelope):
    assert unlock(envelope, new_code()) is LockProblem.WRONG_CODE
    assert unlock(envelope, "") is LockProblem.WRONG_CODE


@pytest.mark.parametrize("part", ["salt", "iv", "data"])
def test_a_bit_that_was_changed_is_noticed(envelope, part):
    there = getattr(envelope, part)
    assert unlock(replace(envelope, **{part: bytes([there[0] ^ 1]) + there[1:]}), CODE) is LockProblem.WRONG_CODE


def test_the_same_is_never_locked_the_same_way_twice(envelope):
    again = lock(packed(HANDED), CODE)
    assert {again.salt, again.iv, again.data}.isdisjoint({envelope.salt, envelope.iv, envelope.data})


def test_the_envelope_is_found_in_its_page_and_tells_nothing(envelope):
    page = as_locked(envelope, BOTH)
    assert envelope_in(page) == envelope
    assert envelope_in(as_json(envelope)) == envelope
    assert "4,3" not in page
    assert "rygvej-share" not in page
    assert POLICY in page
    assert hashed(SCRIPT) in POLICY
    for words in BOTH:
        assert words.say("A locked file") in page


def test_a_guess_costs_what_it_shall(envelope):
    told = json.loads(as_json(envelope))
    assert told["kdf"]["iterations"] == ROUNDS >= 600_000
    assert (len(envelope.salt), len(envelope.iv)) == (16, 12)
    assert len(envelope.data) == len(packed(HANDED)) + 16


def test_another_program_opens_it_from_what_the_envelope_says(envelope):
    import base64
    import hashlib

    told = json.loads(as_json(envelope))
    salt, iv, data = (base64.b64decode(text) for text in (told["kdf"]["salt"], told["cipher"]["iv"], told["data"]))
    key = hashlib.pbkdf2_hmac("sha256", CODE.encode(), salt, told["kdf"]["iterations"])
    assert AESGCM(key).decrypt(iv, data, told["cipher"]["additionalData"].encode()) == packed(HANDED)


def changed(envelope, **with_):
    return json.dumps({**json.loads(as_json(envelope)), **with_})


def test_a_file_of_somebody_elses_is_no_locked_file(envelope):
    few = {**json.loads(as_json(envelope))["kdf"], "iterations": 1000}
    others = [
        "",
        "{}",
        "[]",
        "null",
        "<html></html>",
        changed(envelope, format="other"),
        changed(envelope, data="%"),
        changed(envelope, kdf=few),
    ]
    others += [changed(envelope, kdf=None), changed(envelope, data="QQ=="), as_json(Envelope(b"", b"", b""))]
    assert {envelope_in(other) for other in others} == {LockProblem.NOT_OURS}
    assert envelope_in(changed(envelope, version=2)) is LockProblem.NEWER


@pytest.mark.parametrize("plain", [b"", b"{", b"[]", b"{}", b'{"page": 1, "share": ""}', b"\xff"])
def test_what_was_inside_must_make_sense(plain):
    assert unpacked(plain) is LockProblem.NOT_OURS
