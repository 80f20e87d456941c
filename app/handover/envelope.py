"""What is locked, as it travels inside a page: a few figures that anyone may read, and bytes that open with the code alone."""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

FORMAT, VERSION = "rygvej-locked", 1
ROUNDS = 600_000
"""How often the code is stirred (PBKDF2-SHA256): a guess shall cost a computer a moment, and there are too many guesses."""

MOST_ROUNDS = 10_000_000
"""More would only hold up whoever opens a file of somebody else's making."""

SALT, IV, TAG = 16, 12, 16
BESIDE = f"{FORMAT} {VERSION}".encode()
"""What is sealed along with the bytes, so that no other reading can be put on them."""

SCRIPT = re.compile(rf'<script type="application/json" id="{FORMAT}">(.*?)</script>', re.DOTALL)


class LockProblem(Enum):
    """Why a locked file does not open."""

    NOT_OURS = "not-ours"
    NEWER = "newer"
    WRONG_CODE = "wrong-code"


@dataclass(frozen=True, slots=True)
class Envelope:
    """The bytes, and what beside the code it takes to open them."""

    salt: bytes
    iv: bytes
    data: bytes
    rounds: int = ROUNDS


@dataclass(frozen=True, slots=True)
class Handed:
    """What is inside: the page to read, and the same for a program (the text of a `rygvej-share`, or nothing)."""

    page: str
    share: str = ""


def packed(handed: Handed) -> bytes:
    """What is inside, as it is sealed."""
    return json.dumps({"page": handed.page, "share": handed.share}, ensure_ascii=False, separators=(",", ":")).encode()


def unpacked(plain: bytes) -> Handed | LockProblem:
    """What was inside."""
    try:
        held = json.loads(plain)
    except ValueError:
        return LockProblem.NOT_OURS
    if isinstance(held, dict) and isinstance(held.get("page"), str) and isinstance(held.get("share"), str):
        return Handed(held["page"], held["share"])
    return LockProblem.NOT_OURS


def as_json(envelope: Envelope) -> str:
    """The envelope as it stands in a page."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "kdf": {"name": "PBKDF2", "hash": "SHA-256", "iterations": envelope.rounds, "salt": _text(envelope.salt)},
            "cipher": {"name": "AES-GCM", "length": 256, "iv": _text(envelope.iv), "additionalData": BESIDE.decode()},
            "data": _text(envelope.data),
        }
    )


def envelope_in(page: str) -> Envelope | LockProblem:
    """The envelope of a locked page, or of the bare JSON."""
    found = SCRIPT.search(page)
    try:
        held = json.loads(found.group(1) if found else page)
    except ValueError:
        return LockProblem.NOT_OURS
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        return LockProblem.NOT_OURS
    if held.get("version") != VERSION:
        return LockProblem.NEWER
    try:
        envelope = Envelope(_bytes(held["kdf"]["salt"]), _bytes(held["cipher"]["iv"]), _bytes(held["data"]), held["kdf"]["iterations"])
    except (KeyError, TypeError, ValueError):
        return LockProblem.NOT_OURS
    return envelope if _makes_sense(envelope) else LockProblem.NOT_OURS


def _makes_sense(envelope: Envelope) -> bool:
    rounds: Any = envelope.rounds
    is_count = isinstance(rounds, int) and not isinstance(rounds, bool) and ROUNDS <= rounds <= MOST_ROUNDS
    return is_count and len(envelope.salt) == SALT and len(envelope.iv) == IV and len(envelope.data) > TAG


def _text(some: bytes) -> str:
    return base64.b64encode(some).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not written in base64") from error
