"""The lock of a diary: what is kept of the PIN, and when it closes by itself."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.device.kdf import can_follow, derive, new_recipe

if TYPE_CHECKING:
    from app.device.kdf import Recipe
    from app.lock.pin import Pin

MINUTES = (1, 5, 15)
"""What one can choose; none of them means that only closing the app locks it."""

USUAL_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Lock:
    """A hash with its recipe, never the PIN; and after how many minutes without a touch it closes."""

    recipe: Recipe
    hash: bytes
    minutes: int | None = USUAL_MINUTES

    @property
    def id(self) -> str:
        """Another one for every PIN that is set."""
        return self.recipe.salt.hex()

    @property
    def holds_here(self) -> bool:
        """Whether the PIN can be looked at on this device. Nobody is locked out of a diary that was brought from another kind of device."""
        return can_follow(self.recipe)

    async def is_opened_by(self, pin: Pin) -> bool:
        """Whether this is the PIN. It takes as long for a wrong one as for the right one."""
        return hmac.compare_digest(await derive(pin.digits, self.recipe), self.hash)


async def new_lock(pin: Pin, minutes: int | None = USUAL_MINUTES) -> Lock:
    """A lock for a PIN, with a salt of its own."""
    recipe = new_recipe()
    return Lock(recipe, await derive(pin.digits, recipe), minutes)
