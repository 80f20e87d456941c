"""Reads the phone book, the ladder of help and the rules from content/. Only files that came with the app."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.safety.mood import Rung, read_ladder
from app.safety.numbers import PhoneBook, read_doctors
from app.safety.rights import Rights, read_rights

NUMBERS = Path(__file__).resolve().parent.parent.parent / "content" / "numbers"


@cache
def phone_book() -> PhoneBook:
    """Whom to call, region by region."""
    return read_doctors(_data("doctors.json"))


@cache
def mood_ladder() -> tuple[Rung, ...]:
    """The doors for low mood."""
    return read_ladder(_data("mood.json"))


@cache
def rights() -> Rights:
    """What one has a right to, and until when."""
    return read_rights(_data("rights.json"))


def _data(name: str) -> Any:
    return json.loads((NUMBERS / name).read_text("utf-8"))
