"""What a person can do with their reminders: set one, switch it, delete it, pause them all, and take it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.remind import changing, store
from app.remind.changing import ReminderProblem
from app.remind.choices import MANY, TAKEN, Choices, read_choices

if TYPE_CHECKING:
    from datetime import date

    from app.core.changed import Changed
    from app.core.diary import Diary
    from app.remind.changing import Reminders, Wish
    from app.remind.reminder import About, Reminder

KEEPING = Keeping(store.reminders_in, store.write)


@dataclass(frozen=True, slots=True)
class Paused:
    """One change of the pause of all reminders: its last day before, and after."""

    before: date | None
    after: date | None


def set_reminder(diary: Diary, about: About, wish: Wish) -> Changed[Reminder] | ReminderProblem:
    """The reminder about something is as it was wished, and on."""
    return KEEPING.change(diary, lambda reminders: changing.set_reminder(reminders, about, wish, str(uuid4()), diary.now()))


def switch_reminder(diary: Diary, which: str, *, is_on: bool) -> Changed[Reminder] | ReminderProblem:
    """Switch it on or off. On again, it begins anew."""
    return KEEPING.change(diary, lambda reminders: changing.switch(reminders, which, diary.now(), is_on=is_on))


def forget_reminder(diary: Diary, which: str) -> Changed[Reminder] | ReminderProblem:
    """Delete it."""
    return KEEPING.change(diary, lambda reminders: changing.forget(reminders, which))


def take_back(diary: Diary, changed: Changed[Reminder]) -> Changed[Reminder]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(changing.take_back, changed=changed))


def reminders_of(diary: Diary) -> Reminders:
    """Every reminder, in the order of a day."""
    with diary.session() as session:
        return store.reminders_in(session)


def choices_of(diary: Diary) -> Choices:
    """What was chosen for all reminders at once."""
    with diary.session() as session:
        return read_choices(store.choices_in(session))


def choose_most(diary: Diary, most: int) -> None:
    """So many a day."""
    if most in MANY:
        _keep(diary, "most", str(most))


def choose_sound(diary: Diary, *, has_sound: bool) -> None:
    """With or without a sound."""
    _keep(diary, "sound", "yes" if has_sound else "no")


def tell_taken(diary: Diary, reminders: Reminders, *, is_taken: bool) -> None:
    """A calendar file with these was taken, or the one that takes them out again."""
    with diary.session() as session:
        for one in reminders:
            store.keep_choice(session, TAKEN + one.id, str(one.sequence) if is_taken else None)
        if not is_taken:
            there, out = store.reminders_in(session), {one.id for one in reminders}
            # The file that takes them out has the next number; one that brings them back must have a newer one.
            store.write(session, there, tuple(replace(one, sequence=one.sequence + 2) if one.id in out else one for one in there))
        session.commit()
    diary.news.spread()


def pause_reminders(diary: Diary, until: date) -> Paused | ReminderProblem:
    """Nothing comes up to and including a day."""
    if until < diary.today:
        return ReminderProblem.DAY_GONE
    return _pause(diary, until)


def end_pause(diary: Diary) -> Paused:
    """They come again."""
    return _pause(diary, None)


def take_pause_back(diary: Diary, paused: Paused) -> Paused:
    """Undo one change of the pause, unless another window has changed it since."""
    return _pause(diary, paused.before) if choices_of(diary).paused_until == paused.after else paused


def _pause(diary: Diary, until: date | None) -> Paused:
    before = choices_of(diary).paused_until
    _keep(diary, "paused_until", until.isoformat() if until else None)
    return Paused(before, until)


def _keep(diary: Diary, name: str, value: str | None) -> None:
    with diary.session() as session:
        store.keep_choice(session, name, value)
        session.commit()
    diary.news.spread()
