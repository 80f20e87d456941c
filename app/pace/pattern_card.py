"""Days with much and then days with little: the picture of the days, and a question that may be left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.axis import Name
from app.core.curve import Curve
from app.core.picture import Symbol
from app.pace.pattern import Answer
from app.pace.pattern_actions import (
    answer_pattern,
    answers_kept,
    drop_answer,
    four_weeks,
    is_pattern_waiting,
    note_pattern_asked,
)
from app.pace.pattern_words import activity_measure, say_answer, say_picture, say_question, say_reply
from app.pace.saying import use_doing
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.chart import Chart, Sign
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.core.words import Words
    from app.pace.four_weeks import FourWeeks

RHYTHM = "/laer/pacing-din-rytme"
WEEK = 7


@part
def PatternAsk() -> ft.Control:
    """The question, once in a while, while the days show what it is about. That it stood here is remembered."""
    diary = use_diary()
    is_waiting = is_pattern_waiting(diary)
    ft.use_effect(partial(_note, diary), [is_waiting, diary.today])
    return _Ask() if is_waiting else ft.Container()


@part
def _Ask() -> ft.Control:
    """The picture, the question, and three answers of which none stands out."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    noted = {
        Answer.YES: words.say("Noted. You find breaks under Plans."),
        Answer.NO: words.say("Noted."),
        Answer.LATER: words.say("All right. You find breaks under Plans."),
    }
    answers = [
        button(f"pace-pattern-{said.value}", say_reply(said, words), doing(partial(answer_pattern, diary, said), noted[said]))
        for said in Answer
    ]
    return card(
        heading(words.say("The last four weeks")),
        PatternPicture(),
        body(say_question(words)),
        ft.Row(list(answers), wrap=True),
        ft.Row([quiet_button("pace-rhythm", words.say("Read about finding your rhythm"), lambda: go(RHYTHM))], wrap=True),
    )


@part
def PatternPicture() -> ft.Control:
    """The days that were looked at: activity as a line, pain as dots, a mark under the days that are meant."""
    diary = use_diary()
    words, weeks = diary.words, four_weeks(diary)
    sentence = say_picture(weeks, words)
    signs = (
        # NOTE: Beside the signs of a picture of four weeks.
        Sign(Symbol.LINE, words.say("Activity")),
        Sign(Symbol.DOT, words.say("Back pain")),
        Sign(Symbol.MARK, words.say("Much, then little")),
    )
    chart = Chart("pace-pattern-chart", activity_measure(diary), curve_of(weeks, words), sentence, signs)
    return ft.Column([body(sentence), chart], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def AnswersKept() -> ft.Control:
    """What was said to the question so far, each to be deleted."""
    return ft.Column([keyed(day.isoformat(), _Answer)(day, said) for day, said in answers_kept(use_diary())], spacing=4)


@part
def _Answer(day: date, said: Answer) -> ft.Control:
    """One answer."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    drop = doing(partial(drop_answer, diary, day), words.say("Deleted."))
    return ft.Row(
        [body(say_answer(day, said, words)), quiet_button(f"pace-answer-{day.isoformat()}-out", words.say("Delete"), drop)], wrap=True
    )


def curve_of(weeks: FourWeeks, words: Words) -> Curve:
    """The picture of the days. A day not told is a gap in the line."""
    marked = tuple(sorted({n for episode in weeks.seen.episodes for n in episode}))
    names = tuple(Name(n, words.day(day)) for n, (day, _value) in enumerate(weeks.activity) if n % WEEK == 0)
    return Curve(weeks.pain.values, weeks.activity.values, marked, None, names)


def _note(diary: Diary) -> None:
    if is_pattern_waiting(diary):
        note_pattern_asked(diary)
