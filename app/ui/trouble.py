"""What is said when the file will not take what a person wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.problem import FileProblem, why

if TYPE_CHECKING:
    from app.core.words import Words


def say_why(error: BaseException, words: Words) -> str:
    """What went wrong and what to do, in one or two sentences."""
    _ = words.say
    match why(error):
        case FileProblem.FULL:
            return _("There is no more room on the device. Make some room and try again. What was kept before is still there.")
        case FileProblem.BUSY:
            return _("Another window is writing right now. Try again in a moment.")
        case FileProblem.READ_ONLY:
            return _("The diary cannot be written to right now. What was kept before is still there.")
        case FileProblem.DAMAGED:
            return _("The diary's file is damaged. Close the app and open it again: it then offers you the newest copy.")
        case _:
            return _("Something went wrong. Nothing was changed. Try again.")
