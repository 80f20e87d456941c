"""What a person chose to hand over: how far back, which blocks, which questions, in which language, and for what it may be collected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.core.day import Span, last_days
from app.core.series import WINDOW
from app.core.typed import one_line
from app.handover.report import Block, Collected

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_QUESTIONS = 3
LONGEST = 120
"""A question, a purpose or a scope in one line."""

LANGUAGES = ("da", "en")

OFF: Final = frozenset({Block.TRIED, Block.AROUND, Block.NOTES})
"""What goes out only if the person ticks it."""


class Reach(Enum):
    """How far back. The values are kept in the file."""

    FOUR = "4"
    TWELVE = "12"
    HALF_YEAR = "26"
    SINCE_VISIT = "visit"
    OWN = "own"


class ChoiceProblem(Enum):
    """Why something cannot be chosen."""

    TOO_LONG = "too-long"
    NO_PURPOSE = "no-purpose"


@dataclass(frozen=True, slots=True)
class Choice:
    """The person's last choice; until they have chosen, twelve weeks of all numbers and no free words."""

    reach: Reach = Reach.TWELVE
    own: Span | None = None
    hidden: frozenset[Block] = OFF
    questions: tuple[str, ...] = ()
    language: str = ""
    """Empty is the language of the app."""
    collected: Collected | None = None
    has_own_words: bool = True
    """Whether names that the person gave (their own questions, where a total is from) go along."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What goes out, in the order it is read."""
        return tuple(block for block in Block if block not in self.hidden)

    def span(self, today: date, last_visit: date | None) -> Span:
        """The days it is about: none after today."""
        if self.reach is Reach.OWN and self.own is not None:
            return Span(min(self.own.first, today), min(self.own.last, today))
        if self.reach is Reach.SINCE_VISIT and last_visit is not None and last_visit <= today:
            return Span(last_visit, today)
        weeks = int(self.reach.value) if self.reach.value.isdigit() else int(Reach.TWELVE.value)
        return last_days(weeks * WINDOW, today)


def with_block(choice: Choice, block: Block, *, is_in: bool) -> Choice:
    """One block in, or hidden."""
    return replace(choice, hidden=choice.hidden - {block} if is_in else choice.hidden | {block})


def with_question(choice: Choice, place: int, typed: str) -> Choice | ChoiceProblem:
    """One of the three questions; an empty one falls away when the page is made."""
    words = one_line(typed)
    if len(words) > LONGEST:
        return ChoiceProblem.TOO_LONG
    questions = [*choice.questions, *[""] * MOST_QUESTIONS][:MOST_QUESTIONS]
    questions[place] = words
    while questions and not questions[-1]:
        questions.pop()
    return replace(choice, questions=tuple(questions))


def with_own_days(choice: Choice, first: date, last: date) -> Choice:
    """From one day to another, whichever was chosen first."""
    return replace(choice, reach=Reach.OWN, own=Span(min(first, last), max(first, last)))


def with_collected(choice: Choice, purpose: str, scope: str, given: date) -> Choice | ChoiceProblem:
    """May be collected for this, this much, said on this day."""
    what, much = one_line(purpose), one_line(scope)
    if not what or not much:
        return ChoiceProblem.NO_PURPOSE
    if max(len(what), len(much)) > LONGEST:
        return ChoiceProblem.TOO_LONG
    return replace(choice, collected=Collected(what, much, given))


def read_choice(kept: Mapping[str, str]) -> Choice:
    """The choice as it is kept by name; what is not understood is as if it were not chosen."""
    reaches, blocks = {reach.value: reach for reach in Reach}, {block.value: block for block in Block}
    questions = [one_line(kept.get(f"question-{n}", "")) for n in range(MOST_QUESTIONS)]
    while questions and not questions[-1]:
        questions.pop()
    language = kept.get("language", "")
    return Choice(
        reach=reaches.get(kept.get("reach", ""), Reach.TWELVE),
        own=_own(kept.get("first", ""), kept.get("last", "")),
        hidden=frozenset(blocks[name] for name in kept["hidden"].split() if name in blocks) if "hidden" in kept else OFF,
        questions=tuple(questions),
        language=language if language in LANGUAGES else "",
        collected=_collected(kept),
        has_own_words=kept.get("own-words") != "no",
    )


def as_kept(choice: Choice) -> dict[str, str | None]:
    """The choice by name, as it is kept; nothing where the person chose nothing."""
    questions = [*choice.questions, *[""] * MOST_QUESTIONS][:MOST_QUESTIONS]
    given = choice.collected
    return {
        "reach": choice.reach.value,
        "first": choice.own.first.isoformat() if choice.own else None,
        "last": choice.own.last.isoformat() if choice.own else None,
        # A blank, not nothing: to hide no block is a choice too.
        "hidden": " ".join(block.value for block in Block if block in choice.hidden) or "-",
        **{f"question-{n}": words or None for n, words in enumerate(questions)},
        "language": choice.language or None,
        "purpose": given.purpose if given else None,
        "scope": given.scope if given else None,
        "given": given.given.isoformat() if given else None,
        "own-words": None if choice.has_own_words else "no",
    }


def _own(first: str, last: str) -> Span | None:
    try:
        return Span(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None


def _collected(kept: Mapping[str, str]) -> Collected | None:
    try:
        return Collected(kept["purpose"], kept["scope"], date.fromisoformat(kept["given"]))
    except (KeyError, ValueError):
        return None
