"""What a person did with the texts: read them, whole or in short, and marked some to come back to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class How(Enum):
    """How a text was read. Both count. The values are kept in the file."""

    WHOLE = "whole"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything at once, by the ids of the texts."""

    read: Mapping[str, How] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
