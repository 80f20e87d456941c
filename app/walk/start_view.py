"""What is chosen before a plan begins: how, how often, and towards what. What is left alone is as usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.function import Function
from app.ui.ask import AskChoice, Folded, text_field
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.walk.dose import Aim
from app.walk.laid import column, row
from app.walk.plan_actions import begin_plan
from app.walk.planning import Beginning
from app.walk.saying import use_saying
from app.walk.test_walks import FEWEST_DAYS, MOST_DAYS, USUAL_DAYS, start_from
from app.walk.told import Way
from app.walk.words import name_of_way, say_convention, say_dose, say_minutes, say_own_minutes, say_untested

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.held import Held
    from app.walk.notebook import Notebook


@part
def BeginCard(notebook: Notebook) -> ft.Control:
    """The choices, and the button that begins."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    suggests = diary.has(Function.WALK_MINUTES)
    start = start_from([one.minutes for one in notebook.tests]) if suggests else None
    way, choose_way = ft.use_state(cast("str | None", None))
    days, choose_days = ft.use_state(cast("str | None", None))
    minutes, aim_minutes, aim_days = use_held(""), use_held(""), use_held("")
    say = use_saying(words.say("Your plan begins today."))
    if suggests and start is None:
        return card(heading(words.say("Your plan")), body(words.say("When you have a test walk, you can choose your plan here.")))

    def chosen() -> Beginning:
        typed = minutes.now or None
        return Beginning(Way(way) if way else None, int(days) if days else None, typed, aim_minutes.now, aim_days.now)

    def own() -> ft.Control:
        return _Other(minutes, aim_minutes, aim_days)

    often = tuple((str(n), words.count("{n} day", "{n} days", n)) for n in range(FEWEST_DAYS, MOST_DAYS + 1))
    more = words.say("Other minutes, or another goal")
    return card(
        heading(words.say("Your plan")),
        body(words.say("You can begin with {minutes}.", minutes=say_minutes(start.minutes, words)) if start else say_own_minutes(words)),
        AskChoice("walk-begin-days", words.say("How many days a week?"), often, days, choose_days),
        small(words.say("If you choose nothing, it is {n} days.", n=USUAL_DAYS)),
        AskWay("walk-begin-way", way, choose_way),
        Folded("walk-begin-more", more, own) if suggests else own(),
        row(main_button("walk-begin", words.say("Begin today"), safely(lambda: begin_plan(diary, chosen()), say))),
        *([Folded("walk-numbers", words.say("Where do the numbers come from?"), Convention)] if suggests else []),
    )


@part
def AskWay(handle: str, way: str | None, choose: Callable[[str | None], object]) -> ft.Control:
    """How the minutes are spent, and that only walking is tested."""
    words = use_diary().words
    ways = tuple((one.value, name_of_way(one, words)) for one in Way)
    return column(AskChoice(handle, words.say("How will you move?"), ways, way, choose), small(say_untested(words)))


@part
def _Other(minutes: Held[str], aim_minutes: Held[str], aim_days: Held[str]) -> ft.Control:
    """Own minutes to begin with, and an own goal."""
    words = use_diary().words
    usual = Aim()
    return column(
        text_field("walk-begin-minutes", words.say("Minutes to begin with"), minutes.now, minutes.hold),
        small(words.say("The goal is {dose}, if you choose nothing else.", dose=say_dose(usual, words))),
        text_field("walk-begin-aim-minutes", words.say("Goal: minutes of a walk"), aim_minutes.now, aim_minutes.hold),
        text_field("walk-begin-aim-days", words.say("Goal: days a week"), aim_days.now, aim_days.hold),
    )


@part
def Convention() -> ft.Control:
    """Where the numbers come from."""
    words = use_diary().words
    return column(*(small(sentence) for sentence in say_convention(words)), spacing=4)
