"""I am better: a pause, the plan for if it comes back, the last report, and when to ask for help again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.better.card import PauseCard
from app.better.reasons import RULES, Reason
from app.better.words import door, reason
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.better.ports import Ports

PLAN, REPORT = "/planer/daarlige-dage", "/rapport"


@part
def BetterScreen(_rest: str, ports: Ports) -> ft.Control:
    """Four things, each of which may be left."""
    return ft.Column(
        [PauseCard(), _Plan(ports), _Report(), _Reasons(ports)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


@part
def _Plan(ports: Ports) -> ft.Control:
    """What one does if it comes back: the plan for bad days, word for word."""
    diary = use_diary()
    words, plan = diary.words, ports.plan(diary)
    said = [ft.Column([heading(name, 3), body(text)], spacing=2) for name, text in plan]
    label = words.say("See the plan") if plan else words.say("Write a plan")
    return card(
        heading(words.say("If it comes back")),
        body(words.say("Most people have back pain again at some time. That is common. A plan makes it easier.")),
        *said,
        ft.Row([button("better-plan", label, lambda: go(PLAN))], wrap=True),
    )


@part
def _Report() -> ft.Control:
    """The way it went, to keep."""
    words = use_diary().words
    return card(
        heading(words.say("Your last report")),
        body(words.say("You can see how it went, and keep it for later.")),
        ft.Row([button("better-report", words.say("See the report"), lambda: go(REPORT))], wrap=True),
    )


@part
def _Reasons(ports: Ports) -> ft.Control:
    """When it is good to ask someone, and whom."""
    words = use_diary().words
    return card(
        heading(words.say("When is it good to ask for help again?")),
        *(_Reason(why, ports) for why in Reason),
        ft.Row([button("better-help", words.say("See when it cannot wait"), lambda: go("/hjaelp"))], wrap=True),
    )


@part
def _Reason(why: Reason, ports: Ports) -> ft.Control:
    """One reason with its door. A rule that has ended says whom to ask instead."""
    diary = use_diary()
    words = diary.words
    here = ports.rights_here(diary) if why is Reason.STANDSTILL else ()
    rules = [ports.right(diary, name) for name in (*([RULES[why]] if why in RULES else []), *here)]
    doctor = [ft.Row([ports.draw_doctor()], wrap=True)] if why is Reason.SETBACK else []
    return ft.Column([heading(reason(why, words), 3), body(door(why, words)), *map(body, rules), *doctor], spacing=4)
