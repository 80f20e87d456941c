"""Keeping a patient on this computer: only if chosen, until a day, and gone before it with one touch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.review.actions import keep, kept_until, let_go
from app.review.kept import Long
from app.review.words import say_long
from app.ui.ask import AskChoice
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.review.patient import Patient
    from app.review.room import Room


@part
def KeepCard(room: Room, patient: Patient) -> ft.Control:
    """How long, or that nothing is kept."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    if room.ports.folder is None:
        return card(
            heading(words.say("Keep it here")), body(words.say("On this device nothing can be kept. Open the files again next time."))
        )
    until = kept_until(room, patient.person, diary.today)
    if until is not None:
        gone = words.say("It is deleted. What is open here stays until you close the window.")
        return card(
            heading(words.say("Keep it here")),
            body(words.say("Kept on this computer until {day}. Then it is deleted.", day=words.long_day(until))),
            ft.Row(
                [
                    button(
                        "review-let-go",
                        words.say("Delete it now"),
                        safely(partial(let_go, room, patient.person), lambda _: board.say(gone)),
                    )
                ],
                wrap=True,
            ),
        )

    def chosen(name: str | None) -> None:
        if name:
            keep(room, patient, Long(name).until(diary.today))

    options = tuple((long.value, say_long(long, words)) for long in Long)
    return card(
        heading(words.say("Keep it here")),
        AskChoice("review-keep", words.say("Nothing is kept unless you choose for how long."), options, None, chosen),
        small(words.say("The files and your note then lie on this computer, and are not locked.")),
    )
