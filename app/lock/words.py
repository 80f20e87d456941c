"""How the lock speaks: what is wrong, how long to wait, what it is and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lock.lock import MINUTES
from app.lock.outcome import Opened, Refused
from app.lock.pin import LONGEST, SHORTEST, PinProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.lock.lock import Lock

MINUTE = 60
ONLY_CLOSED = "closed"
"""The name of the choice that only closing the app locks it."""


def say_wait(left: int, words: Words) -> str:
    """How long the next try has to wait, in whole minutes or, in the last one, in seconds."""
    if left > MINUTE:
        minutes = -(-left // MINUTE)
        return words.count("Wait {n} minute before you try again.", "Wait {n} minutes before you try again.", minutes)
    return words.count("Wait {n} second before you try again.", "Wait {n} seconds before you try again.", left)


def say_refused(said: Refused | PinProblem, words: Words) -> str:
    """Why it did not open. How long to wait stands in a sentence of its own."""
    if isinstance(said, PinProblem):
        return say_problem(said, words)
    return words.say("That is not the PIN.") if said.was_tried else words.say("The PIN was not looked at. There is a wait.")


def say_problem(problem: PinProblem, words: Words) -> str:
    """What is wrong with what was typed."""
    _ = words.say
    return {
        PinProblem.NOT_DIGITS: _("A PIN has only digits."),
        PinProblem.TOO_SHORT: _("A PIN has at least {n} digits.", n=SHORTEST),
        PinProblem.TOO_LONG: _("A PIN has at most {n} digits.", n=LONGEST),
        PinProblem.NOT_THE_SAME: _("The two are not the same. Type the new PIN again."),
        PinProblem.ALREADY_SET: _("A PIN was just set in another window."),
        PinProblem.NONE_SET: _("The PIN was just changed or removed in another window."),
    }[problem]


def say_outcome(outcome: Lock | Opened | Refused | PinProblem, done: str, words: Words) -> str:
    """What came of setting, changing or removing it."""
    if isinstance(outcome, Refused):
        wait = (say_wait(outcome.left, words),) if outcome.left else ()
        return " ".join((say_refused(outcome, words), *wait))
    return say_problem(outcome, words) if isinstance(outcome, PinProblem) else done


def say_what_it_is(words: Words) -> tuple[str, ...]:
    """What a PIN is good for, and what it is not."""
    return (
        words.say("A PIN keeps others from opening the app on your device."),
        words.say("It is a lock on the door. The file with your diary is not made unreadable by it."),
        words.say("Whoever has your device and knows a lot about computers can still read the file."),
    )


def say_forgotten(words: Words) -> tuple[str, ...]:
    """What to do when the PIN is forgotten, as it is: there is no other way in through the app."""
    return (
        words.say("Nobody can send you a new PIN. Nobody but you has it."),
        words.say("You may try as often as you like, but the wait gets longer, up to an hour."),
        words.say("Have you saved a copy of your diary as a file? Then delete the app with its data, get it again and put the copy back."),
        words.say("Have you no copy? Then the only way in through the app is to delete everything and begin anew."),
        words.say("The PIN does not make your file unreadable. Someone who knows computers can help you get it from your device first."),
    )


def say_when_hidden(words: Words, *, can_cover: bool) -> str:
    """What can be seen of it in the list of open apps."""
    if can_cover:
        return words.say(
            "When you leave the app, it covers what it shows. We cannot promise that your phone's list of apps never shows it."
        )
    return words.say("The list of open apps or windows may show a small picture of the page you left. Rygvej cannot prevent that here.")


def minutes_to_choose(words: Words) -> tuple[tuple[str, str], ...]:
    """When it may close by itself."""
    after = tuple((str(n), words.count("After {n} minute", "After {n} minutes", n)) for n in MINUTES)
    # NOTE: An answer to "When does it lock?".
    return (*after, (ONLY_CLOSED, words.say("Only when I close the app")))
