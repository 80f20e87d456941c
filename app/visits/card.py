"""Appointments on I dag: the day before and on the day, what was agreed, and the one question afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.visits.actions import book_of, near_now, note_asked, practical_of, put_off_today, standing_now, to_ask_now
from app.visits.paths import DESK, path_of_visit
from app.visits.saying import use_doing
from app.visits.words import say_agreed_at, say_had, say_near, say_questions

if TYPE_CHECKING:
    from app.visits.ports import Ports
    from app.visits.visit import Visit


@part
def NearVisitsCard(ports: Ports) -> ft.Control:
    """What is on today and tomorrow, and the page to bring."""
    diary = use_diary()
    words, book, near = diary.words, book_of(diary), near_now(diary)
    rows: list[ft.Control] = []
    for n, visit in enumerate(near, start=1):
        questions = say_questions(book, visit, words)
        rows += [
            heading(say_near(visit, diary.today, words)),
            *([small(questions)] if questions else []),
            ft.Row([button(f"visits-near-{n}", words.say("Open the appointment"), partial(go, path_of_visit(visit.id)))], wrap=True),
        ]
    desk = [button("visits-near-desk", words.say("Show large at the front desk"), lambda: go(DESK))] if practical_of(diary).is_told else []
    bring = main_button("visits-near-report", words.say("Make the page to bring"), lambda: go(ports.report))
    return card(*rows, ft.Row([bring, *desk], wrap=True)) if near else ft.Container()


@part
def AgreedCard() -> ft.Control:
    """What was agreed, as long as the person wants to see it."""
    diary = use_diary()
    standing = standing_now(diary)
    if not standing:
        return ft.Container()
    rows = [keyed(visit.id, _Agreed)(visit, n) for n, visit in enumerate(standing, start=1)]
    # NOTE: A heading on I dag: what the person and somebody they saw agreed. "you" is more than one.
    return card(heading(diary.words.say("What you agreed")), *rows)


@part
def _Agreed(visit: Visit, n: int) -> ft.Control:
    """One of them, with the ways to change it and to put it away."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    off = doing(partial(put_off_today, diary, visit.id, is_off=True), words.say("It is off Today now. It is kept under Appointments."))
    return ft.Column(
        [
            small(say_agreed_at(visit, words)),
            body(visit.agreed),
            ft.Row(
                [
                    button(f"visits-agreed-{n}-change", words.say("Change"), lambda: go(path_of_visit(visit.id))),
                    quiet_button(f"visits-agreed-{n}-off", words.say("Take it off Today"), off),
                ],
                wrap=True,
            ),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def VisitAskCard() -> ft.Control:
    """How it went, asked once about an appointment and never again."""
    diary = use_diary()
    words, visit = diary.words, to_ask_now(diary)
    which = visit.id if visit else None
    ft.use_effect(lambda: note_asked(diary, which) if which else None, [which, diary.today])
    if visit is None:
        return ft.Container()
    return card(
        heading(words.say("How did it go?")),
        body(say_had(visit, words)),
        ft.Row([button("visits-ask-open", words.say("Write it down"), lambda: go(path_of_visit(visit.id)))], wrap=True),
    )
