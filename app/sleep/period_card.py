"""The sleep diary as a whole: started, at rest, ended, started anew with the old ones kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.sleep.habit_words import say_period
from app.sleep.period import ended_periods, open_period
from app.sleep.period_actions import delete_period, end_diary, pause_diary, periods_of, resume_diary, start_diary
from app.sleep.saying import use_saying
from app.ui.ask import Folded
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.sleep.kept import Changed
    from app.sleep.period import Period, PeriodProblem, Periods


@part
def StartCard() -> ft.Control:
    """Start it, go on with it, or nothing while it runs."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, periods = diary.words, periods_of(diary)
    there = open_period(periods)
    if there is not None and there.is_on:
        return ft.Container()

    def begun(result: Changed | PeriodProblem) -> None:
        say(result, words.say("Your sleep diary runs. In the morning it stands on Today."))

    if there is not None:
        go_on = main_button("sleep-resume", words.say("Go on"), safely(partial(resume_diary, diary), begun))
        return card(body(say_period(there, words)), ft.Row([go_on], wrap=True))
    label = words.say("Start anew") if periods else words.say("Start the sleep diary")
    said = words.say("It takes half a minute in the morning. A week or two is enough, and you may leave any night.")
    return card(body(said), ft.Row([main_button("sleep-start", label, safely(partial(start_diary, diary), begun))], wrap=True))


@part
def PeriodCard() -> ft.Control:
    """What can be done with the one that is on, and the ones before."""
    diary = use_diary()
    periods = periods_of(diary)
    there, gone = open_period(periods), ended_periods(periods)
    if not periods:
        return ft.Container()
    return card(
        heading(diary.words.say("The sleep diary itself")),
        *([_Open(there)] if there else []),
        *([Folded("sleep-diaries", diary.words.say("Sleep diaries before this"), partial(_Ended, gone))] if gone else []),
    )


@part
def _Open(period: Period) -> ft.Control:
    """Rest and end."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    rests = _saying(say, words.say("It rests. Everything is kept."))
    ends = _saying(say, words.say("It is ended. Your nights are kept."))
    tools = [quiet_button("sleep-end", words.say("End it"), safely(partial(end_diary, diary), ends))]
    if period.is_on:
        tools.insert(0, button("sleep-pause", words.say("Let it rest"), safely(partial(pause_diary, diary), rests)))
    return ft.Column([small(say_period(period, words)), ft.Row(tools, wrap=True)], spacing=4)


@part
def _Ended(periods: Periods) -> ft.Control:
    """When they were. Their nights stand in the list."""
    return ft.Column([keyed(one.id, _OneEnded)(one, n) for n, one in enumerate(periods, start=1)], spacing=8)


@part
def _OneEnded(period: Period, n: int) -> ft.Control:
    """One of them."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    gone = _saying(say, words.say("Deleted. Your nights are kept."))
    out = quiet_button(f"sleep-diary-{n}-out", words.say("Delete"), safely(partial(delete_period, diary, period.id), gone))
    return ft.Column([body(say_period(period, words)), ft.Row([out], wrap=True)], spacing=0)


def _saying(say: Callable[[Changed | PeriodProblem, str], bool], sentence: str) -> Callable[[Changed | PeriodProblem], object]:
    return lambda result: say(result, sentence)
