"""Reads the phone book and the ladder of help from content/. Only files that came with the app."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.safety.mood import Rung, read_ladder
from app.safety.numbers import PhoneBook, read_doctors

NUMBERS = Path(__file__).resolve().parent.parent.parent / "content" / "numbers"


@cache
def phone_book() -> PhoneBook:
    """Whom to call, region by region."""
    return read_doctors(_data("doctors.json"))


@cache
def mood_ladder() -> tuple[Rung, ...]:
    """The doors for low mood."""
    return read_ladder(_data("mood.json"))


def _data(name: str) -> Any:
    return json.loads((NUMBERS / name).read_text("utf-8"))
