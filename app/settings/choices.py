"""What a person may choose about the app itself, read back from names and values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.look import TEXT_SIZES, Light, Look

if TYPE_CHECKING:
    from collections.abc import Mapping

SPOKEN = ("da", "en")
"""The languages one can choose, Danish first."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The look, and the language if one was chosen."""

    look: Look
    language: str | None


def read_choices(kept: Mapping[str, str]) -> Choices:
    """Make choices of what the file holds; what cannot be read is as if not chosen."""
    lights = {light.value: light for light in Light}
    size = kept.get("text_size", "")
    look = Look(
        light=lights.get(kept.get("light", ""), Light.DEVICE),
        text_size=int(size) if size in map(str, TEXT_SIZES) else 100,
        is_still=kept.get("is_still") == "yes",
    )
    language = kept.get("language")
    return Choices(look, language if language in SPOKEN else None)


def language_for(chosen: str | None, device: tuple[str, ...]) -> str:
    """The language to speak: the chosen one, else the first of the device's that the app knows, else Danish."""
    if chosen:
        return chosen
    return next((short for name in device if (short := name[:2].lower()) in SPOKEN), SPOKEN[0])
