"""How a person wants the app to look: light or dark, how large, how still."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the ordinary size of text."""


class Light(Enum):
    """Light or dark, or as the device says."""

    DEVICE = "device"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose about the look; the device is followed until then."""

    light: Light = Light.DEVICE
    text_size: int = 100
    is_still: bool = False

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            msg = f"text is shown at one of {TEXT_SIZES} percent"
            raise ValueError(msg)

    @property
    def scale(self) -> float:
        """How many times the ordinary size."""
        return self.text_size / 100
