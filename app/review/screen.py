"""The physiotherapist's first screen: what this is, files to open, and everyone whose files are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.review.kept import notes_as_text
from app.review.list_view import PatientList
from app.review.opening import OpenFiles
from app.review.patient_view import PatientView
from app.review.refused_view import RefusedFiles
from app.review.words import say_first
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.saving import SaveFileButton
from app.ui.text import body

if TYPE_CHECKING:
    from app.review.room import Room

HERE = "/gennemgang"


@part
def ReviewScreen(room: Room, rest: str) -> ft.Control:
    """The list, or one patient."""
    ft.use_state(room)
    patient = room.desk.patient(rest) if rest else None
    if patient is not None:
        return keyed(patient.person, PatientView)(room, patient, HERE)
    words = use_diary().words
    return ft.Column(
        [
            card(*(body(sentence) for sentence in say_first(words)), OpenFiles(room)),
            RefusedFiles(room),
            PatientList(room, HERE),
            NotesCard(room),
            room.ports.draw_language(),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def NotesCard(room: Room) -> ft.Control:
    """The clinician's own notes as a file, where there are some."""
    words = use_diary().words
    notes = [(patient.alias, room.desk.notes[patient.person]) for patient in room.desk.patients if patient.person in room.desk.notes]
    if not notes:
        return ft.Container()
    # NOTE: The first line of a file with a clinician's own notes.
    head = words.say("My notes. They are not the patients' own words, and not the journal.")
    return card(
        body(words.count("You have written {n} note.", "You have written {n} notes.", len(notes))),
        ft.Row(
            [SaveFileButton("review-notes", words.say("Save my notes"), "rygvej-notes.txt", lambda: notes_as_text(notes, head).encode())]
        ),
    )
