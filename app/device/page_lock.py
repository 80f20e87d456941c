"""Locks bytes with a code and opens them again in a browser, through its own WebCrypto. The same file as a desktop's."""

from __future__ import annotations

import secrets
from importlib import import_module
from typing import Any

from app.handover.code import typed_code
from app.handover.envelope import BESIDE, IV, SALT, Envelope, LockProblem

BITS = 256


async def lock(plain: bytes, code: str) -> Envelope:
    """Seal some bytes. Each time they come out another way."""
    envelope = Envelope(secrets.token_bytes(SALT), secrets.token_bytes(IV), b"")
    subtle = _subtle()
    sealed = await subtle.encrypt(_way(envelope), await _key(subtle, envelope, code), _js(plain))
    return Envelope(envelope.salt, envelope.iv, sealed.to_bytes(), envelope.rounds)


async def unlock(envelope: Envelope, code: str) -> bytes | LockProblem:
    """What was sealed, if this is the code and nobody has touched it."""
    browser: Any = import_module("pyodide.ffi")
    subtle = _subtle()
    key = await _key(subtle, envelope, code)
    try:
        plain = await subtle.decrypt(_way(envelope), key, _js(envelope.data))
    except browser.JsException:
        return LockProblem.WRONG_CODE
    return bytes(plain.to_bytes())


async def _key(subtle: Any, envelope: Envelope, code: str) -> Any:
    whole = await subtle.importKey("raw", _js(typed_code(code).encode()), "PBKDF2", False, _js(["deriveKey"]))
    stirred = _js({"name": "PBKDF2", "hash": "SHA-256", "salt": envelope.salt, "iterations": envelope.rounds})
    kind = _js({"name": "AES-GCM", "length": BITS})
    return await subtle.deriveKey(stirred, whole, kind, False, _js(["encrypt", "decrypt"]))


def _way(envelope: Envelope) -> Any:
    return _js({"name": "AES-GCM", "iv": envelope.iv, "additionalData": BESIDE})


def _subtle() -> Any:
    page: Any = import_module("js")
    return page.crypto.subtle


def _js(value: object) -> Any:
    """A value as the browser knows it."""
    page: Any = import_module("js")
    browser: Any = import_module("pyodide.ffi")
    return browser.to_js(value, dict_converter=page.Object.fromEntries)
