"""Taking a file in: choose it, see what it would bring, decide, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.carry.actions import look_into, take_in
from app.carry.preview import Preview, TakeProblem
from app.carry.preview_view import PreviewView, RefusedView
from app.carry.safety_copy import go_back, newest
from app.carry.words import say_take_problem, say_taken_in
from app.device.aside import aside
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.carry.comparing import Wins
    from app.carry.ports import Ports
    from app.carry.refusal import Refusal
    from app.carry.safety_copy import TakenIn
    from app.core.diary import Diary

ENDINGS = ["json", "csv"]


class ChangedSinceError(Exception):
    """The diary is not as it was right after the file was taken in: going back would lose what came since."""


def back(diary: Diary, taken: TakenIn) -> None:
    """As it was before, or not at all."""
    if not go_back(diary, taken):
        raise ChangedSinceError


@part
def TakeCard(ports: Ports) -> ft.Control:
    """Choose a file; what it would bring is shown before anything happens."""
    diary, board = use_diary(), use_board()
    words = diary.words
    looked, set_looked = ft.use_state(cast("Preview | tuple[Refusal, ...] | None", None))
    is_busy, set_busy = ft.use_state(False)

    async def choose() -> None:
        try:
            files = await ft.FilePicker().pick_files(file_type=ft.FilePickerFileType.CUSTOM, allowed_extensions=ENDINGS, with_data=True)
            if not files:
                return
            set_busy(True)
            set_looked(await aside(partial(look_into, diary, files[0].bytes or b"", ports)))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a file could not be looked into", error)
            board.say(say_why(error, words))
        finally:
            set_busy(False)

    def leave() -> None:
        set_looked(None)

    return ft.Column(
        [
            card(
                heading(words.say("Take a file in")),
                body(words.say("Choose a file with everything, or a table that Rygvej has made.")),
                body(words.say("You see first what it would bring. Nothing happens before you say so.")),
                ft.Row([button("data-choose", words.say("Choose a file"), choose, icon=ft.Icons.FOLDER_OPEN_OUTLINED)], wrap=True),
                *([small(words.say("The file is being read."))] if is_busy else []),
            ),
            *_shown(looked, ports, leave),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _shown(looked: Preview | tuple[Refusal, ...] | None, ports: Ports, leave: Callable[[], None]) -> list[ft.Control]:
    if looked is None:
        return []
    return [_Decide(looked, ports, leave)] if isinstance(looked, Preview) else [RefusedView(looked, leave)]


@part
def _Decide(preview: Preview, ports: Ports, leave: Callable[[], None]) -> ft.Control:
    """Whose word stands where the two differ, and the last touch."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    wins, set_wins = ft.use_state(cast("Wins | None", None))

    def say(done: TakenIn | TakeProblem) -> None:
        if isinstance(done, TakeProblem):
            board.say(say_take_problem(done, words))
            return
        leave()
        board.say(words.say("The file is taken in."), partial(back, diary, done))

    take = safely(partial(take_in, diary, preview, wins, ports), say)
    return PreviewView(preview, wins, set_wins, take, leave)


@part
def UndoCard() -> ft.Control:
    """The way back, as long as nothing was changed since."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words, taken = diary.words, newest(diary)
    if taken is None:
        return ft.Container()

    def say(_: object) -> None:
        board.say(words.say("Taken back. It is as it was before."))

    return card(
        heading(words.say("You have just taken a file in")),
        body(say_taken_in(taken.before.name, words)),
        small(words.say("You can undo it here until you change something.")),
        ft.Row([button("data-undo", words.say("Undo"), safely(partial(back, diary, taken), say), icon=ft.Icons.UNDO)], wrap=True),
    )
