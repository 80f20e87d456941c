"""Turns a PIN into what is kept of it, slowly on purpose. Where Python brings nothing for that, the browser does."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import Any

SALT = 16
LENGTH = 32
SCRYPT_COST, SCRYPT_BLOCK = 2**15, 8
ROUNDS = 600_000
"""For PBKDF2 with SHA-256, as OWASP asks since 2023."""


class Kdf(Enum):
    """A way to make a hash of a secret that nobody can try out quickly."""

    SCRYPT = "scrypt"
    PBKDF2 = "pbkdf2-sha256"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a hash was made, so that it can be made again: the way, what it costs, and the salt."""

    kdf: Kdf
    cost: int
    block: int
    salt: bytes


def new_recipe() -> Recipe:
    """The best way that there is here, with a salt of its own."""
    salt = secrets.token_bytes(SALT)
    return Recipe(Kdf.SCRYPT, SCRYPT_COST, SCRYPT_BLOCK, salt) if _has("scrypt") else Recipe(Kdf.PBKDF2, ROUNDS, 0, salt)


def can_follow(recipe: Recipe) -> bool:
    """Whether the recipe can be followed here: a browser knows one way, a desktop both."""
    return recipe.kdf is Kdf.PBKDF2 or _has("scrypt")


async def derive(secret: str, recipe: Recipe) -> bytes:
    """The hash of a secret. It takes a while, so that trying many takes long."""
    if recipe.kdf is Kdf.SCRYPT:
        room = 2 * 128 * recipe.cost * recipe.block
        return hashlib.scrypt(secret.encode(), salt=recipe.salt, n=recipe.cost, r=recipe.block, p=1, dklen=LENGTH, maxmem=room)
    if _has("pbkdf2_hmac"):
        return hashlib.pbkdf2_hmac("sha256", secret.encode(), recipe.salt, recipe.cost, LENGTH)
    return await _in_page(secret, recipe)


def _has(name: str) -> bool:
    return hasattr(hashlib, name)


async def _in_page(secret: str, recipe: Recipe) -> bytes:
    """The same by the browser's own WebCrypto."""
    page: Any = import_module("js")
    browser: Any = import_module("pyodide.ffi")
    subtle, to_js = page.crypto.subtle, browser.to_js
    key = await subtle.importKey("raw", to_js(secret.encode()), "PBKDF2", False, to_js(["deriveBits"]))
    way = {"name": "PBKDF2", "hash": "SHA-256", "salt": recipe.salt, "iterations": recipe.cost}
    bits = await subtle.deriveBits(to_js(way, dict_converter=page.Object.fromEntries), key, 8 * LENGTH)
    return bytes(bits.to_bytes())
