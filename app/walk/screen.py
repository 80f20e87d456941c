"""The walking plan: how it stands today, and the ways on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.ask import Folded
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading
from app.walk.actions import notebook_of, standing_with
from app.walk.asks_view import FeetAdvice, FeetCard, MorningCard
from app.walk.check_in_view import CHECK_INS, CheckInDoor, CheckIns
from app.walk.clock_view import ClockCard
from app.walk.gate import Gate
from app.walk.gate_view import GateQuestions, Waiting
from app.walk.ladder_view import LadderCard
from app.walk.laid import column, row
from app.walk.plan_actions import go_on
from app.walk.plan_view import EarlierPlans, PlanSettings
from app.walk.ports import BEGINNING, PATH
from app.walk.saying import use_saying
from app.walk.start_view import BeginCard, Convention
from app.walk.suggestion_view import EasyCard, SuggestionCard
from app.walk.test_walks_card import TestWalksCard
from app.walk.walks_view import TellWalk, listed
from app.walk.week_view import WeekCard, WeeksCard
from app.walk.words import say_explained

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.walk.notebook import Notebook
    from app.walk.ports import Ports
    from app.walk.standing import Standing
    from app.walk.told import Plan


@part
def WalkScreen(rest: str, ports: Ports) -> ft.Control:
    """One of the plan's screens; an unknown path is the plan itself."""
    diary = use_diary()
    notebook = notebook_of(diary)
    ways: dict[str, Callable[[], ft.Control]] = {
        "spoergsmaal": lambda: column(GateQuestions(notebook), Waiting(notebook), spacing=16),
        "start": lambda: _Beginning(notebook, ports),
        "proeveture": lambda: TestWalksCard(ports) if notebook.gate is Gate.OPEN else _Beginning(notebook, ports),
        "tur": lambda: _Walks(notebook, ports),
    }
    standing = standing_with(diary, notebook)
    if (plan := standing.plan) is not None:
        ways["status"] = lambda: CheckIns(standing, plan, ports)
        ways["plan"] = lambda: column(PlanSettings(standing, plan), EarlierPlans(notebook), spacing=16)
        ways[""] = ways["start"] = lambda: _Plan(standing, plan) if standing.is_open else column(Waiting(notebook), _Ways(plan), spacing=16)
    return ways.get(rest, ways.get("", ways["start"]))()


@part
def _Beginning(notebook: Notebook, ports: Ports) -> ft.Control:
    """From the questions over the test walks to the plan."""
    words = use_diary().words
    article = row(button("walk-article", words.say("Read about how to begin"), lambda: go(BEGINNING)))
    intro = card(heading(words.say("A plan for walking")), body(say_explained(words)), article)
    gate = notebook.gate
    if gate is Gate.OPEN and notebook.plan is None:
        parts = [intro, TestWalksCard(ports), BeginCard(notebook), EarlierPlans(notebook)]
    elif gate is Gate.UNANSWERED:
        parts = [intro, GateQuestions(notebook), EarlierPlans(notebook)]
    else:
        parts = [intro, Waiting(notebook), EarlierPlans(notebook)]
    return column(*parts, spacing=16)


@part
def _Plan(standing: Standing, plan: Plan) -> ft.Control:
    """The plan that is on: what waits first, then the week, the stairs, and the rest."""
    words = use_diary().words
    week = standing.week
    if week is None:
        soon = card(heading(words.say("Your plan")), body(words.say("It begins on {day}.", day=words.long_day(plan.began))))
        return column(soon, _Ways(plan), spacing=16)
    morning, check_in = standing.morning, standing.check_in
    is_easy = week.easy_from is not None and week.before_flare is not None
    return column(
        *([_Paused(standing, plan)] if standing.is_paused else []),
        *([MorningCard(morning)] if morning else []),
        WeekCard(standing, plan, week),
        *([EasyCard(week, week.before_flare)] if is_easy and week.before_flare is not None else []),
        *([] if standing.is_paused else [SuggestionCard(standing, week)]),
        *([LadderCard(standing, week)] if standing.suggests else []),
        *([CheckInDoor(check_in)] if check_in else []),
        *([FeetCard()] if standing.asks_feet else []),
        *([FeetAdvice()] if standing.notebook.feet is False else []),
        _Ways(plan),
        *(
            [Folded("walk-weeks", words.say("The weeks so far"), lambda: WeeksCard(standing.weeks[:-1], is_on=True))]
            if len(standing.weeks) > 1
            else []
        ),
        *([Folded("walk-numbers", words.say("Where do the numbers come from?"), Convention)] if standing.suggests else []),
        spacing=16,
    )


@part
def _Paused(standing: Standing, plan: Plan) -> ft.Control:
    """The plan rests."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("The plan goes on today."))
    is_own = standing.notebook.rests_on(plan, diary.today)
    on = [row(main_button("walk-go-on", words.say("Go on today"), safely(lambda: go_on(diary), say)))] if is_own else []
    return card(heading(words.say("The plan rests")), body(words.say("Nothing is asked, and nothing is lost.")), *on)


@part
def _Ways(plan: Plan) -> ft.Control:
    """To the check-ins, to the plan as a whole, and to the beginning in words."""
    words = use_diary().words
    ways = [button("walk-plan", words.say("Change, pause or end the plan"), lambda: go(f"{PATH}/plan"))]
    if plan.began <= use_diary().today:
        ways.append(button("walk-check-ins", words.say("Check-ins"), lambda: go(CHECK_INS)))
    ways.append(button("walk-article", words.say("Read about how to begin"), lambda: go(BEGINNING)))
    return row(*ways)


@part
def _Walks(notebook: Notebook, ports: Ports) -> ft.Control:
    """A walk by the clock or typed in, and the walks so far."""
    words = use_diary().words
    walks = notebook.walks
    return column(
        ClockCard(notebook.clock, ports, is_test=False),
        card(heading(words.say("Tell about a walk")), TellWalk(is_test=False)),
        *([card(*listed(words.say("Your walks"), walks, notebook.mornings))] if walks else []),
        spacing=16,
    )
