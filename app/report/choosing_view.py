"""Choosing what goes out: how far back, which blocks, which questions, in which language, and for what it may be collected."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.handover.report import Block
from app.report.choice import MOST_QUESTIONS, ChoiceProblem, Reach, with_block, with_collected, with_own_days, with_question
from app.report.preparing import choose, keep_name, note_question, take_another_name
from app.report.words_out import say_block, say_choice_problem, say_reach
from app.ui.ask import Folded, text_field
from app.ui.button import button, choice_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small
from app.ui.tick import Tick

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.report.choice import Choice

NAMES = {"da": "Dansk", "en": "English"}
"""Each language by its own name."""


@part
def ReachCard(choice: Choice, span: Span, last_visit: date | None) -> ft.Control:
    """How far back."""
    diary, safely = use_diary(), use_safely()
    words = diary.words

    def take(reach: Reach) -> object:
        if reach is Reach.OWN:
            return choose(diary, lambda now: with_own_days(now, span.first, span.last))
        return choose(diary, lambda now: replace(now, reach=reach))

    reaches = [reach for reach in Reach if reach is not Reach.SINCE_VISIT or last_visit is not None]
    buttons = [
        choice_button(f"report-reach-{reach.value}", say_reach(reach, words), safely(partial(take, reach)), chosen=reach is choice.reach)
        for reach in reaches
    ]
    parts: list[ft.Control] = [heading(words.say("How far back?")), ft.Row(list(buttons), wrap=True, spacing=8, run_spacing=8)]
    parts.append(body(words.say("{first} to {last}", first=words.day(span.first), last=words.day(span.last))))
    if choice.reach is Reach.OWN:
        days = Span(LONG_AGO, diary.today)

        def begin(day: date) -> object:
            return _own_days(diary, day, span.last)

        def end(day: date) -> object:
            return _own_days(diary, span.first, day)

        first = PickDay("report-first", words.say("First day"), days, begin, span.first)
        parts.append(ft.Row([first, PickDay("report-last", words.say("Last day"), days, end, span.last)], wrap=True))
    return card(*parts, key="report-reach")


def _own_days(diary: Diary, first: date, last: date) -> object:
    return choose(diary, lambda now: with_own_days(now, first, last))


@part
def BlocksCard(choice: Choice) -> ft.Control:
    """What goes out, and in which language: folded, as the page below shows it all."""
    words = use_diary().words
    return card(
        Folded("report-blocks", words.say("Choose what goes out"), partial(Blocks, choice)),
        _Language(choice),
        key="report-blocks-card",
    )


@part
def Blocks(choice: Choice) -> ft.Control:
    """A box for each block."""
    diary = use_diary()
    words = diary.words

    def turn(block: Block) -> object:
        return choose(diary, lambda now: with_block(now, block, is_in=block in now.hidden))

    boxes = [
        keyed(block.value, Tick)(f"report-in-{block.value}", say_block(block, words), block not in choice.hidden, partial(turn, block))
        for block in Block
    ]
    said = small(words.say("Notes go out only if you tick them."))
    return ft.Column([*boxes, said], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Language(choice: Choice) -> ft.Control:
    diary, safely = use_diary(), use_safely()
    words = diary.words
    now = choice.language or words.language

    def take(language: str) -> object:
        return choose(diary, lambda before: replace(before, language=language))

    buttons = [
        choice_button(f"report-language-{language}", name, safely(partial(take, language)), chosen=language == now)
        for language, name in NAMES.items()
    ]
    row = ft.Row(list(buttons), wrap=True, spacing=8, run_spacing=8)
    return ft.Column([body(words.say("The language of the page")), row], spacing=6)


@part
def QuestionsCard(choice: Choice) -> ft.Control:
    """Up to three questions for the visit; each is kept while it is written."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def write(place: int, typed: str) -> None:
        kept = note_question(diary, lambda now: with_question(now, place, typed))
        if isinstance(kept, ChoiceProblem):
            board.say(say_choice_problem(kept, words))

    questions = [*choice.questions, *[""] * MOST_QUESTIONS][:MOST_QUESTIONS]
    fields = [
        text_field(f"report-question-{n}", words.say("Question {n}", n=n), question, partial(write, n - 1))
        for n, question in enumerate(questions, start=1)
    ]
    return card(heading(words.say("What do you want to ask?")), *fields, key="report-questions")


@part
def CollectCard(choice: Choice) -> ft.Control:
    """That it may be counted together with others: only for what the person says."""
    words = use_diary().words
    return card(Folded("report-collect", words.say("May it be collected?"), partial(Collect, choice)), key="report-collect-card")


@part
def Collect(choice: Choice) -> ft.Control:
    """For what, how much, and since when; and another name for the diary."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words, given = diary.words, choice.collected
    purpose, scope = use_held(given.purpose if given else ""), use_held(given.scope if given else "")

    def say(kept: Choice | ChoiceProblem) -> None:
        if isinstance(kept, ChoiceProblem):
            board.say(say_choice_problem(kept, words))
            return
        board.say(words.say("Saved."), lambda: choose(diary, lambda now: replace(now, collected=given)))

    def agree() -> Choice | ChoiceProblem:
        return choose(diary, lambda now: with_collected(now, purpose.now, scope.now, diary.today))

    def refuse() -> Choice | ChoiceProblem:
        return choose(diary, lambda now: replace(now, collected=None))

    def say_name(before: str) -> None:
        board.say(words.say("Your diary has another random name now."), lambda: keep_name(diary, before))

    answers = [button("report-collect-yes", words.say("Yes, from today"), safely(agree, say))]
    if given:
        answers.append(button("report-collect-no", words.say("No, not any more"), safely(refuse, say)))
    another = safely(lambda: take_another_name(diary), say_name)
    return ft.Column(
        [
            body(words.say("A clinic may ask to count your numbers with those of others. You say for what, and how much.")),
            text_field("report-purpose", words.say("For what?"), purpose.now, purpose.hold),
            text_field("report-scope", words.say("How much of it?"), scope.now, scope.hold),
            ft.Row(list(answers), wrap=True),
            *([small(words.say("You said yes on {day}.", day=words.long_day(given.given)))] if given else []),
            small(words.say("The file holds a random name, not yours.")),
            ft.Row([quiet_button("report-name", words.say("Take another random name"), another)], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
