"""The week: what was done, what the person thinks helped, and what they chose to hold beside their pain."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.weekly import monday_of
from app.summary.actions import choose_factor, factors_of, say_helped, take_back_helped, week_of
from app.summary.card import PATH
from app.summary.factor import Factor, FactorProblem
from app.summary.helped import LONGEST, MOST, Helped, HelpedProblem
from app.summary.week import WEEK, last_week
from app.summary.words import say_choice, say_one, say_problem, say_span, say_week
from app.ui.ask import text_field
from app.ui.button import choice_button, icon_button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held, use_shown
from app.ui.hooks import go, use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.summary.actions import HelpedKept
    from app.summary.week import WeekSummary


@part
def WeekScreen(rest: str) -> ft.Control:
    """The week that the path names; the newest one that is over if it names none."""
    diary = use_diary()
    newest = last_week(diary.today)
    week = week_of(diary, _monday_of_path(rest, newest))
    return ft.Column(
        [_WeekBar(week, newest), _Said(week), keyed(f"helped-{week.monday}", _Helped)(week), _Factors()],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _monday_of_path(rest: str, newest: date) -> date:
    try:
        return min(monday_of(date.fromisoformat(rest)), newest)
    except ValueError:
        return newest


@part
def _WeekBar(week: WeekSummary, newest: date) -> ft.Control:
    """Which week it is, and the weeks beside it."""
    words = use_diary().words
    before, after = week.monday - WEEK, week.monday + WEEK
    row = [icon_button("week-before", words.say("The week before"), ft.Icons.CHEVRON_LEFT, lambda: go(f"{PATH}/{before}"))]
    row.append(ft.Container(heading(say_span(week, words)), expand=True))
    if week.monday < newest:
        row.append(icon_button("week-after", words.say("The week after"), ft.Icons.CHEVRON_RIGHT, lambda: go(f"{PATH}/{after}")))
    return ft.Row(row)


@part
def _Said(week: WeekSummary) -> ft.Control:
    """The summary, sentence by sentence."""
    return card(*map(body, say_week(week, use_diary().words)))


@part
def _Helped(week: WeekSummary) -> ft.Control:
    """What the person thinks helped: up to three of a list, and a word of their own."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    chosen, choose = use_shown(frozenset(week.helped.chosen))
    typed = use_held(week.helped.own)

    def undo(kept: HelpedKept) -> None:
        take_back_helped(diary, kept)
        choose(frozenset(kept.before.chosen))

    def say(kept: HelpedKept | HelpedProblem) -> None:
        if isinstance(kept, HelpedProblem):
            board.say(say_problem(kept, words))
        else:
            board.say(words.say("Your words are saved."), partial(undo, kept))

    def option(one: Helped) -> ft.Control:
        handle = f"helped-{one.value.replace('_', '-')}"
        return choice_button(handle, say_one(one, words), lambda: choose(chosen.now ^ {one}), chosen=one in chosen.now)

    save = main_button("helped-save", words.say("Save"), safely(lambda: say_helped(diary, week.monday, chosen.now, typed.now), say))
    return card(
        heading(words.say("What do you think helped?")),
        small(words.say("Choose at most {n}. You may also write a word of your own.", n=MOST)),
        ft.Row([option(one) for one in Helped], wrap=True, spacing=8, run_spacing=8),
        text_field("helped-own", words.say("Your own word, at most {n} characters", n=LONGEST), week.helped.own, typed.hold),
        ft.Row([save], wrap=True),
    )


@part
def _Factors() -> ft.Control:
    """What is held beside pain, chosen before one looks."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words, chosen = diary.words, factors_of(diary)

    def say(result: Factor | FactorProblem) -> None:
        if isinstance(result, FactorProblem):
            board.say(say_problem(result, words))

    def option(factor: Factor) -> ft.Control:
        is_on = factor in chosen
        handle = f"factor-{factor.value.replace('_', '-')}"
        toggle = safely(partial(choose_factor, diary, factor.value, is_on=not is_on), say)
        return choice_button(handle, say_choice(factor, words), toggle, chosen=is_on)

    return card(
        heading(words.say("See something together with your pain")),
        body(words.say("Choose first, look later. A week says at most one sentence about it, and only when there are enough days.")),
        ft.Row([option(factor) for factor in Factor], wrap=True, spacing=8, run_spacing=8),
        small(words.say("Medicine, mood and work are not part of it. Talk to your doctor about medicine.")),
    )
