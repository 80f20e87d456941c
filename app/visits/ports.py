"""What appointments need of others: where the page to bring is, and the words of the front desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.words import Words


@dataclass(frozen=True, slots=True)
class Ports:
    """Handed in by the shell."""

    report: str
    """The path of the page that one brings along."""
    desk: Words
    """The language that is spoken at a front desk here, whatever the person reads the app in."""
