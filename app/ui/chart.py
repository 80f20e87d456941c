"""Draws a picture of days as wide as its place, with what both ends mean and a sentence for those who listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.bars import Bar, Bars
from app.core.flag import Flags, flag_swatch, flags_of, say_marks
from app.core.picture import Symbol, swatch
from app.core.scale import HIGHEST, LOWEST
from app.handover.sheet import Picture, Sign
from app.ui.drawing import Drawing
from app.ui.guard import part
from app.ui.hooks import use_diary, use_look
from app.ui.ink import ink_for
from app.ui.text import small

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.core.flag import Flag
    from app.core.measure import Measure
    from app.core.observation import Observation
    from app.core.picture import Ink
    from app.core.series import Series
    from app.core.words import Words

__all__ = ["Chart", "Picture", "Sign", "WeekChart", "bars_of", "sign_line"]

NO_FLAGS = Flags()


@part
def Chart(
    handle: str, measure: Measure, picture: Picture, sentence: str, signs: tuple[Sign, ...] = (), flags: Flags = NO_FLAGS
) -> ft.Control:
    """The time asked about, what 10 means, the picture, what 0 means, what its signs stand for, and the person's own marks."""
    diary, look = use_diary(), use_look()
    words = diary.words
    ink = ink_for(look, device_is_dark=ft.context.page.platform_brightness == ft.Brightness.DARK)
    return ft.Column(
        [
            small(measure.frame),
            *_end(HIGHEST, measure.high, words),
            Drawing(handle, picture.drawn, sentence),
            *_end(LOWEST, measure.low, words),
            *(sign_line(sign, ink) for sign in signs),
            *(_flag(flag, ink, diary) for flag in flags.shown),
            *_older(flags, words),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def WeekChart(
    series: Series, measure: Measure, sentence: str, flares: tuple[date, ...] = (), marks: tuple[Observation, ...] = ()
) -> ft.Control:
    """A few days as bars."""
    words = use_diary().words
    # NOTE: Beside a small triangle, under a picture of the week.
    signs = (Sign(Symbol.MARK, words.say("Day with a flare-up")),) if any(day in series.span for day in flares) else ()
    spoken = f"{sentence} {say_marks(len(marks), words)}" if marks else sentence
    return Chart("week-chart", measure, bars_of(series, frozenset(flares), words, marks), spoken, signs, _flags_of(series, marks))


def bars_of(series: Series, flares: frozenset[date], words: Words, marks: tuple[Observation, ...] = ()) -> Bars:
    """A bar for each day that is told, and a flag over each day with a mark."""
    bars = (Bar(words.weekday(day), value, "" if value is None else words.number(value), day in flares) for day, value in series)
    return Bars(tuple(bars), _flags_of(series, marks).shown)


def _end(score: int, meaning: str, words: Words) -> list[ft.Text]:
    # A question of one's own that was taken away has lost its two ends.
    return [small(words.say("{n}: {meaning}", n=score, meaning=meaning))] if meaning else []


def sign_line(sign: Sign, ink: Ink) -> ft.Control:
    """A sign, and what it stands for beside it."""
    face = ft.Image(swatch(sign.symbol, ink), exclude_from_semantics=True)
    return ft.Row([face, ft.Container(small(sign.meaning), expand=True)], spacing=8, vertical_alignment=ft.CrossAxisAlignment.START)


def _flags_of(series: Series, marks: tuple[Observation, ...]) -> Flags:
    return flags_of(marks, lambda day: (day - series.first).days)


def _flag(flag: Flag, ink: Ink, diary: Diary) -> ft.Control:
    """A flag's number, its day, and the person's words: a text of their own, so that they turn no other letters round."""
    face = ft.Image(flag_swatch(flag, ink), exclude_from_semantics=True)
    words = diary.words
    day = words.day(flag.day) if flag.day.year == diary.today.year else words.long_day(flag.day)
    said = ft.Column([small(day), small(flag.words)], spacing=0)
    return ft.MergeSemantics(ft.Row([face, ft.Container(said, expand=True)], spacing=8, vertical_alignment=ft.CrossAxisAlignment.START))


def _older(flags: Flags, words: Words) -> list[ft.Text]:
    if not flags.older:
        return []
    # NOTE: Under the newest few marks of a picture. "Report" and "Marks" are the names of two places.
    return [small(words.count("{n} more mark stands under Report, Marks.", "{n} more marks stand under Report, Marks.", flags.older))]
