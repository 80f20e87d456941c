"""The log on I dag: telling about today in three touches, and the week so far."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import is_before_noon
from app.log.actions import form_of, this_week
from app.log.asking import measure
from app.log.entry import Item
from app.log.questions import AskItem, SaveRow
from app.log.words import say_week
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.chart import WeekChart
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary, use_jottings
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.log.beside import Beside
    from app.log.form import DayForm

MAIN = (Item.HINDRANCE, Item.BACK_PAIN, Item.WEEK_PAIN)
"""What is asked on I dag: function first, then pain if it is asked daily or due this week."""


@part
def TellCard(beside: Beside) -> ft.Control:
    """Today's main questions, or the word that today is told."""
    use_jottings()
    diary = use_diary()
    form = form_of(diary, diary.today)
    return _Tell(form, beside) if form.unsaved or not form.stored.is_told else _IsTold(form)


@part
def _Tell(form: DayForm, beside: Beside) -> ft.Control:
    """The main questions and Save."""
    diary = use_diary()
    _ = diary.words.say
    asked = [question.item for question in form.questions if question.item in MAIN]
    more = [quiet_button("today-more", _("More questions"), lambda: go("/skriv"))]
    if is_before_noon(diary.now()):
        yesterday = diary.today - timedelta(1)
        more.append(quiet_button("today-yesterday", _("Write about yesterday"), lambda: go(f"/skriv/{yesterday.isoformat()}")))
    return card(
        heading(_("How is it today?")),
        *(keyed(item.value, AskItem)(form, item, beside, may_skip=False) for item in asked),
        SaveRow(form),
        ft.Row(more, wrap=True),
    )


@part
def _IsTold(form: DayForm) -> ft.Control:
    """Today is told; it can be changed."""
    diary = use_diary()
    _ = diary.words.say
    told = form.stored.answered
    said = diary.words.count("You have answered {n} question about today.", "You have answered {n} questions about today.", told)
    return card(
        heading(_("You have written about today")),
        *([body(said)] if told else []),
        ft.Row([button("today-change", _("See or change"), lambda: go("/skriv"))]),
    )


@part
def WeekCard() -> ft.Control:
    """The last seven days: one sentence, and a picture in which a gap is a gap."""
    diary = use_diary()
    week = this_week(diary)
    line = week.first_line
    sentence = say_week(week, diary.words)
    parts: list[ft.Control] = [heading(diary.words.say("The last seven days")), body(sentence)]
    if line is not None:
        asked = measure(line.item, week.choices, diary.words)
        parts.append(WeekChart(line.series, asked, sentence, week.flares, week.marks))
    return card(*parts)
