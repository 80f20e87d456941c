"""Locks bytes with a code and opens them again, on a desktop. A browser does the same its own way (`app/device/page_lock.py`)."""

from __future__ import annotations

import secrets

from app.handover.code import typed_code
from app.handover.envelope import BESIDE, IV, SALT, Envelope, LockProblem

KEY = 32


def lock(plain: bytes, code: str) -> Envelope:
    """Seal some bytes. Each time they come out another way."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, iv = secrets.token_bytes(SALT), secrets.token_bytes(IV)
    envelope = Envelope(salt, iv, b"")
    return Envelope(salt, iv, AESGCM(_key(envelope, code)).encrypt(iv, plain, BESIDE), envelope.rounds)


def unlock(envelope: Envelope, code: str) -> bytes | LockProblem:
    """What was sealed, if this is the code and nobody has touched it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_key(envelope, code)).decrypt(envelope.iv, envelope.data, BESIDE)
    except InvalidTag:
        return LockProblem.WRONG_CODE


def _key(envelope: Envelope, code: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

    return PBKDF2HMAC(algorithm=SHA256(), length=KEY, salt=envelope.salt, iterations=envelope.rounds).derive(typed_code(code).encode())
