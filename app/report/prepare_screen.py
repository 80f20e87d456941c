"""Before a visit: choose, see exactly what goes out, and hand it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.report.choosing_view import BlocksCard, CollectCard, QuestionsCard, ReachCard
from app.report.hand_view import HandCard, page_of
from app.report.ports import PREPARE
from app.report.preparing import choice_of
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary, use_jottings
from app.ui.sheet_view import SheetView
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.report.ports import Ports


@part
def PrepareScreen(ports: Ports) -> ft.Control:
    """The choices, the page as it goes out, and the ways out."""
    diary = use_diary()
    words, choice, last_visit = diary.words, choice_of(diary), ports.last_visit(diary)
    span = choice.span(diary.today, last_visit)
    return ft.Column(
        [
            body(words.say("You choose what your therapist gets. You see all of it here first.")),
            ReachCard(choice, span, last_visit),
            BlocksCard(choice),
            QuestionsCard(choice),
            PageAndWays(ports),
            CollectCard(choice),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def PageAndWays(ports: Ports) -> ft.Control:
    """Exactly what goes out, and the ways out. It alone follows what is being typed, and gathers once."""
    use_jottings()
    diary = use_diary()
    _report, sheet, _words = page_of(diary, ports)
    small_print = small(diary.words.say("This goes out, and nothing else."))
    page = card(heading(diary.words.say("The page")), small_print, SheetView("report-sheet", sheet), key="report-preview")
    return ft.Column([page, HandCard(ports, ports.text(sheet))], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def PrepareCard() -> ft.Control:
    """The way to it, first under Rapport."""
    words = use_diary().words
    return card(
        heading(words.say("For a visit")),
        body(words.say("One page for your doctor or your physio. You choose what it says.")),
        ft.Row([button("report-prepare", words.say("Make the page"), lambda: go(PREPARE), icon=ft.Icons.DESCRIPTION_OUTLINED)], wrap=True),
        key="report-prepare-card",
    )
