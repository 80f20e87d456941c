"""Planer: what is on now, the doors to what a person carries with them, and the pause that all plans share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.standing_days import is_pause_on
from app.plans.actions import pause_now, pauses_of
from app.plans.card import PausedPlansCard
from app.plans.pause_view import EarlierPauses, FoldedPause, HoldPause
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words
    from app.plans.pause import Pause


@part
def PlansScreen(doors: Callable[[Words], tuple[Door, ...]], draw_first: Callable[[], ft.Control]) -> ft.Control:
    """What other slices have to say first, then one door to each plan, then the pause."""
    diary = use_diary()
    words, now = diary.words, pause_now(diary)
    earlier = tuple(pause for pause in reversed(pauses_of(diary)) if pause != now)
    return ft.Column(
        [
            draw_first(),
            *([_Now(now)] if now else []),
            body(words.say("A plan is yours. You choose it, and you can change it at any time.")),
            Doors(doors(words)),
            *([] if is_pause_on(diary) else [HoldPause()]),
            *([EarlierPauses(earlier, 2 if now else 1)] if earlier else []),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Now(pause: Pause) -> ft.Control:
    """The pause that is on, the way back, and what can be changed about it."""
    words = use_diary().words
    change = FoldedPause(pause, 1, words.say("Change the pause"))
    return ft.Column([PausedPlansCard(), change], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
