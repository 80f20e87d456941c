"""How a person begins: the steps of the start, and the two answers that order the app and lock nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping


class Step(Enum):
    """One screen of the start each, in order. The values are kept in the file."""

    LANGUAGE = "language"
    ABOUT = "about"
    HELP = "help"
    WAY = "way"
    PAIN = "pain"
    WORK = "work"
    THINGS = "things"


PATHS: Final[Mapping[Step, str]] = MappingProxyType(
    {
        Step.LANGUAGE: "/start",
        Step.ABOUT: "/start/om",
        Step.HELP: "/start/hjaelp",
        Step.WAY: "/start/vej",
        Step.PAIN: "/start/smerte",
        Step.WORK: "/start/arbejde",
        Step.THINGS: "/start/mine-ting",
    }
)
"""Where each step lies, so that the back of the phone goes one step back."""


class Way(Enum):
    """How it is for the person now: what comes first in the app. Never a group of risk."""

    NOW = "now"
    COMES_AND_GOES = "comes-and-goes"
    RECOVERED = "recovered"


class Situation(Enum):
    """How the person stands with work."""

    IN_WORK = "in-work"
    SICK_LEAVE = "sick-leave"
    NO_WORK = "no-work"
    PENSION = "pension"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Beginning:
    """How far someone has come, and what they answered, if anything."""

    is_passed: bool = False
    reached: Step = Step.LANGUAGE
    way: Way | None = None
    situation: Situation | None = None


Choice = TypeVar("Choice", bound=Enum)


def read_beginning(kept: Mapping[str, str]) -> Beginning:
    """Make a beginning of what the file holds; what cannot be read is as if not answered."""
    return Beginning(
        is_passed=kept.get("passed") == "yes",
        reached=_read(Step, kept.get("reached")) or Step.LANGUAGE,
        way=_read(Way, kept.get("way")),
        situation=_read(Situation, kept.get("situation")),
    )


def before(step: Step) -> Step | None:
    """The step to go back to."""
    return _beside(step, -1)


def after(step: Step) -> Step | None:
    """The step that comes next; after the last there is none."""
    return _beside(step, 1)


def skip_from(step: Step) -> Step | None:
    """Where skipping leads: past the help page once, and from there into the diary."""
    steps = list(Step)
    return Step.HELP if steps.index(step) < steps.index(Step.HELP) else None


def _beside(step: Step, way: int) -> Step | None:
    steps = list(Step)
    at = steps.index(step) + way
    return steps[at] if 0 <= at < len(steps) else None


def _read(choices: type[Choice], value: str | None) -> Choice | None:
    return next((one for one in choices if one.value == value), None)
