"""A plan as a whole: its goal, its way, its first day, a pause, its end; and the plans from before."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.ui.ask import Folded, text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small
from app.walk.actions import weeks_of
from app.walk.asks_view import FeetAnswer
from app.walk.gate_view import QUESTIONS
from app.walk.kept_choice import KeptChoice
from app.walk.laid import column, row
from app.walk.plan_actions import change_way, choose_aim, end_plan, forget_plan, go_on, move_beginning, pause_plan, take_up
from app.walk.planning import AHEAD
from app.walk.saying import use_saying
from app.walk.told import Way
from app.walk.week_view import WeeksCard
from app.walk.words import name_of_way, say_dose, say_untested

if TYPE_CHECKING:
    from app.walk.notebook import Notebook
    from app.walk.standing import Standing
    from app.walk.told import Plan

BEHIND = 366


@part
def PlanSettings(standing: Standing, plan: Plan) -> ft.Control:
    """Everything about the plan that is on."""
    words = use_diary().words
    return column(
        _Goal(standing),
        card(heading(words.say("Your way")), _HowCard(plan), small(say_untested(words))),
        _FirstDay(plan),
        _Rest(standing, plan),
        *([] if standing.notebook.feet is None else [FeetAnswer(standing.notebook.feet)]),
        row(button("walk-answers", words.say("Change my answers"), lambda: go(QUESTIONS))),
        spacing=16,
    )


@part
def _Goal(standing: Standing) -> ft.Control:
    """What one walks towards."""
    diary, safely = use_diary(), use_safely()
    words, aim = diary.words, standing.aim
    minutes, days = use_held(str(aim.minutes)), use_held(str(aim.days))
    say = use_saying(words.say("Your goal is saved."))
    return card(
        heading(words.say("Your goal")),
        body(say_dose(aim, words)),
        text_field("walk-goal-minutes", words.say("Minutes of a walk, 5 to 60"), minutes.now, minutes.hold),
        text_field("walk-goal-days", words.say("Days a week, 1 to 7"), days.now, days.hold),
        small(words.say("A lower goal takes nothing away. The plan only stays where it is.")),
        row(main_button("walk-goal-save", words.say("Save the goal"), safely(lambda: choose_aim(diary, minutes.now, days.now), say))),
    )


@part
def _HowCard(plan: Plan) -> ft.Control:
    """How the minutes are spent."""
    diary = use_diary()
    words = diary.words
    say = use_saying(words.say("Saved."))

    def keep(way: str | None) -> object:
        return change_way(diary, Way(way) if way else Way.WALK)

    ways = tuple((one.value, name_of_way(one, words)) for one in Way)
    return KeptChoice("walk-way", words.say("How will you move?"), ways, plan.way.value, keep, say)


@part
def _FirstDay(plan: Plan) -> ft.Control:
    """When it began; the weeks are counted from there."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    day, choose = ft.use_state(plan.began)
    say = use_saying(words.say("The plan begins on another day now."))
    span = Span(min(plan.began, diary.today) - timedelta(BEHIND), diary.today + timedelta(AHEAD))
    save = button("walk-first-day-save", words.say("Save the first day"), safely(lambda: move_beginning(diary, day), say))
    return card(
        heading(words.say("The first day")),
        body(words.long_day(day)),
        row(PickDay("walk-first-day", words.say("Another day"), span, choose), *([] if day == plan.began else [save])),
    )


@part
def _Rest(standing: Standing, plan: Plan) -> ft.Control:
    """A pause, the end, or away with it."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    paused, on = use_saying(words.say("The plan rests. Nothing is asked.")), use_saying(words.say("The plan goes on today."))
    ended, gone = use_saying(words.say("The plan is over. You find it under earlier plans.")), use_saying(words.say("The plan is deleted."))
    is_resting = standing.notebook.rests_on(plan, diary.today)
    rest = (
        main_button("walk-go-on", words.say("Go on today"), safely(partial(go_on, diary), on))
        if is_resting
        else button("walk-pause", words.say("Pause the plan"), safely(partial(pause_plan, diary), paused))
    )
    return card(
        heading(words.say("Pause or end")),
        small(words.say("A week with a pause is not looked at. When you end the plan, you can begin a new one.")),
        row(
            rest,
            button("walk-end", words.say("End the plan"), safely(partial(end_plan, diary), ended)),
            quiet_button("walk-forget", words.say("Delete the plan"), safely(partial(forget_plan, diary, plan.id), gone)),
        ),
    )


@part
def EarlierPlans(notebook: Notebook) -> ft.Control:
    """The plans from before, newest first."""
    words = use_diary().words
    over = [plan for plan in reversed(notebook.plans) if plan.ended is not None]
    if not over:
        return ft.Container()
    return card(
        heading(words.say("Earlier plans")),
        *(keyed(plan.id, _Earlier)(notebook, plan, n) for n, plan in enumerate(over, start=1)),
    )


@part
def _Earlier(notebook: Notebook, plan: Plan, n: int) -> ft.Control:
    """One of them: its days, its weeks, and what can be done with it."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    up, gone = use_saying(words.say("The plan goes on.")), use_saying(words.say("The plan is deleted."))
    last = words.day(plan.ended) if plan.ended else ""
    back = [button(f"walk-earlier-{n}-up", words.say("Take it up again"), safely(partial(take_up, diary, plan.id), up))]
    return column(
        # NOTE: The days of an earlier plan, such as "2. mar. to 4. maj".
        body(words.say("{first} to {last}", first=words.day(plan.began), last=last)),
        Folded(f"walk-earlier-{n}-weeks", words.say("Its weeks"), lambda: WeeksCard(weeks_of(diary, notebook, plan), is_on=False)),
        row(
            *([] if notebook.plan else back),
            quiet_button(f"walk-earlier-{n}-forget", words.say("Delete"), safely(partial(forget_plan, diary, plan.id), gone)),
        ),
        spacing=4,
    )
