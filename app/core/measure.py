"""How a 0-10 question is spoken of wherever its answers are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.observation import Kind


@dataclass(frozen=True, slots=True)
class Measure:
    """A question's name, the time it asks about, and what its two ends mean."""

    kind: Kind
    title: str
    frame: str
    low: str
    high: str
