"""What a person can do in the start: go on, answer, leave it. Every answer is changed by answering again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.start import store
from app.start.beginning import Beginning, Situation, Step, Way, read_beginning

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary


def beginning_of(diary: Diary) -> Beginning:
    """How far the person has come, and what they answered."""
    with diary.session() as session:
        return read_beginning(store.kept(session))


def step_to_show(diary: Diary) -> Step | None:
    """The step of someone who has not passed the start; after that nobody sees it unasked."""
    begun = beginning_of(diary)
    return None if begun.is_passed else begun.reached


def reach(diary: Diary, step: Step) -> None:
    """Go on to a step; the start goes on from there when the person comes back."""
    _keep(diary, "reached", step.value)


def pass_start(diary: Diary) -> None:
    """The start is over, answered or not."""
    with diary.session() as session:
        store.keep(session, "passed", "yes")
        store.keep(session, "reached", None)
        session.commit()
    diary.news.spread()


def choose_way(diary: Diary, way: Way | None) -> None:
    """Say how it is now; None is not to say."""
    _keep(diary, "way", way.value if way else None)


def choose_situation(diary: Diary, situation: Situation | None, ask_about_work: Callable[[Diary, bool], None]) -> None:
    """Say how one stands with work. With a pension the diary does not ask about work."""
    was_pension, is_pension = (one is Situation.PENSION for one in (beginning_of(diary).situation, situation))
    _keep(diary, "situation", situation.value if situation else None)
    if was_pension != is_pension:
        ask_about_work(diary, not is_pension)


def _keep(diary: Diary, name: str, value: str | None) -> None:
    with diary.session() as session:
        store.keep(session, name, value)
        session.commit()
    diary.news.spread()
