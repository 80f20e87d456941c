"""The two numbers beside a night: how one slept, which the diary of the days asks too, and how rested one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.measure import Measure
from app.core.observation import Kind
from app.core.scale import HIGHEST
from app.sleep.actions import quality_of
from app.ui.ask import Asked, AskScore
from app.ui.button import quiet_button
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.words import Words
    from app.sleep.typed import Typed
    from app.ui.held import Held


@part
def QualityField(day: date, typed: Held[Typed], show: Callable[[Typed], None]) -> ft.Control:
    """How one slept. What the diary of the days knows already is shown, and not asked a second time."""
    diary = use_diary()
    words, told = diary.words, quality_of(diary, day)
    if not told.can_tell:
        return ft.Container()
    if (told.score is not None or told.is_left) and not typed.now.is_quality_touched:
        said = words.say("You left this question in the diary.") if told.score is None else say_told(told.score, words)

        def reopen() -> None:
            show(typed.now.filled(quality=told.score, is_quality_touched=True))

        change = quiet_button(
            "sleep-quality-change",
            words.say("Change the number"),
            lambda: show(typed.now.filled(quality=told.score, is_quality_touched=True)),
        )
        return ft.Column([body(said), ft.Row([change], wrap=True)], spacing=0)
    low, high = words.say("very badly"), words.say("very well")
    title = words.say("How did you sleep last night?") if day == diary.today else words.say("How did you sleep that night?")
    measure = Measure(Kind.SLEEP, title, words.say("It is the same number as in the diary."), low, high)

    def choose(score: int | None) -> None:
        show(typed.now.filled(quality=score, is_quality_touched=True))

    return AskScore(Asked("sleep-quality", measure, typed.now.quality, is_skipped=False, choose=choose))


@part
def RestedField(typed: Held[Typed], show: Callable[[Typed], None]) -> ft.Control:
    """How rested one was."""
    words = use_diary().words
    # NOTE: What 0 and 10 mean for how rested one is.
    low, high = words.say("not rested at all"), words.say("fully rested")
    measure = Measure(Kind.SLEEP, words.say("How rested were you?"), words.say("when you got up"), low, high)
    return AskScore(Asked("sleep-rested", measure, typed.now.rested, is_skipped=False, choose=lambda n: show(typed.now.filled(rested=n))))


def say_told(score: int, words: Words) -> str:
    """What the diary of the days knows."""
    return words.say("You have written in the diary how you slept: {n} of {highest}.", n=score, highest=HIGHEST)
