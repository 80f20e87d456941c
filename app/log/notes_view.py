"""The notes of a day: each with its time, to be read, changed or taken out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.log.actions import change_note, take_back, take_out_note
from app.log.telling import Told
from app.log.words import say_note_time, say_problem, say_saved
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.log.form import DayForm
    from app.log.note import Note, NoteProblem

SHOWN = 600
"""So many characters of a note are shown until one asks for the rest."""


@part
def Notes(form: DayForm) -> ft.Control:
    """Every note of the day, oldest first."""
    words = use_diary().words
    if not form.stored.notes:
        return ft.Container()
    notes = [keyed(note.id, _OneNote)(form, note, n) for n, note in enumerate(form.stored.notes, start=1)]
    return card(heading(words.say("Notes")), *notes)


@part
def _OneNote(form: DayForm, note: Note, n: int) -> ft.Control:
    """One note; its text can be changed in its own place."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    typed = use_held(note.text)

    def reword() -> None:
        typed.hold(note.text)
        set_open(True)

    def say(told: Told | NoteProblem) -> None:
        if not isinstance(told, Told):
            board.say(say_problem(told, words))
            return
        set_open(False)
        board.say(say_saved(told, diary.today, words), partial(take_back, diary, told))

    time = small(say_note_time(note, form.day, diary.now(), words))
    if is_open:
        field = text_field(f"note-{n}-text", words.say("Change the note"), typed.now, typed.hold, lines=3)
        save = main_button(
            f"note-{n}-save", words.say("Save the note"), safely(lambda: change_note(diary, form.day, note.id, typed.now), say)
        )
        leave = quiet_button(f"note-{n}-leave", words.say("Leave it as it was"), lambda: set_open(False))
        return ft.Column([time, field, ft.Row([save, leave], wrap=True)], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    change = button(f"note-{n}-change", words.say("Change"), reword)
    take_out = quiet_button(f"note-{n}-out", words.say("Take out"), safely(partial(take_out_note, diary, form.day, note.id), say))
    return ft.Column([time, _LongText(note.text, f"note-{n}-more"), ft.Row([change, take_out], wrap=True)], spacing=4)


@part
def _LongText(text: str, handle: str) -> ft.Control:
    """A text of any length, which opens only when asked to."""
    words = use_diary().words
    is_whole, show_whole = ft.use_state(False)
    if len(text) <= SHOWN or is_whole:
        return body(text)
    return ft.Column(
        [body(text[:SHOWN] + " …"), quiet_button(handle, words.say("Show the whole note"), lambda: show_whole(True))], spacing=0
    )
