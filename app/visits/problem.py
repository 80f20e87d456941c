"""Why something about appointments cannot be kept."""

from __future__ import annotations

from enum import Enum


class VisitProblem(Enum):
    """What stands in the way. Everything a person can cause is one of these."""

    WHO_MISSING = "who-missing"
    NAME_MISSING = "name-missing"
    NAME_TOO_LONG = "name-too-long"
    DAY_MISSING = "day-missing"
    NOT_A_DAY = "not-a-day"
    TOO_FAR_AHEAD = "too-far-ahead"
    TOO_LONG_AGO = "too-long-ago"
    NOT_A_TIME = "not-a-time"
    FUTURE_DAY = "future-day"
    BEFORE_IT_BEGAN = "before-it-began"
    AGREED_MISSING = "agreed-missing"
    TEXT_TOO_LONG = "text-too-long"
    LINE_TOO_LONG = "line-too-long"
    NOTHING_WRITTEN = "nothing-written"
    QUESTION_MISSING = "question-missing"
    QUESTION_TOO_LONG = "question-too-long"
    TOO_MANY_QUESTIONS = "too-many-questions"
    LANGUAGE_TOO_LONG = "language-too-long"
    TRANSPORT_TOO_LONG = "transport-too-long"
    NOT_THERE = "not-there"
