"""A history as a picture: what is a dot, what is the line, and which signs are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.curve import Curve, Level
from app.report.reference import reference_of
from app.report.words import names_of

if TYPE_CHECKING:
    from app.core.words import Words
    from app.report.history import History


def curve_of(history: History, words: Words) -> Curve:
    """Dots for what was told, the line of the means, where it began, and the person's own flags."""
    begun, around = history.begun, reference_of(history)
    band = (around.low, around.high) if around else None
    level = Level(begun.mean, words.number(begun.mean), band) if begun else None
    return Curve(history.dots.values, history.line.values, history.marked, level, names_of(history, words), history.flags.shown)
