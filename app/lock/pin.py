"""A PIN: four to eight digits. Whether what was typed can be one, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

SHORTEST, LONGEST = 4, 8
DIGITS = "0123456789"


class PinProblem(Enum):
    """Why something is no PIN, or cannot be the new one."""

    NOT_DIGITS = "not-digits"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NOT_THE_SAME = "not-the-same"
    ALREADY_SET = "already-set"
    NONE_SET = "none-set"


@dataclass(frozen=True, slots=True)
class Pin:
    """The digits. They are never shown, logged or kept as they are."""

    digits: str

    def __repr__(self) -> str:
        """Nothing of it, wherever it may be printed."""
        return "Pin(…)"


def read_pin(typed: str) -> Pin | PinProblem:
    """The PIN that was typed. Only the digits of a keypad: other scripts have their own, and cannot be typed everywhere."""
    digits = typed.strip()
    if any(letter not in DIGITS for letter in digits):
        return PinProblem.NOT_DIGITS
    if len(digits) < SHORTEST:
        return PinProblem.TOO_SHORT
    return Pin(digits) if len(digits) <= LONGEST else PinProblem.TOO_LONG


def read_new_pin(typed: str, again: str) -> Pin | PinProblem:
    """A new PIN, typed twice: a slip of the finger would lock its owner out."""
    pin = read_pin(typed)
    if isinstance(pin, Pin) and read_pin(again) != pin:
        return PinProblem.NOT_THE_SAME
    return pin
