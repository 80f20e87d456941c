"""What the clock says: what to do now, how long, and what it cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.pace.schedule import MINUTE, Phase

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.words import Words
    from app.pace.schedule import Where


def say_phase(spot: Where, words: Words) -> str:
    """What to do now."""
    match spot.phase:
        case Phase.WORK:
            # NOTE: What the clock says: part {n} of {of}.
            return words.say("Go on. Part {n} of {of}.", n=spot.n, of=spot.of)
        case Phase.REST:
            return words.say("Break now")
        case Phase.OVER:
            return words.say("The time is up")


def say_left(spot: Where, words: Words) -> str:
    """How long it goes on."""
    # NOTE: {time} is minutes and seconds, such as 12:05.
    return words.say("{time} left", time=say_seconds(spot.left))


def say_seconds(seconds: int) -> str:
    """Minutes and seconds as a clock shows them."""
    return f"{seconds // MINUTE}:{seconds % MINUTE:02d}"


def say_advice(spot: Where, words: Words) -> str:
    """What goes with it."""
    match spot.phase:
        case Phase.WORK:
            return words.say("Stop when it rings, on a good day too. On an ordinary bad day you can go on by the clock.")
        case Phase.REST:
            return words.say("Change your position, or do something calm. Then go on.")
        case Phase.OVER:
            return words.say("You can do something else now.")


def say_end(moment: datetime, words: Words) -> str:
    """When it all ends."""
    return words.say("It ends at {time}.", time=words.time(moment))


def say_bell(words: Words, *, can_sound: bool) -> tuple[str, ...]:
    """How it rings here, and what it can be relied on for."""
    how = (
        words.say("It rings with a short sound, if the sound is on. A phone may also shake.")
        if can_sound
        else words.say("It cannot make a sound here. A phone may shake. You see it on the screen.")
    )
    return how, words.say("It keeps the right time, also if the screen sleeps or the app is closed.")


def say_limit(words: Words) -> str:
    """What it cannot do, said before it is needed."""
    return words.say("It can only ring while the app is open and on the screen.")
