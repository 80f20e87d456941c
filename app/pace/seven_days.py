"""The last seven days of activity, with today's question right there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.day import last_days
from app.core.function import Function
from app.core.observation import Kind, numbers_in
from app.core.series import by_day
from app.pace.pattern_actions import four_weeks
from app.pace.pattern_card import PatternPicture
from app.pace.pattern_words import activity_measure, say_seven_days
from app.ui.ask import Asked, AskScore
from app.ui.card import card
from app.ui.chart import Chart, bars_of
from app.ui.guard import part
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    import flet as ft

    from app.core.series import Series

DAYS = 7


@part
def SevenDaysCard() -> ft.Control:
    """A bar a day, today's question, and the four weeks if they show something."""
    diary = use_diary()
    words, span = diary.words, last_days(DAYS, diary.today)
    series = by_day(numbers_in(diary.observed(Kind.ACTIVITY, span)), span)
    sentence = say_seven_days(series, words)
    picture = bars_of(series, frozenset(), words)
    is_shown = diary.has(Function.BREAK_QUESTION) and four_weeks(diary).is_pattern
    weeks = [heading(words.say("The last four weeks"), 3), PatternPicture()] if is_shown else []
    return card(
        heading(words.say("How much did you do?")),
        body(sentence),
        Chart("pace-days-chart", activity_measure(diary), picture, sentence),
        _Today(series),
        *weeks,
    )


@part
def _Today(series: Series) -> ft.Control:
    """Today's answer: the diary's own, told from here."""
    diary, board = use_diary(), use_board()
    words = diary.words
    told = series.values[-1]

    def choose(score: int | None) -> None:
        back = diary.tell(Kind.ACTIVITY, {diary.today: score})
        board.say(words.say("Noted. It stands in your diary too."), back)

    return AskScore(Asked("pace-activity", activity_measure(diary), None if told is None else int(told), is_skipped=False, choose=choose))
