"""One cell of a table for Excel: a number as Danes write it, and a text that never becomes a formula and comes back as it was."""

from __future__ import annotations

import math
import re
from decimal import Decimal

NUMBER = re.compile(r"-?\d+(?:,\d+)?", re.ASCII)

GUARD = "'"
"""Before a text that a spreadsheet would reckon with, and before a text that begins with it already."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a formula can begin with (OWASP ASVS 1.2.10), also in the wide letters of East Asia."""

UNSEEN = " \u00a0\ufeff\u200b"
"""What a spreadsheet may pass over before it looks."""

EXACT = 2**53
"""Up to here every whole number is one of the computer's."""


def number_cell(value: float) -> str:
    """Every decimal that is stored, with a comma. What is no number is missing."""
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < EXACT:
        return str(int(value))
    return format(Decimal(repr(value)), "f").replace(".", ",")


def read_number(cell: str) -> float | None:
    """The number in a cell, or nothing if none is written there."""
    if not NUMBER.fullmatch(cell):
        return None
    value = float(cell.replace(",", "."))
    if not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < EXACT else value


def text_cell(text: str) -> str:
    """The text, guarded where it must be. An empty text is not the same as none."""
    is_formula = text.lstrip(UNSEEN).startswith(FORMULA)
    return GUARD + text if is_formula or not text or text.startswith(GUARD) else text


def read_text(cell: str) -> str:
    """The text in a cell as it was before it was guarded."""
    return cell.removeprefix(GUARD)
