"""What a person can do with their appointments, and what others may know of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.visits import changing, store
from app.visits.book import Book
from app.visits.due import near, standing, to_ask_about

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.diary import Diary
    from app.visits.book import Done, Kept
    from app.visits.practical import Practical
    from app.visits.visit import Typed, Visit

KEEPING = Keeping(store.kept_in, store.write)


def add_visit(diary: Diary, typed: Typed) -> Done:
    """Write an appointment down."""
    return KEEPING.change(diary, lambda kept: changing.add_visit(kept, typed, str(uuid4()), diary.today))


def change_visit(diary: Diary, which: str, typed: Typed) -> Done:
    """Another day, time or person."""
    return KEEPING.change(diary, lambda kept: changing.change_visit(kept, which, typed, diary.today))


def forget_visit(diary: Diary, which: str) -> Done:
    """Delete an appointment. The questions that were not asked wait for the next one."""
    return KEEPING.change(diary, lambda kept: changing.forget_visit(kept, which))


def write_agreed(diary: Diary, which: str, typed: object) -> Done:
    """What was agreed at it; empty takes it away."""
    return KEEPING.change(diary, lambda kept: changing.write_agreed(kept, which, typed))


def put_off_today(diary: Diary, which: str, *, is_off: bool) -> Done:
    """Whether what was agreed stands on I dag."""
    return KEEPING.change(diary, lambda kept: changing.put_off_today(kept, which, is_off=is_off))


def want_reminder(diary: Diary, which: str, *, is_wanted: bool) -> Done:
    """Whether the person wants to be reminded the day before."""
    return KEEPING.change(diary, lambda kept: changing.want_reminder(kept, which, is_wanted=is_wanted))


def tell_practical(diary: Diary, interpreter: object, transport: object) -> Done:
    """What a front desk must know; empty takes it away."""
    return KEEPING.change(diary, lambda kept: changing.tell_practical(kept, interpreter, transport))


def take_back(diary: Diary, changed: Changed[Kept]) -> Changed[Kept]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(changing.take_back, changed=changed))


def book_of(diary: Diary) -> Book:
    """Everything that is kept."""
    with diary.session() as session:
        return Book(store.kept_in(session))


def near_now(diary: Diary) -> tuple[Visit, ...]:
    """The appointments of today and tomorrow."""
    return near(book_of(diary).visits, diary.today)


def standing_now(diary: Diary) -> tuple[Visit, ...]:
    """What was agreed and stands on I dag."""
    return standing(book_of(diary), diary.today)


def to_ask_now(diary: Diary) -> Visit | None:
    """The appointment that may be asked about, if there is one."""
    with diary.session() as session:
        kept, asked = store.kept_in(session), store.asked_in(session)
    return to_ask_about(Book(kept).visits, asked, diary.today)


def note_asked(diary: Diary, which: str) -> None:
    """Remember that it was asked about. Nobody needs to hear of it."""
    with diary.session() as session:
        store.keep_asked(session, which, diary.today)
        session.commit()


def questions_for_report(diary: Diary) -> tuple[str, ...]:
    """The questions to bring along, three at the most."""
    return book_of(diary).to_bring(diary.today)


def last_visit_before(diary: Diary, day: date) -> Visit | None:
    """The newest appointment before a day: where a report since the last one begins."""
    return next(iter(book_of(diary).been(day)), None)


def practical_of(diary: Diary) -> Practical:
    """What a front desk must know; empty until it is told."""
    return book_of(diary).practical
