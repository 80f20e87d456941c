"""How small the mean effect on pain is, and what else there is to know of living as one usually does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.tryout.drawn import Drawn
from app.tryout.effect_row import POINTS, EffectRow
from app.ui.ask import Folded
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from app.ui.lines import Lines


@part
def Effect(lines: Lines) -> ft.Control:
    """The row, then each question with its answer folded away."""
    words = use_diary().words
    figure = words.number(POINTS, 2)
    sentence = words.say("A row from 0 to 10. The filled part shows {points} points: a little over half a step.", points=figure)
    asked = [Folded(f"effect-{n}", question, partial(lines.draw, n - 1, 1)) for n, question in enumerate(lines.column(0), start=1)]
    return ft.Column(
        [Drawn("effect-picture", EffectRow(figure), sentence), *asked], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
