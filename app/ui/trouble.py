"""What is said, and what is noted, when something goes wrong."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.store.problem import FileProblem, why

if TYPE_CHECKING:
    from app.core.words import Words

log = logging.getLogger(__name__)


def note_error(what: str, error: BaseException) -> None:
    """Log the kind of error and its place. Its message may hold what a person wrote."""
    log.error("%s: %s", what, kind_and_place(error))


def kind_and_place(error: BaseException) -> str:
    """What may be known of an error outside this device."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} at {place}"


def say_why(error: BaseException, words: Words) -> str:
    """What went wrong and what to do, in one or two sentences."""
    return say_problem(why(error), words)


def say_problem(problem: FileProblem, words: Words) -> str:
    """The same, of a problem that is known already."""
    _ = words.say
    match problem:
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
