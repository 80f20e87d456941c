"""For dem omkring mig: who comes along, and one page for those who are near."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.people.actions import companion_of, name_companion, take_back_companion
from app.people.as_text import as_text
from app.people.page import Page
from app.people.page_view import PageForOthers
from app.people.saying import use_saying
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.saving import SaveFileButton
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.people.ports import Ports

PATH = "/rapport/paaroerende"
SHOWN = "vis"
PLAN, MESSAGE = "/planer/daarlige-dage", "element"


@part
def PeopleScreen(rest: str, ports: Ports) -> ft.Control:
    """What can be done here; or, a step further, the page alone, to hand the phone over with."""
    page = page_of(use_diary(), ports)
    if rest == SHOWN:
        return PageForOthers(page, ports.draw_calls)
    return ft.Column(
        [_ThePage(page), _Companion(), _HelpedDays()],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def page_of(diary: Diary, ports: Ports) -> Page:
    """Everything on the page, as it stands now."""
    return Page(ports.helps(diary), ports.plan(diary), ports.calls(diary), ports.article(diary.words.language))


@part
def _ThePage(page: Page) -> ft.Control:
    """What the page is, and the ways to show it, to save it, and to write what it holds."""
    words = use_diary().words
    # NOTE: The name of a file, without its ending. No spaces.
    name = words.say("for-people-around-me")
    return card(
        heading(words.say("A page to show or give")),
        body(words.say("It says what helps you, what your plan is, and when to ring. None of your numbers are on it.")),
        ft.Row(
            [
                main_button("people-show", words.say("See the page"), partial(go, f"{PATH}/{SHOWN}")),
                SaveFileButton(
                    "people-file", words.say("Save as a text file"), f"{name}.txt", lambda: as_text(page, words).encode("utf-8-sig")
                ),
            ],
            wrap=True,
        ),
        small(words.say("Your own words on it come from your plan for bad days, and from your message to someone close.")),
        ft.Row(_doors(page), wrap=True),
    )


def _doors(page: Page) -> list[ft.Control]:
    """The ways to what stands on the page."""
    words = use_diary().words
    plan = quiet_button("people-plan", words.say("My plan for bad days"), partial(go, PLAN))
    if page.article is None:
        return [plan]
    return [plan, quiet_button("people-message", words.say("My message"), partial(go, f"{page.article[1]}/{MESSAGE}"))]


@part
def _Companion() -> ft.Control:
    """Who comes along, as it stands or to be written."""
    diary = use_diary()
    words, who = diary.words, companion_of(diary)
    is_open, set_open = ft.use_state(False)
    title = heading(words.say("Who comes along?"))
    if is_open:
        return card(title, _WriteCompanion(who, lambda: set_open(False)))
    said = body(who) if who else small(words.say("It can be your husband, your sister or a friend. You may also come alone."))
    label = words.say("Change") if who else words.say("Write who")
    return card(title, said, ft.Row([button("people-companion", label, lambda: set_open(True))], wrap=True))


@part
def _WriteCompanion(who: str, close: Callable[[], object]) -> ft.Control:
    """The field, Save, and the way out."""
    diary, safely = use_diary(), use_safely()
    words, typed = diary.words, use_held(who)
    saved = use_saying(take_back_companion, words.say("Saved."), close)
    row = [
        main_button("people-companion-save", words.say("Save"), safely(lambda: name_companion(diary, typed.now), saved)),
        quiet_button("people-companion-leave", words.say("Leave it as it was"), close),
    ]
    if who:
        gone = use_saying(take_back_companion, words.say("Deleted."), close)
        row.append(quiet_button("people-companion-delete", words.say("Delete"), safely(partial(name_companion, diary, ""), gone)))
    return ft.Column(
        [text_field("people-companion-words", words.say("Your words"), typed.now, typed.hold), ft.Row(row, wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _HelpedDays() -> ft.Control:
    """Where a day is ticked that someone helped to write."""
    words = use_diary().words
    return card(
        heading(words.say("Does someone help you write?")),
        body(words.say("Then you can tick the day under its questions. So whoever reads it knows.")),
        ft.Row([quiet_button("people-write", words.say("Write about today"), partial(go, "/skriv"))], wrap=True),
    )
