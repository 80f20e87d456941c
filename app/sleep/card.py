"""The sleep diary elsewhere: the first night and one habit inside an article, last night on I dag in the morning."""

from __future__ import annotations

import flet as ft

from app.sleep.actions import night_of
from app.sleep.form_view import NightForm
from app.sleep.habit_card import HabitCard
from app.sleep.nights_view import ToldNight
from app.sleep.period_card import StartCard
from app.sleep.talk_card import TalkCard
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

PATH = "/planer/soevn"


@part
def FirstNightCard() -> ft.Control:
    """Last night to tell; once it is told, how to go on."""
    diary = use_diary()
    night = night_of(diary, diary.today)
    shown = [NightForm(diary.today)] if night is None else [ToldNight(night, lambda: go(PATH)), StartCard()]
    return ft.Column(shown, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def OneHabitCard() -> ft.Control:
    """One habit for seven days, and whether to talk with someone."""
    return ft.Column([HabitCard(), TalkCard()], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def PlannedSleepCard() -> ft.Control:
    """In the morning: last night is one touch away."""
    words = use_diary().words
    return card(
        heading(words.say("Last night")),
        body(words.say("Write about the night. It takes half a minute.")),
        ft.Row([main_button("sleep-open", words.say("Write about the night"), lambda: go(PATH))], wrap=True),
    )
