"""A check-in with the plan: what goes well, what is hard, the next small step, and is there something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.ask import text_field
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.walk.asking import reachable
from app.walk.check_ins import check_in_days
from app.walk.laid import column, row
from app.walk.plan_actions import tell_check_in
from app.walk.ports import NEW_SIGNS, PATH
from app.walk.saying import use_saying

if TYPE_CHECKING:
    import flet as ft

    from app.walk.check_ins import CheckInDay
    from app.walk.ports import Ports
    from app.walk.standing import Standing
    from app.walk.told import CheckIn, Plan

CHECK_INS = f"{PATH}/status"


@part
def CheckInDoor(one: CheckInDay) -> ft.Control:
    """A check-in is open."""
    words = use_diary().words
    return card(
        heading(words.say("Check-in {n} of 6", n=one.number)),
        body(words.say("How does it go with the plan? It takes a moment, and you may leave it.")),
        row(button("walk-check-in-open", words.say("Write a few words"), lambda: go(CHECK_INS))),
    )


@part
def CheckIns(standing: Standing, plan: Plan, ports: Ports) -> ft.Control:
    """The ones that can be written in now, and those that were."""
    words = use_diary().words
    told = standing.notebook.check_ins(plan)
    days = {one.number: one for one in check_in_days(plan.began)}
    numbers = sorted({one.number for one in reachable(plan, standing.today)} | set(told), reverse=True)
    return column(
        body(words.say("Six times in the plan you can look at how it goes. One that goes by is simply left.")),
        # Asked here or beside the questions of the week, once: what is rated there is not asked again.
        ports.draw_things(),
        *(keyed(str(n), _OneCheckIn)(days[n], told.get(n)) for n in numbers),
        spacing=16,
    )


@part
def _OneCheckIn(one: CheckInDay, told: CheckIn | None) -> ft.Control:
    """One of them, to write in or to change."""
    diary, safely = use_diary(), use_safely()
    words, n = diary.words, one.number
    well, hard, step = use_held(told.well if told else ""), use_held(told.hard if told else ""), use_held(told.step if told else "")
    say = use_saying(words.say("Saved."))
    save = safely(lambda: tell_check_in(diary, n, (well.now, hard.now, step.now)), say)
    early = [small(words.say("It is due on {day}. You may write it now.", day=words.long_day(one.day)))] if one.day > diary.today else []
    return card(
        heading(words.say("Check-in {n} of 6", n=n)),
        *early,
        text_field(f"walk-check-in-{n}-well", words.say("What goes well?"), well.now, well.hold, lines=2),
        text_field(f"walk-check-in-{n}-hard", words.say("What is hard?"), hard.now, hard.hold, lines=2),
        text_field(f"walk-check-in-{n}-step", words.say("The next small step"), step.now, step.hold, lines=2),
        row(main_button(f"walk-check-in-{n}-save", words.say("Save"), save)),
        *([_Look(n, revises=one.revises)] if told is None else []),
    )


@part
def _Look(n: int, *, revises: bool) -> ft.Control:
    """What else belongs to it: something new, and now and then the goal and the plan."""
    words = use_diary().words
    goal = [button(f"walk-check-in-{n}-goal", words.say("Look at the goal and the plan"), lambda: go(f"{PATH}/plan"))] if revises else []
    return row(
        *goal,
        button(f"walk-check-in-{n}-new", words.say("Is there something new? (rare)"), lambda: go(NEW_SIGNS)),
    )
