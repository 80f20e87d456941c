"""Rating one's own things: numbers with both ends in words, nothing chosen beforehand, all saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.measure import Measure
from app.core.observation import Kind
from app.goals.actions import rate_things
from app.goals.saying import use_saying
from app.goals.words import ends, say_scale
from app.ui.ask import Asked, AskScore
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_shown
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changed import Changed
    from app.goals.activity import Activity, ActivityProblem, Things

Answers = dict[str, int | None]


@part
def RateCard(things: Things, close: Callable[[], object]) -> ft.Control:
    """Every current thing with its numbers, and Save."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    touched, touch = use_shown(cast("Answers", {}))

    def choose(which: str, score: int | None) -> None:
        touch({**touched.now, which: score})

    def done(result: Changed[Activity] | ActivityProblem) -> None:
        if say(result, words.say("Saved for today.")):
            touch({})
            close()

    return card(
        heading(words.say("How well can you do it now?")),
        body(say_scale(words)),
        *(keyed(activity.id, _AskThing)(activity, n, touched.now, choose) for n, activity in enumerate(things, start=1)),
        ft.Row([main_button("goals-save", words.say("Save"), safely(lambda: rate_things(diary, touched.now), done), icon=ft.Icons.CHECK)]),
    )


@part
def _AskThing(activity: Activity, n: int, touched: Answers, choose: Callable[[str, int | None], None]) -> ft.Control:
    """One thing's numbers, with what was chosen today, if anything was."""
    diary = use_diary()
    words = diary.words
    low, high = ends(words)
    answer = touched[activity.id] if activity.id in touched else activity.rated_on(diary.today)
    # NOTE: The time a question is about, under the question.
    measure = Measure(Kind.ACTIVITY, activity.words, words.say("as it is these days"), low, high)
    return AskScore(Asked(f"goal-{n}-score", measure, answer, is_skipped=False, choose=lambda score: choose(activity.id, score)))
