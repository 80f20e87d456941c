"""Skemaer: totals of known questionnaires that were filled in elsewhere."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import flet as ft

from app.scores.actions import put_back, take_out_total, totals_of
from app.scores.form_view import TotalForm
from app.scores.shelf import find_instrument, instruments
from app.scores.total import Total, TotalProblem
from app.scores.words import say_problem, say_total
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.scores.instrument import Instrument


@part
def ScoresScreen(_rest: str) -> ft.Control:
    """What it is for, room for one more, and what there is."""
    diary = use_diary()
    # A form that was saved is followed by a new, empty one.
    times, count = ft.use_state(0)
    totals = totals_of(diary)
    return ft.Column(
        [
            _Welcome(),
            keyed(f"form-{times}", TotalForm)(lambda: count(lambda before: before + 1)),
            *(keyed(which, _Totals)(which, told) for which, told in _by_instrument(totals)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _by_instrument(totals: tuple[Total, ...]) -> list[tuple[str, tuple[Total, ...]]]:
    order = {instrument.id: n for n, instrument in enumerate(instruments())}
    in_order = sorted(totals, key=lambda total: (order.get(total.instrument, len(order)), total.instrument))
    return [(which, tuple(reversed(list(told)))) for which, told in groupby(in_order, key=lambda total: total.instrument)]


@part
def _Welcome() -> ft.Control:
    """What this place is for."""
    words = use_diary().words
    return ft.Column(
        [
            body(words.say("Have you filled in a questionnaire with your doctor or physiotherapist? Then you can keep the total here.")),
            body(words.say("The number stands as it is. The app adds nothing up.")),
        ],
        spacing=6,
    )


@part
def _Totals(which: str, totals: tuple[Total, ...]) -> ft.Control:
    """One questionnaire's totals, newest first."""
    words, instrument = use_diary().words, find_instrument(which)
    name = instrument.name[words.language] if instrument else which
    return card(heading(name), *(keyed(total.id, _OneTotal)(total, f"{which}-{n}", instrument) for n, total in enumerate(totals, start=1)))


@part
def _OneTotal(total: Total, handle: str, instrument: Instrument | None) -> ft.Control:
    """One total, and the way to take it out."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def done(gone: Total | TotalProblem) -> None:
        if isinstance(gone, TotalProblem):
            board.say(say_problem(gone, "", instrument, instruments(), words))
        else:
            board.say(words.say("Deleted."), partial(put_back, diary, gone))

    out = quiet_button(f"total-{handle}-out", words.say("Delete"), safely(partial(take_out_total, diary, total.id), done))
    return ft.Column([body(say_total(total, instrument, words)), ft.Row([out])], spacing=0)
