"""The week of nights: a picture, the figures once there are enough, and what may be worth a try."""

from __future__ import annotations

import flet as ft

from app.core.function import Function
from app.core.measure import Measure
from app.core.observation import Kind
from app.core.picture import Symbol
from app.core.standing_days import is_pause_on
from app.sleep.actions import look
from app.sleep.night_bars import rows_of
from app.sleep.week_words import say_more, say_picture, say_share, say_tips, say_week, say_when_tips
from app.ui.ask import Folded, sentence_list
from app.ui.card import card
from app.ui.chart import Chart, Sign
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small


@part
def WeekCard() -> ft.Control:
    """The last seven dates. While the person has paused from everything, only what is told is shown."""
    diary = use_diary()
    words, looked, resting = diary.words, look(diary), is_pause_on(diary)
    week, figures = looked.week, looked.week.figures
    if not week.nights:
        return ft.Container()
    told = {one.night.day: one for one in week.nights}
    is_soon = looked.tips is None and not resting and diary.has(Function.SLEEP_TIPS)
    picture = rows_of([words.weekday(day) for day in week.span], [told.get(day) for day in week.span])
    # NOTE: Under the heading of a picture of nights; the clock goes from left to right.
    measure = Measure(Kind.SLEEP_MINUTES, words.say("Your nights"), words.say("From light out to getting up, by the clock"), "", "")
    signs = (
        Sign(Symbol.FILLED, words.say("asleep")),
        Sign(Symbol.HATCHED, words.say("awake (in the night: how long, not when)")),
    )
    tips = say_tips(looked.tips, words)
    more = (*say_more(figures, words), say_share(figures, words)) if figures else ()
    return card(
        heading(words.say("The last seven days")),
        *([] if resting and figures is None else [body(say_week(week, words))]),
        Chart("sleep-chart", measure, picture, say_picture(week, words), signs),
        *([Folded("sleep-figures", words.say("More figures"), lambda: sentence_list(more))] if figures else []),
        *([heading(words.say("To try, if you want to"), 3)] if looked.tips else []),
        *(body(tip) for tip in tips),
        *([small(say_when_tips(words))] if is_soon else []),
    )
