"""The suggestion for a week, its reason, and the buttons with which the person decides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.ui.ask import AskChoice, text_field
from app.ui.button import button, choice_button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.walk.choosing import SHARES, Leap
from app.walk.dose import easy
from app.walk.laid import column, row
from app.walk.plan_actions import choose_own_week, choose_share, choose_tested, choose_week, unchoose_week
from app.walk.ports import PATH
from app.walk.saying import use_saying
from app.walk.test_walks import start_from
from app.walk.told import How
from app.walk.week_words import name_of, say_button, say_chosen, say_leap, say_reason, say_suggestion, say_talk, say_unchosen
from app.walk.words import say_minutes, say_own_minutes, say_start

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.walk.standing import Standing
    from app.walk.week import Proposal, Week


@part
def SuggestionCard(standing: Standing, week: Week) -> ft.Control:
    """What the week before suggests; the four buttons are always there."""
    words = use_diary().words
    proposal = week.proposal
    # NOTE: Heading over the buttons with which one chooses how long and how often to walk this week.
    said: list[ft.Control] = [heading(words.say("What will this week be?"))]
    if proposal is not None:
        said += [body(say_suggestion(proposal, words)), body(say_reason(proposal, words))]
        said += [body(say_talk(words))] if proposal.is_plan_now else []
        said += [_NewTests(standing)] if proposal.wants_tests else []
    else:
        said.append(body(say_own_minutes(words)))
    if week.choice is None:
        said.append(small(say_unchosen(words)))
    else:
        said.append(_Chosen(week))
    return card(*said, _Buttons(week, proposal))


@part
def _Chosen(week: Week) -> ft.Control:
    """What was chosen, and the way to take it away."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Nothing is chosen for the week now."))
    if week.choice is None:
        return ft.Container()
    away = quiet_button("walk-week-clear", words.say("Take my choice away"), safely(partial(unchoose_week, diary, week.number), say))
    return column(body(say_chosen(week.choice.how, week.choice.dose, words)), row(away))


@part
def _Buttons(week: Week, proposal: Proposal | None) -> ft.Control:
    """A little more, the same, a little less, choose myself; and as suggested, where that is another way."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    is_own, open_own = ft.use_state(False)
    say = use_saying(words.say("Your choice is saved."))
    chosen = week.choice.how if week.choice else None

    def one(how: How) -> ft.Control:
        label = say_button(how, proposal.ways[how], words) if proposal else name_of(how, words)
        return choice_button(
            f"walk-week-{how.value}", label, safely(partial(choose_week, diary, week.number, how), say), chosen=how is chosen
        )

    own = choice_button(f"walk-week-{How.OWN.value}", name_of(How.OWN, words), lambda: open_own(not is_own), chosen=chosen is How.OWN)
    ways = [one(how) for how in proposal.ways] if proposal else []
    return column(*ways, own, *([OwnChoice(week, lambda: open_own(False))] if is_own else []))


@part
def OwnChoice(week: Week, close: Callable[[], object]) -> ft.Control:
    """Own minutes and days. A great leap is asked about once."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    minutes = use_held("")
    days, choose_days = ft.use_state(cast("str | None", None))
    leap, ask = ft.use_state(cast("Leap | None", None))
    say = use_saying(words.say("Your choice is saved."), close)

    def done(result: object) -> None:
        if isinstance(result, Leap):
            ask(result)
        else:
            say(result)

    often = int(days) if days else week.dose.days
    if leap is not None:
        return _Asked(week, leap, done)
    options = tuple((str(n), str(n)) for n in range(1, 8))
    save = safely(lambda: choose_own_week(diary, week.number, minutes.now, often), done)
    return column(
        text_field(f"walk-own-{week.number}-minutes", words.say("Minutes of a walk, 2 to 60"), minutes.now, minutes.hold),
        AskChoice(f"walk-own-{week.number}-days", words.say("How many days a week?"), options, days, choose_days),
        small(words.say("If you choose no days, it is {n} as now.", n=week.dose.days)),
        row(main_button(f"walk-own-{week.number}-save", words.say("Save my choice"), save)),
    )


@part
def _Asked(week: Week, leap: Leap, done: Callable[[object], None]) -> ft.Control:
    """The one question; what the person says then is done."""
    diary, safely = use_diary(), use_safely()
    words = diary.words

    def take(minutes: int) -> Callable[[], object]:
        return safely(lambda: choose_own_week(diary, week.number, minutes, leap.chosen.days, is_sure=True), done)

    gentler, own = say_minutes(leap.gentler.minutes, words), say_minutes(leap.chosen.minutes, words)
    return column(
        body(say_leap(leap.gentler, words)),
        row(
            button(f"walk-own-{week.number}-gentler", words.say("Try {minutes}", minutes=gentler), take(leap.gentler.minutes)),
            button(f"walk-own-{week.number}-sure", words.say("Keep {minutes}", minutes=own), take(leap.chosen.minutes)),
        ),
    )


@part
def EasyCard(week: Week, before: int) -> ft.Control:
    """While a flare-up lasts: how much of the usual the person wants, from nothing to all."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Your choice is saved."))

    def one(percent: int) -> ft.Control:
        # NOTE: On a button: a part of the usual minutes of a walk.
        label = words.say("{percent} %: {minutes}", percent=percent, minutes=say_minutes(easy(before, percent), words))
        touch = safely(partial(choose_share, diary, week.number, percent), say)
        return choice_button(f"walk-share-{percent}", label, touch, chosen=percent == week.percent)

    return card(
        heading(words.say("An easy week")),
        body(words.say("The week is easy after your flare-up began. Half of your usual minutes is a fine place to begin. You decide.")),
        row(*(one(percent) for percent in SHARES)),
    )


@part
def _NewTests(standing: Standing) -> ft.Control:
    """The way to new test walks, and what they give."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    tests = standing.notebook.tests
    start = start_from([one.minutes for one in tests], standing.aim)
    say = use_saying(words.say("Your choice is saved."))
    said = [body(sentence) for sentence in (say_start(start, len(tests), words) if start else ())]
    take = [main_button("walk-week-tested", words.say("Go on from there"), safely(partial(choose_tested, diary), say))] if start else []
    return column(*said, row(*take, button("walk-week-tests", words.say("New test walks"), lambda: go(f"{PATH}/proeveture"))))
