"""Three made-up weeks: what would you choose? There is no right or wrong; the rule says what it would suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.ui.ask import AskChoice
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.walk.laid import column
from app.walk.three_weeks import THREE_WEEKS
from app.walk.told import How
from app.walk.week_words import name_of, say_made_up, say_reason

if TYPE_CHECKING:
    from app.walk.three_weeks import MadeUpWeek


@part
def ThreeWeeksCard() -> ft.Control:
    """One after the other, each with three buttons."""
    words = use_diary().words
    return card(
        heading(words.say("Three weeks: what would you choose?")),
        small(words.say("They are made up. Nothing is kept, and there is no right or wrong.")),
        *(keyed(week.name, _OneWeek)(week, n) for n, week in enumerate(THREE_WEEKS, start=1)),
    )


@part
def _OneWeek(week: MadeUpWeek, n: int) -> ft.Control:
    """One week; after a choice stands what the rule would suggest, and why."""
    words = use_diary().words
    chosen, choose = ft.use_state(cast("str | None", None))
    options = tuple((how.value, name_of(how, words)) for how in (How.MORE, How.SAME, How.LESS))
    said = [small(say_made_up(week.dose, week.counted, week.unsettled, words))]
    if chosen is not None:
        said.append(body(words.say("The rule would suggest: {choice}.", choice=name_of(week.how, words))))
        said.append(body(say_reason(week.proposal, words)))
        said.append(small(words.say("In your own plan you decide.")))
    asked = AskChoice(f"walk-try-{n}", words.say("Example {n}", n=n), options, chosen, choose)
    return column(asked, *said)
