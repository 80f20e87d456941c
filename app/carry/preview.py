"""What a file would bring, before anything happens; and why nothing did."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.carry.comparing import Compared
    from app.carry.document import Tables
    from app.carry.refusal import Refusal


class Carried(Enum):
    """What kind of file it is."""

    DOCUMENT = "document"
    TABLE = "table"


class TakeProblem(Enum):
    """Why nothing was taken in after all."""

    NOT_CHOSEN = "not-chosen"
    MOVED_ON = "moved-on"
    NOT_READABLE = "not-readable"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring: its rows as this version has them, laid beside the diary, and what of it is refused."""

    carried: Carried
    made_at: str | None
    theirs: Tables
    compared: Compared
    refused: tuple[Refusal, ...]
