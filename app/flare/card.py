"""Flare-ups on I dag: the one that is on, with the plan one touch away, or the one question that may be asked."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.flare.actions import end, start
from app.flare.ask import Question
from app.flare.asking_actions import say_no, standing_of, take_back_no
from app.flare.plan_actions import plan_of
from app.flare.saying import use_saying
from app.flare.words import say_length, say_question
from app.ui.ask import Folded
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_board, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from datetime import date

    from app.flare.flare import Flare

PLAN, FILE = "/planer/daarlige-dage", "/planer/opblussen"


@part
def FlareCard() -> ft.Control:
    """The flare-up that is on, or nothing at all."""
    standing = standing_of(use_diary())
    return ft.Container() if standing.flare is None else ActiveFlare(standing.flare)


@part
def FlareAskCard() -> ft.Control:
    """The one question about flare-ups that may be asked now, beside the flare-up if one is on."""
    standing = standing_of(use_diary())
    if standing.question is None:
        return ft.Container()
    return _AskCard(standing.question, standing.since) if standing.flare is None else ActiveFlare(standing.flare, standing.question)


@part
def ActiveFlare(flare: Flare, question: Question | None = None, *, is_at_plan: bool = False) -> ft.Control:
    """Since when it is on, the plan, and the way out."""
    words = use_diary().words
    is_asked = question is Question.IS_IT_OVER
    over: ft.Control = _Over(flare) if is_asked else Folded("flare-over", words.say("It is over"), lambda: _Over(flare))
    return card(
        # NOTE: Heading on I dag while a time with more pain lasts.
        heading(words.say("Flare-up since {day}", day=words.day(flare.first))),
        body(say_length(flare, words)),
        *([] if is_at_plan else [ft.Row([main_button("flare-plan", words.say("My plan for bad days"), lambda: go(PLAN))], wrap=True)]),
        *([body(say_question(question, words))] if question else []),
        *([_NewLevel()] if question is Question.IS_IT_USUAL_NOW else []),
        over,
        *([ft.Row([_No(question)], wrap=True)] if question else []),
    )


@part
def _NewLevel() -> ft.Control:
    """It is no flare-up any more, but how it is now."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words = diary.words
    say = saying(words.say("Noted. The flare-up ends today, and the numbers go on from here."))
    return ft.Row([button("flare-level", words.say("Call it my new level"), safely(partial(end, diary, diary.today), say))], wrap=True)


@part
def _Over(flare: Flare) -> ft.Control:
    """Which day was the last one."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words, today = diary.words, diary.today
    yesterday = today - timedelta(1)
    say = saying(words.say("Noted. You find it under Flare-ups."))
    # NOTE: Buttons: which day was the last day of the flare-up.
    days = [("flare-over-today", words.say("Today is the last day"), today)]
    if flare.first <= yesterday:
        days.insert(0, ("flare-over-yesterday", words.say("Yesterday was the last day"), yesterday))
    return ft.Row([button(handle, label, safely(partial(end, diary, day), say)) for handle, label, day in days], wrap=True)


@part
def _AskCard(question: Question, since: date) -> ft.Control:
    """Whether it is one. A yes begins it on the first of the two days."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words = diary.words
    say = saying(words.say("Noted. Your plan for bad days is one touch away."))
    yes = main_button("flare-yes", words.say("Yes"), safely(partial(start, diary, since), say))
    return card(heading(words.say("Flare-up?")), body(say_question(question, words)), ft.Row([yes, _No(question)], wrap=True))


@part
def _No(question: Question) -> ft.Control:
    """Not now: the app keeps quiet about it for a week."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def say(_done: object) -> None:
        board.say(words.say("All right. You can say so yourself at any time."), partial(take_back_no, diary, question))

    label = words.say("No") if question is Question.IS_IT_ONE else words.say("Not yet")
    return quiet_button("flare-no", label, safely(partial(say_no, diary, question), say))


@part
def PlanCard() -> ft.Control:
    """The plan for bad days: to read if it is written, to write on a good day if it is not."""
    diary = use_diary()
    words = diary.words
    if plan_of(diary):
        said, label = words.say("It is there when you need it."), words.say("Read the plan")
    else:
        said, label = words.say("It is easiest to write it on a good day."), words.say("Write a plan")
    door = ft.Row([button("today-plan", label, lambda: go(PLAN))], wrap=True)
    return card(heading(words.say("My plan for bad days")), body(said), door)


@part
def BeginCard() -> ft.Control:
    """The person says that a flare-up has begun: nobody else does."""
    diary, safely, saying = use_diary(), use_safely(), use_saying()
    words = diary.words
    say = saying(words.say("Noted. It goes on until you say that it is over."))
    return card(
        heading(words.say("Is it a bad day?")),
        body(words.say("You can note that a flare-up begins today. Your diary then knows it too.")),
        ft.Row([button("flare-start", words.say("A flare-up begins today"), safely(partial(start, diary, diary.today), say))], wrap=True),
    )
