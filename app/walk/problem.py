"""What can stand in the way of something a person does with their plan, and how what they type is read."""

from __future__ import annotations

from enum import Enum

from app.core.typed import one_line

MOST_LETTERS = 500


class WalkProblem(Enum):
    """Why something cannot be kept."""

    NO_NUMBER = "no-number"
    TEST_RANGE = "test-range"
    WALK_RANGE = "walk-range"
    DOSE_RANGE = "dose-range"
    DAYS_RANGE = "days-range"
    AIM_RANGE = "aim-range"
    FUTURE_DAY = "future-day"
    FAR_DAY = "far-day"
    TOO_MANY_TESTS = "too-many-tests"
    NO_TESTS = "no-tests"
    NOT_THERE = "not-there"
    NOT_OPEN = "not-open"
    IS_THERE = "is-there"
    NOTHING_CHOSEN = "nothing-chosen"
    TOO_LONG = "too-long"


def read_whole(typed: object, least: int, most: int, out_of_range: WalkProblem) -> int | WalkProblem:
    """Turn what a person typed or touched into a whole number, or say why not."""
    if isinstance(typed, bool) or not isinstance(typed, int | str):
        return WalkProblem.NO_NUMBER
    words = str(typed) if isinstance(typed, int) else one_line(typed)
    if not (words.isascii() and words.lstrip("-").isdigit()):
        return WalkProblem.NO_NUMBER
    # No number that a person means has more digits, and a very long one is slow to read.
    if len(words) > len(str(most)) + 1:
        return out_of_range
    return number if least <= (number := int(words)) <= most else out_of_range
