"""The questions of the start, asked there and changed in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.start.actions import beginning_of, choose_situation, choose_way
from app.start.beginning import PATHS, Situation, Step, Way
from app.start.words import about_light, situations, ways
from app.ui.ask import AskChoice, Folded, sentence_list
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.start.ports import Ports


@part
def AskWay(level: int = 2) -> ft.Control:
    """How it is now. It orders what comes first, and locks nothing."""
    diary = use_diary()
    words, way = diary.words, beginning_of(diary).way
    return ft.Column(
        [
            AskChoice(
                "start-way",
                words.say("What fits you best?"),
                ways(words),
                way.value if way else None,
                lambda name: choose_way(diary, Way(name) if name else None),
                level,
            ),
            small(words.say("Your answer decides what comes first. It locks nothing, and you can change it.")),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def AskWork(ports: Ports, level: int = 2) -> ft.Control:
    """How one stands with work."""
    diary = use_diary()
    words, situation = diary.words, beginning_of(diary).situation
    return ft.Column(
        [
            AskChoice(
                "start-work",
                words.say("How is it with work?"),
                situations(words),
                situation.value if situation else None,
                lambda name: choose_situation(diary, Situation(name) if name else None, ports.ask_about_work),
                level,
            ),
            small(words.say("If you are on a pension, the app does not ask about work.")),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def AskHowOften(ports: Ports) -> ft.Control:
    """Every day or once a week; the reason in one line, its figures folded."""
    diary = use_diary()
    words = diary.words
    now = "weekly" if ports.is_pain_light(diary) else "daily"
    often = (("daily", words.say("Every day")), ("weekly", words.say("Once a week")))
    return ft.Column(
        [
            AskChoice(
                "start-pain",
                words.say("How often do you want to write about pain?"),
                often,
                now,
                lambda name: ports.choose_pain_light(diary, (name or now) == "weekly"),
                level=2,
            ),
            body(words.say("Some people do better when they write about pain less often.")),
            Folded("start-pain-source", words.say("How do we know that?"), lambda: sentence_list(about_light(words))),
            small(words.say("You can leave any question out, any day.")),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def StartAnswersCard(ports: Ports) -> ft.Control:
    """What was answered at the start, in the settings, and the way to see it again."""
    words = use_diary().words
    again = button("start-again", words.say("See the start again"), lambda: go(PATHS[Step.LANGUAGE]))
    return card(heading(words.say("Your start")), AskWay(3), AskWork(ports, 3), ft.Row([again], wrap=True))
