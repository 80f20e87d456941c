"""What a person can do with the week: tell it, change it, take it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from uuid import uuid4

from app.checkin import store
from app.checkin.asking import measure_of
from app.checkin.week_check import (
    DAILY_KINDS,
    OWN_KINDS,
    PAIN_KINDS,
    WEEK,
    WORK,
    Answers,
    CheckIn,
    CheckProblem,
    Question,
    is_waiting,
    laid_over,
    questions,
    read_answers,
)
from app.core.day import Span, last_days
from app.core.observation import Kind, Observation
from app.core.weekly import monday_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.core.measure import Measure

QUESTION_OF = {kind: question for question, kind in OWN_KINDS.items()}
KINDS = frozenset(QUESTION_OF)
"""What the check-ins know."""

BEGINNINGS = (Kind.HINDRANCE, Kind.BACK_PAIN, Kind.SLEEP)
"""What nearly everyone tells on their first day."""


@dataclass(frozen=True, slots=True)
class WeekForm:
    """This week's check-in as it stands: what is asked, and what is told."""

    questions: tuple[Question, ...]
    answers: Answers
    day: date | None


@dataclass(frozen=True, slots=True)
class Checked:
    """One saving: what the check-in was, what it is, and how to take the diary's two answers back."""

    monday: date
    before: CheckIn | None
    after: CheckIn | None
    pain_back: tuple[Callable[[], object], ...]


def form_of(diary: Diary, *, asks_work: bool) -> WeekForm:
    """The form of this calendar week."""
    with diary.session() as session:
        check = store.check_in(session, monday_of(diary.today))
    answers: Answers = {**(check.answers if check else {}), **_pain_answers(diary)}
    days = last_days(WEEK, diary.today)
    told = {question: len(diary.observed(kind, days)) for question, kind in DAILY_KINDS.items()}
    return WeekForm(questions(told, answers, asks_work=asks_work), answers, check.day if check else None)


def tell_week(diary: Diary, typed: Mapping[Question, object]) -> Checked | CheckProblem:
    """Keep this week's check-in. Pain over the week goes to the diary, which is asked for it too."""
    if not typed:
        return CheckProblem.NOTHING_TOLD
    changes = read_answers(typed)
    if isinstance(changes, CheckProblem):
        return changes
    monday, pain = monday_of(diary.today), _pain_answers(diary)
    # What stands there is read in the transaction that writes, so two windows lose nothing.
    with diary.session() as session:
        before = store.check_in(session, monday)
        answers = laid_over({**(before.answers if before else {}), **pain}, changes)
        if isinstance(answers, CheckProblem):
            return answers
        if not answers and before is None:
            return CheckProblem.NOTHING_TOLD
        after = _check_of(diary, before, answers) if answers else None
        store.put(session, monday, after)
        session.commit()
    pain_back = _tell_pain(diary, changes, before.day if before else diary.today)
    diary.news.spread()
    return Checked(monday, before, after, pain_back)


def take_back(diary: Diary, checked: Checked) -> None:
    """The week as before one saving, unless another window has told it since."""
    with diary.session() as session:
        if store.check_in(session, checked.monday) == checked.after:
            store.put(session, checked.monday, checked.before)
            session.commit()
    for back in reversed(checked.pain_back):
        back()
    diary.news.spread()


def is_due(diary: Diary) -> bool:
    """Whether the check-in waits to be offered."""
    with diary.session() as session:
        last = store.last_day_in(session)
    first = min((day for kind in BEGINNINGS if (day := diary.first_day(kind))), default=None)
    return is_waiting(diary.today, last, first)


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """What the check-ins know of one kind, oldest first."""
    question = QUESTION_OF[kind]
    with diary.session() as session:
        checks = store.checks_in(session, span)
    return tuple(Observation(check.day, kind, check.answers[question]) for check in checks if question in check.answers)


def measures(diary: Diary) -> tuple[Measure, ...]:
    """The 0-10 questions that any check-in has answered."""
    with diary.session() as session:
        return tuple(measure_of(question, diary.words) for question in store.ever_in(session) if question not in WORK)


def _check_of(diary: Diary, before: CheckIn | None, answers: Answers) -> CheckIn:
    """The check-in that stays the same one, and keeps the day it was first told on."""
    own = {question: answer for question, answer in answers.items() if question in OWN_KINDS}
    which, day = (before.id, before.day) if before else (str(uuid4()), diary.today)
    return CheckIn(which, day, diary.now().astimezone(UTC), own)


def _pain_answers(diary: Diary) -> Answers:
    """What the diary keeps of this week's check-in."""
    told = {question: _pain_told(diary, kind) for question, kind in PAIN_KINDS.items()}
    return {question: int(one.value) for question, one in told.items() if one is not None}


def _pain_told(diary: Diary, kind: Kind) -> Observation | None:
    """The newest answer of this calendar week, wherever it was given."""
    week = Span(monday_of(diary.today), diary.today)
    return next((one for one in reversed(diary.observed(kind, week)) if not isinstance(one.value, str)), None)


def _tell_pain(diary: Diary, changes: Mapping[Question, int | None], day: date) -> tuple[Callable[[], object], ...]:
    backs = []
    for question, kind in PAIN_KINDS.items():
        if question in changes:
            told = _pain_told(diary, kind)
            backs.append(diary.tell(kind, {told.day if told else day: changes[question]}))
    return tuple(backs)
