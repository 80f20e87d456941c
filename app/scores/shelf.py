"""Reads the questionnaires from content/."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.scores.instrument import read_instruments

if TYPE_CHECKING:
    from app.scores.instrument import Instrument

FILE = Path(__file__).resolve().parent.parent.parent / "content" / "instruments.json"


@cache
def instruments() -> tuple[Instrument, ...]:
    """Every questionnaire, in the order they are offered."""
    return read_instruments(json.loads(FILE.read_text("utf-8")))


def find_instrument(which: str | None) -> Instrument | None:
    """The questionnaire with this id."""
    return next((instrument for instrument in instruments() if instrument.id == which), None)
