"""Handing over: the button for one's practitioner, showing it across the table, and the other ways."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.handover.sheet_of import sheet_of
from app.report.handing import How, hand_over, made_with_patience
from app.report.ports import SHOW
from app.report.preparing import choice_of
from app.report.words_out import say_broken, say_given, say_given_to_phone, say_not_saved, say_saved
from app.ui.ask import Folded
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.copying import CopyButton
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_board, use_diary
from app.ui.text import body, heading, small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.core.words import Words
    from app.handover.report import Report
    from app.handover.sheet import Sheet
    from app.report.handing import Handed
    from app.report.ports import Format, Ports


def page_of(diary: Diary, ports: Ports) -> tuple[Report, Sheet, Words]:
    """What the last choice makes: the report, its page, and the words that it is in."""
    choice = choice_of(diary)
    words = ports.words_of(choice.language or diary.words.language)
    report = ports.gather(diary, choice)
    return report, sheet_of(report, words), words


@part
def HandCard(ports: Ports, as_text: str) -> ft.Control:
    """The ways out, the one for one's practitioner first."""
    words = use_diary().words
    first, *others = ports.formats
    return card(
        heading(words.say("Hand it over")),
        small(words.say("The page above goes out, and nothing else. Nothing is sent: you give the file yourself.")),
        MakeButton(ports, first, is_first=True),
        ft.Row(
            [
                # NOTE: Shows the page in large letters, to be held across a table.
                button("report-show", words.say("Show it on the screen"), lambda: go(SHOW), icon=ft.Icons.STAY_CURRENT_LANDSCAPE),
                CopyButton("report-copy", words.say("Copy as text"), as_text),
            ],
            wrap=True,
            spacing=8,
            run_spacing=8,
        ),
        Folded("report-formats", words.say("Other formats"), partial(Formats, ports, tuple(others))),
        key="report-hand",
    )


@part
def Formats(ports: Ports, formats: tuple[Format, ...]) -> ft.Control:
    """A button for each of the other ways."""
    made = [keyed(one.name, LockedButton if one.needs_code else MakeButton)(ports, one) for one in formats]
    return ft.Column(list(made), spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def MakeButton(ports: Ports, one: Format, code: str = "", *, is_first: bool = False) -> ft.Control:
    """Makes the file when it is asked for, hands it over, and says what became of it."""
    diary, board = use_diary(), use_board()
    words, page = diary.words, ft.context.page
    is_working, set_working = ft.use_state(False)
    is_mobile = bool(page.platform and page.platform.is_mobile())

    async def make() -> None:
        try:
            report, sheet, spoken = page_of(diary, ports)
            how = partial(one.make_locked, report, sheet, spoken, code) if one.make_locked else partial(one.make, report, sheet, spoken)
            data = await made_with_patience(how, lambda: set_working(True))
            name = f"rygvej-{report.today.isoformat()}.{one.ending}"
            handed = await hand_over(name, data, _save, is_web=page.web or is_mobile)
            board.say(say_handed(handed, words, is_phone=is_mobile and not page.web))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a report could not be handed over", error)
            board.say(say_why(error, words))
        finally:
            set_working(False)

    kind = main_button if is_first else button
    # NOTE: The first button: makes a file for the person who treats one.
    label = words.say("To my therapist") if is_first else one.label(words)
    parts: list[ft.Control] = [ft.Row([kind(f"report-make-{one.name}", label, make, icon=ft.Icons.SAVE_ALT)], wrap=True)]
    if is_working:
        parts += [ft.Semantics(live_region=True, container=True, content=body(words.say("The file is being made.")))]
        parts += [ft.ProgressBar(semantics_label=words.say("The file is being made."))]
    return ft.Column(parts, spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def LockedButton(ports: Ports, one: Format) -> ft.Control:
    """A locked file: its code first, as it is kept nowhere."""
    words = use_diary().words
    code, set_code = ft.use_state("")
    if not code:
        begin = button(f"report-lock-{one.name}", one.label(words), lambda: set_code(ports.new_code()), icon=ft.Icons.LOCK_OUTLINE)
        return ft.Row([begin], wrap=True)
    return ft.Column(
        [
            body(words.say("The code is:")),
            ft.Text(code, theme_style=ft.TextThemeStyle.TITLE_MEDIUM, selectable=True),
            small(words.say("Write it down, or say it. It is kept nowhere, and the file opens with it alone.")),
            ft.Row([CopyButton(f"report-code-{one.name}", words.say("Copy the code"), code)], wrap=True),
            MakeButton(ports, one, code),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def say_handed(handed: Handed, words: Words, *, is_phone: bool) -> str:
    """What became of a file, in one sentence."""
    match handed.how:
        case How.GIVEN:
            return say_given_to_phone(handed.place, words) if is_phone else say_given(handed.place, words)
        case How.SAVED:
            return say_saved(handed.place, words)
        case How.LEFT:
            return say_not_saved(words)
        case How.BROKEN:
            return say_broken(words)


async def _save(name: str, data: bytes) -> str | None:
    return await ft.FilePicker().save_file(file_name=name, src_bytes=data)
