"""What a person can do with their courses: begin, put right, end, take up again, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from app.visits import changing_courses as changing
from app.visits.actions import KEEPING

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.visits.book import Done
    from app.visits.course import TypedCourse, TypedEnd


def begin_course(diary: Diary, typed: TypedCourse) -> Done:
    """Write a course down, beside the others."""
    return KEEPING.change(diary, lambda kept: changing.begin_course(kept, typed, str(uuid4()), diary.today))


def change_course(diary: Diary, which: str, typed: TypedCourse) -> Done:
    """Another person or another beginning."""
    return KEEPING.change(diary, lambda kept: changing.change_course(kept, which, typed, diary.today))


def end_course(diary: Diary, which: str, typed: TypedEnd) -> Done:
    """It is over; told again, what was said is put right."""
    return KEEPING.change(diary, lambda kept: changing.end_course(kept, which, typed, diary.today))


def take_up_course(diary: Diary, which: str) -> Done:
    """It is not over after all."""
    return KEEPING.change(diary, lambda kept: changing.take_up_course(kept, which))


def forget_course(diary: Diary, which: str) -> Done:
    """Delete a course. Its appointments stay."""
    return KEEPING.change(diary, lambda kept: changing.forget_course(kept, which))
