"""A diary that was locked with a PIN, as one kept in a file: the same PIN and the same hash every time."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.device.kdf import Kdf, Recipe
from app.lock.lock import Lock
from app.lock.store import put_lock, put_tries
from app.lock.tries import Tries

if TYPE_CHECKING:
    from app.core.diary import Diary

PIN = "2468"


def lock_up(diary: Diary) -> None:
    """Lock it, and let somebody have guessed wrong twice."""
    recipe = Recipe(Kdf.PBKDF2, 600_000, 0, bytes(range(16)))
    made = hashlib.pbkdf2_hmac("sha256", PIN.encode(), recipe.salt, recipe.cost, 32)
    with diary.session() as session:
        put_lock(session, Lock(recipe, made, 15))
        put_tries(session, Tries(2, "kept", 0))
        session.commit()
