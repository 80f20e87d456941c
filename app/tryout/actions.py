"""What a person can do in something to try: answer, change or take away an answer, and take that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from app.tryout import store
from app.tryout.answers import AnswerProblem, read_changes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.diary import Diary
    from app.tryout.answers import Answers, Changes


@dataclass(frozen=True, slots=True)
class Kept:
    """One writing: the answers that it touched, before and after."""

    element: str
    before: Changes
    after: Changes


def answers_of(diary: Diary, element: str) -> Answers:
    """What was answered in one thing to try."""
    with diary.session() as session:
        return store.answers_in(session, element)


def elements_of(diary: Diary) -> tuple[str, ...]:
    """The things to try that have an answer."""
    with diary.session() as session:
        return store.elements_in(session)


def keep(diary: Diary, element: str, typed: Mapping[str, str | None]) -> Kept | AnswerProblem:
    """Keep some answers as they were typed or chosen. What is None, or left empty, is taken away."""
    changes = read_changes(typed)
    if isinstance(changes, AnswerProblem):
        return changes
    with diary.session() as session:
        there = store.answers_in(session, element)
        store.write(session, element, changes, diary.now().astimezone(UTC))
        session.commit()
    diary.news.spread()
    return Kept(element, {name: there.get(name) for name in changes}, changes)


def forget(diary: Diary, element: str) -> Kept | AnswerProblem:
    """Take away every answer in one thing to try."""
    return keep(diary, element, dict.fromkeys(answers_of(diary, element)))


def take_back(diary: Diary, kept: Kept) -> None:
    """The answers as before one writing, but for those that another window has written since."""
    with diary.session() as session:
        there = store.answers_in(session, kept.element)
        same = {name: kept.before[name] for name, value in kept.after.items() if there.get(name) == value}
        store.write(session, kept.element, same, diary.now().astimezone(UTC))
        session.commit()
    diary.news.spread()
