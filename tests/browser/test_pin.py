"""The PIN in a browser, whose Python has no slow hash of its own: WebCrypto makes the same one as a desktop."""

from __future__ import annotations

import hashlib
import json

from app.device.kdf import LENGTH, ROUNDS
from tests.support.browser_python import ask_in_browser

ASK = """
import json
from app.device.kdf import Kdf, Recipe, can_follow, derive, new_recipe
made = new_recipe()
hash = await derive("2468", Recipe(Kdf.PBKDF2, made.cost, 0, bytes(range(16))))
json.dumps({"kdf": made.kdf.value, "cost": made.cost, "hash": hash.hex(), "both": can_follow(Recipe(Kdf.SCRYPT, 2**15, 8, bytes(16)))})
"""


def test_a_browser_makes_the_hash_that_a_desktop_makes():
    said = json.loads(ask_in_browser(ASK))
    assert (said["kdf"], said["cost"]) == ("pbkdf2-sha256", ROUNDS)
    assert said["hash"] == hashlib.pbkdf2_hmac("sha256", b"2468", bytes(range(16)), ROUNDS, LENGTH).hex()
    assert said["both"] is False  # what a desktop made by scrypt cannot be checked here, and locks nobody out
