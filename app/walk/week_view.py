"""This week on the plan's screen: what is planned, what was done, and something for strength."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import last_days
from app.ui.ask import Folded
from app.ui.button import button, choice_button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.walk.laid import column, row
from app.walk.plan_actions import unchoose_week
from app.walk.ports import PATH, WEEK_BY_WEEK
from app.walk.saying import use_saying
from app.walk.suggestion_view import OwnChoice
from app.walk.telling_actions import tick_strength
from app.walk.week_words import say_aim, say_chosen, say_done, say_keeping_on, say_planned, say_today, say_week, title_of
from app.walk.words import say_explained, say_safety, say_way

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from app.walk.standing import Standing
    from app.walk.told import Plan
    from app.walk.week import Week

STRENGTH_DAYS = 14
"""So many days back a tick for strength can be put right."""

SHOWN = 8
"""So many weeks that are over stand in the list until one asks for the rest."""


@part
def WeekCard(standing: Standing, plan: Plan, week: Week) -> ft.Control:
    """What the plan is, where one stands this week, and the way to a walk."""
    words = use_diary().words
    way = say_way(plan, words)
    dose = week.dose_on(standing.today)
    return card(
        heading(title_of(week, words)),
        body(say_explained(words)),
        row(button("walk-article-week", words.say("Read about the plan week by week"), lambda: go(WEEK_BY_WEEK))),
        *([small(way)] if way else []),
        *([body(say_keeping_on(words))] if standing.keeps_on else []),
        body(say_planned(week, words)),
        body(say_done(week, words)),
        # The same is said above, but for a flare-up that began in the week.
        *([] if dose == week.dose else [body(say_today(dose, words))]),
        small(say_aim(standing.aim, words)),
        row(main_button("walk-go", words.say("Take a walk, or tell about one"), lambda: go(f"{PATH}/tur"))),
        small(say_safety(words)),
        _Strength(standing.notebook.strength, week),
    )


@part
def _Strength(done: Collection[date], week: Week) -> ft.Control:
    """Not only walking: a tick for today, and the days before to be put right."""
    diary = use_diary()
    words, today = diary.words, diary.today
    days = sum(day in done for day in week.span)
    said = [small(words.count("This week: {n} day.", "This week: {n} days.", days))] if days else []
    before = [day for day in reversed(list(last_days(STRENGTH_DAYS, today))) if day != today]
    return column(
        row(_StrengthOn("walk-strength", words.say("Strength or balance today"), today, is_done=today in done)),
        *said,
        keyed("before", Folded)(
            "walk-strength-before",
            words.say("Strength on other days"),
            lambda: row(*(_StrengthOn(f"walk-strength-{day}", words.day(day), day, is_done=day in done) for day in before)),
        ),
        spacing=4,
    )


@part
def _StrengthOn(handle: str, label: str, day: date, *, is_done: bool) -> ft.Control:
    """The tick of one day."""
    diary, safely = use_diary(), use_safely()
    say = use_saying(diary.words.say("Noted."))
    return choice_button(handle, label, safely(lambda: tick_strength(diary, day, is_done=not is_done), say), chosen=is_done)


@part
def WeeksCard(weeks: tuple[Week, ...], *, is_on: bool) -> ft.Control:
    """The weeks that are over, newest first, each with what was chosen for it."""
    words = use_diary().words
    is_all, show_all = ft.use_state(False)
    over = tuple(reversed(weeks))
    shown = over if is_all else over[:SHOWN]
    rest = [row(button("walk-weeks-more", words.say("Show the rest"), lambda: show_all(True)))] if len(shown) < len(over) else []
    return column(*(keyed(str(week.number), _OneWeek)(week, is_on=is_on) for week in shown), *rest)


@part
def _OneWeek(week: Week, *, is_on: bool) -> ft.Control:
    """One week, and the way to another choice for it."""
    words = use_diary().words
    chosen = [small(say_chosen(week.choice.how, week.choice.dose, words))] if week.choice else []
    change = [Folded(f"walk-past-{week.number}", words.say("Change"), lambda: _ChangeWeek(week))] if is_on else []
    return column(body(say_week(week, words)), *chosen, *change, spacing=2)


@part
def _ChangeWeek(week: Week) -> ft.Control:
    """What was chosen for a week that is over, put right. What follows is worked out anew."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Nothing is chosen for the week now."))
    clear = safely(partial(unchoose_week, diary, week.number), say)
    away = [row(button(f"walk-past-{week.number}-clear", words.say("Take my choice away"), clear))] if week.choice else []
    return column(OwnChoice(week, lambda: None), *away)
