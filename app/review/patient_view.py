"""One patient: the one page, two times beside each other, any day, and a note that stays apart from what the patient wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import flet as ft

from app.handover.sheet_of import sheet_of
from app.review.day_view import DayView
from app.review.keep_view import KeepCard
from app.review.periods import Pair, beside, pairs_of
from app.review.words import say_pair, say_span
from app.ui.ask import AskChoice, text_field
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.sheet_view import SheetsBeside, SheetView
from app.ui.text import heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.handover.report import Report
    from app.review.patient import Patient
    from app.review.room import Room


@part
def PatientView(room: Room, patient: Patient, here: str) -> ft.Control:
    """The newest report first; what was chosen stands as long as the patient is open."""
    words, safely = use_diary().words, use_safely()
    which, set_which = ft.use_state(len(patient.files) - 1)
    pair, set_pair = ft.use_state(cast("Pair | None", None))
    day, set_day = ft.use_state(patient.span.last)
    report = patient.files[min(which, len(patient.files) - 1)].report

    def put_away() -> None:
        room.put_away(patient.person)
        go(here)

    return ft.Column(
        [
            *([_ChooseFile(patient, which, set_which)] if len(patient.files) > 1 else []),
            _ChoosePair(patient, pair, set_pair),
            _Pages(patient, report, pair, set_day),
            DayView(report, min(max(day, report.span.first), report.span.last), set_day),
            NoteCard(room, patient),
            KeepCard(room, patient),
            ft.Row([button("review-away", words.say("Close this patient"), safely(put_away))], wrap=True),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _ChooseFile(patient: Patient, which: int, choose: Callable[[int], object]) -> ft.Control:
    """Which of the patient's files to read."""
    words = use_diary().words
    options = tuple((str(n), say_span(file.report.span, words)) for n, file in enumerate(patient.files))
    return card(AskChoice("review-file", words.say("Which file?"), options, str(which), lambda name: choose(int(name or which))))


@part
def _ChoosePair(patient: Patient, pair: Pair | None, choose: Callable[[Pair | None], object]) -> ft.Control:
    """Which two times to lay beside each other, if any."""
    words = use_diary().words
    pairs = pairs_of(tuple(file.report for file in patient.files))
    if not pairs:
        return ft.Container()
    options = tuple((one.value, say_pair(one, words)) for one in pairs)
    asked = words.say("Two periods beside each other")
    return card(AskChoice("review-pair", asked, options, pair.value if pair else None, lambda name: choose(Pair(name) if name else None)))


@part
def _Pages(patient: Patient, report: Report, pair: Pair | None, show_day: Callable[[date], object]) -> ft.Control:
    """One page, in which a point can be touched for its day, or two."""
    words = use_diary().words
    if pair is None:
        return SheetView("review-sheet", sheet_of(report, words), show_day=show_day)
    two = beside(tuple(file.report for file in patient.files), pair)
    return SheetsBeside("review-sheet", (sheet_of(two.earlier, words), sheet_of(two.later, words)))


@part
def NoteCard(room: Room, patient: Patient) -> ft.Control:
    """The clinician's own note: on the desk only, and never in the patient's file."""
    words = use_diary().words
    note = room.desk.notes.get(patient.person, "")
    return card(
        heading(words.say("My note")),
        text_field("review-note", words.say("Only you see it here"), note, lambda typed: room.note(patient.person, typed), lines=3),
        small(words.say("The note is not in the patient's file. The journal is somewhere else.")),
    )
