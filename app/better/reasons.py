"""Why to seek help again one day, as the pathway programme names it (S2 8.1), and which rules tell of each door."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Reason(Enum):
    """What makes it good to ask someone. The values are handles."""

    SETBACK = "setback"
    STANDSTILL = "standstill"
    WORK = "work"


RULES: Final[Mapping[Reason, str]] = MappingProxyType({Reason.STANDSTILL: "chiropractor_direct", Reason.WORK: "job_door"})
"""The name of the dated rule that says how to get through a door (content/numbers/rights.json)."""
