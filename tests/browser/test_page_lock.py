"""A browser's Python makes the same paper as a desktop's, byte for byte, and each opens what the other locked."""

from __future__ import annotations

import hashlib
import json

from app.handover.as_pdf import as_pdf
from app.handover.code import new_code
from app.handover.envelope import Envelope, as_json, envelope_in
from app.handover.lock import lock, unlock
from tests.support.browser_python import ask_in_browser
from tests.support.sheets import MADE_AT, sheet_in

IN_A_BROWSER = """
import hashlib, json
from app.device import page_lock
from app.handover.as_pdf import as_pdf, can_lock
from app.handover.envelope import LockProblem, as_json, envelope_in
from tests.support.sheets import MADE_AT, sheet_in
asked = json.loads(given)
there = envelope_in(asked["envelope"])
opened = await page_lock.unlock(there, asked["code"])
wrong = await page_lock.unlock(there, "en-to-tre-fire-fem")
locked = await page_lock.lock(asked["plain"].encode(), asked["code"])
papers = [hashlib.sha256(as_pdf(sheet_in(one), MADE_AT)).hexdigest() for one in ("da", "en")]
json.dumps([opened.decode(), wrong is LockProblem.WRONG_CODE, as_json(locked), papers, can_lock()])
"""


def test_a_browser_makes_the_same_paper_and_a_lock_that_a_desktop_opens():
    code, plain = new_code(), "Så går det: 4,3 æøå"
    asked = {"code": code, "plain": plain, "envelope": as_json(lock(plain.encode(), code))}
    read, is_refused, envelope, papers, can_lock = json.loads(ask_in_browser(IN_A_BROWSER, json.dumps(asked)))
    assert read == plain
    assert is_refused
    theirs = envelope_in(envelope)
    assert isinstance(theirs, Envelope)
    assert unlock(theirs, code) == plain.encode()
    assert papers == [hashlib.sha256(as_pdf(sheet_in(one), MADE_AT)).hexdigest() for one in ("da", "en")]
    assert not can_lock
