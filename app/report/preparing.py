"""What a person does to prepare a report: choose, change their mind, and take another name for their diary."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from app.report import store
from app.report.choice import Choice, ChoiceProblem, as_kept, read_choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary

PERSON = "person"


def choice_of(diary: Diary) -> Choice:
    """The last choice."""
    with diary.session() as session:
        return read_choice(store.kept_in(session))


def choose(diary: Diary, change: Callable[[Choice], Choice | ChoiceProblem]) -> Choice | ChoiceProblem:
    """Choose otherwise. What stands there is read in the transaction that writes, so two windows lose nothing."""
    with diary.session() as session:
        after = change(read_choice(store.kept_in(session)))
        if isinstance(after, ChoiceProblem):
            return after
        store.keep(session, as_kept(after))
        session.commit()
    diary.news.spread()
    return after


def note_question(diary: Diary, change: Callable[[Choice], Choice | ChoiceProblem]) -> Choice | ChoiceProblem:
    """The same while a person types: the form around them is not drawn anew."""
    with diary.session() as session:
        after = change(read_choice(store.kept_in(session)))
        if isinstance(after, ChoiceProblem):
            return after
        store.keep(session, as_kept(after))
        session.commit()
    diary.news.jot()
    return after


def person_of(diary: Diary) -> str:
    """The random name of this diary: made when it is first needed."""
    with diary.session() as session:
        kept = store.kept_in(session).get(PERSON)
        if kept is not None and _is_name(kept):
            return kept
        name = str(uuid4())
        store.keep(session, {PERSON: name})
        session.commit()
    return name


def take_another_name(diary: Diary) -> str:
    """From now on under another name, so that nobody can tell that what goes out is of the same person. The name before comes back."""
    before = person_of(diary)
    keep_name(diary, str(uuid4()))
    return before


def keep_name(diary: Diary, name: str) -> None:
    """Under this name: what takes a change of it back."""
    with diary.session() as session:
        store.keep(session, {PERSON: name})
        session.commit()
    diary.news.spread()


def _is_name(kept: str) -> bool:
    try:
        return str(UUID(kept)) == kept
    except ValueError:
        return False
