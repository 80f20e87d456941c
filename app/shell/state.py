"""How the diary's file is, in one sentence: on a terminal, or on a screen that stays closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.health import Damaged, Foreign, Newer, NotPermitted, Whole
from app.store.problem import FileProblem
from app.ui.trouble import say_problem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.store.health import Health


def say_state(health: Health, words: Words) -> str:
    """What is to be said of it."""
    _ = words.say
    match health:
        case Whole():
            return _("The diary is whole.")
        case Damaged():
            return _("The diary's file is damaged. Open Rygvej to put the newest copy back. Nothing was changed.")
        case Foreign() | Newer() | NotPermitted():
            return say_why_closed(health, words)
        case _:
            return _("There is no diary in this folder.")


def say_why_closed(found: Foreign | Newer | NotPermitted, words: Words) -> str:
    """Why it stays closed here."""
    _ = words.say
    match found:
        case Foreign():
            return _("The file rygvej.db in this folder belongs to another program. Nothing was changed.")
        case Newer():
            return _("The diary was written by a newer version of Rygvej. Use that version. Nothing was changed.")
        case NotPermitted(FileProblem.BUSY):
            return _("Rygvej is open somewhere else. Close it there, and open it here again. Nothing was changed.")
        case NotPermitted(FileProblem.FULL):
            return say_problem(FileProblem.FULL, words)
        case _:
            return _("The diary cannot be opened: this user may not read and write it. Nothing was changed.")
