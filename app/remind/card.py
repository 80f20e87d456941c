"""A reminder that has come: what it asks, the one touch that opens it, and the ways to put it off. On I dag, and above any other page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.remind.actions import switch_reminder
from app.remind.changing import ReminderProblem
from app.remind.reminder import About
from app.remind.ringing import Answer, How, Later, put_off_until
from app.remind.ringing_actions import answer, put_off, take_answer_back
from app.remind.saying import use_saying
from app.remind.standing_actions import board_of
from app.remind.status_words import say_stopped
from app.remind.telling import PATHS
from app.remind.words import say_door, say_later, say_moment, say_problem, say_reminder
from app.ui.button import button, fold_button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import go, use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.core.changed import Changed
    from app.remind.ports import Others
    from app.remind.reminder import Reminder
    from app.remind.ringing import Rung

SETTINGS = "/indstillinger/paamindelser"


@part
def ReminderCard(others: Others) -> ft.Control:
    """All that reminders have for I dag: what came, what waits, and what has stopped by itself."""
    diary = use_diary()
    words, board = diary.words, board_of(diary, others)
    came = [(one, reminder) for one in board.open if (reminder := board.by_id(one.occurrence.reminder_id))]
    is_late = any(one.how is How.AT_START for one, _ in came)
    drawn: list[ft.Control] = []
    if is_late:
        # NOTE: Heading on I dag over reminders that were due when the app was not open.
        drawn.append(heading(words.say("While the app was closed")))
    elif came:
        drawn.append(heading(words.say("A reminder")))
    drawn += [
        keyed(f"{one.occurrence.reminder_id}-{one.is_tried}", CameLine)(one, reminder, n) for n, (one, reminder) in enumerate(came, 1)
    ]
    if board.waiting:
        drawn += [
            small(words.say("You can also:")),
            ft.Row([_waiting(due.reminder, words_of=say_door(due.reminder.about, words)) for due in board.waiting], wrap=True),
        ]
    drawn += [keyed(one.id, StoppedLine)(one) for one in board.stopped]
    return card(*drawn) if drawn else ft.Container()


def _waiting(reminder: Reminder, words_of: str) -> ft.Control:
    return quiet_button(f"remind-wait-{reminder.about.value}", words_of, lambda: go(PATHS[reminder.about]))


@part
def ReminderAbove(others: Others) -> ft.Control:
    """What came, above whatever page is open: it takes nothing away from it."""
    diary = use_diary()
    board = board_of(diary, others)
    # What was due while the app was closed waits on I dag; only what has just come is shown over other things.
    came = [(one, reminder) for one in board.open if one.how is not How.AT_START and (reminder := board.by_id(one.occurrence.reminder_id))]
    if not came:
        return ft.Container()
    lines = [keyed(f"{one.occurrence.reminder_id}-{one.is_tried}", CameLine)(one, reminder, n) for n, (one, reminder) in enumerate(came, 1)]
    return ft.Container(
        ft.Semantics(
            live_region=True, container=True, content=ft.Column(lines, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
        ),
        padding=ft.Padding.symmetric(horizontal=16, vertical=8),
        bgcolor=ft.Colors.SURFACE_CONTAINER,
        border=ft.Border.only(bottom=ft.BorderSide(2, ft.Colors.PRIMARY)),
    )


@part
def RemindOffer() -> ft.Control:
    """At the end of the start: that one may be reminded. It is off until chosen."""
    words = use_diary().words
    return card(
        heading(words.say("Do you want to be reminded?")),
        body(words.say("You choose what, when, and on which days. It is off until you turn it on.")),
        ft.Row([button("start-remind", words.say("Choose reminders"), lambda: go(SETTINGS))], wrap=True),
    )


@part
def CameLine(rung: Rung, reminder: Reminder, n: int) -> ft.Control:
    """One that came, with what can be done about it."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    take_back = partial(take_answer_back, diary, rung)

    def opened(_: object) -> None:
        if reminder.about is not About.OWN:
            go(PATHS[reminder.about])
        else:
            board.say(words.say("Done."), take_back)

    def left(_: object) -> None:
        board.say(words.say("Not now, then. That is fine."), take_back)

    ways: list[ft.Control] = [
        main_button(f"remind-came-{n}-open", say_door(reminder.about, words), safely(partial(answer, diary, rung, Answer.OPENED), opened)),
        quiet_button(f"remind-came-{n}-left", words.say("Not now"), safely(partial(answer, diary, rung, Answer.LEFT), left)),
    ]
    laters = [] if rung.is_tried else [later for later in Later if put_off_until(reminder, later, diary.now()) is not None]
    if laters:
        # NOTE: On a button that unfolds the ways to be reminded a little later.
        ways.insert(1, fold_button(f"remind-came-{n}-later", words.say("Later"), lambda: set_open(not is_open), is_open=is_open))
    rows: list[ft.Control] = [body(say_reminder(reminder, words)), ft.Row(ways, wrap=True)]
    if is_open and laters:
        rows.append(_Laters(rung, tuple(laters), n))
    return ft.Column(rows, spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Laters(rung: Rung, laters: Sequence[Later], n: int) -> ft.Control:
    """For how long to put it off."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words = diary.words

    def done(again: datetime | ReminderProblem) -> None:
        if isinstance(again, ReminderProblem):
            board.say(say_problem(again, words))
            return
        moment = say_moment(again, diary.now().date(), words)
        # NOTE: A reminder was put off; {moment} such as "today at 19:00".
        board.say(words.say("It comes again {moment}.", moment=moment), partial(take_answer_back, diary, rung))

    buttons = [
        button(f"remind-came-{n}-by-{later.value}", say_later(later, words), safely(partial(put_off, diary, rung, later), done))
        for later in laters
    ]
    return ft.Row(buttons, wrap=True)


@part
def StoppedLine(reminder: Reminder) -> ft.Control:
    """One that has stopped by itself, and the ways on."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words

    def on(result: Changed[Reminder] | ReminderProblem) -> None:
        say(result, words.say("It comes again."))

    def off(result: Changed[Reminder] | ReminderProblem) -> None:
        say(result, words.say("It is off."))

    name = reminder.about.value
    again = safely(partial(switch_reminder, diary, reminder.id, is_on=True), on)
    out = safely(partial(switch_reminder, diary, reminder.id, is_on=False), off)
    return ft.Column(
        [
            body(say_stopped(reminder, words)),
            ft.Row(
                [
                    button(f"remind-{name}-again", words.say("Switch it on again"), again),
                    quiet_button(f"remind-{name}-off", words.say("Leave it off"), out),
                ],
                wrap=True,
            ),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
