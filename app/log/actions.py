"""What a person can do with the log: tell a day, take it back, look at it again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from app.core.day import last_days
from app.core.observation import YES, Kind, Observation
from app.core.typed import storable
from app.log import history, store, telling
from app.log.asking import measure
from app.log.choice_store import choices_in
from app.log.choices import questions
from app.log.draft_store import drafts_on, keep_draft_value
from app.log.entry import UNTOLD, DayEntry, EntryProblem, Item, Untold, write_answer
from app.log.form import NOTE, DayForm, read_draft, read_drafts
from app.log.rewriting import rewrite
from app.log.week import DAYS, week_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.measure import Measure
    from app.core.weekly import WeekTold
    from app.log.note import NoteProblem
    from app.log.telling import Told
    from app.log.week import Week

Problem = TypeVar("Problem")


def tell_day(diary: Diary, day: date, changes: Mapping[Item, object], note: str | None = None) -> Told | EntryProblem:
    """Keep the changed answers, and maybe a note. What is not among the changes stays as it stands."""
    if day > diary.today:
        return EntryProblem.FUTURE_DAY
    at = diary.now().astimezone(UTC)
    fields = [item.value for item in changes] + [NOTE] * (note is not None)
    return _rewrite(diary, day, lambda entry, _: telling.tell(entry, changes, note, at, new_id), fields)


def take_back(diary: Diary, told: Told) -> Told:
    """Undo one saving: what it touched is as it was, ids and times too. The answer can be taken back in turn."""
    return _rewrite(diary, told.day, lambda entry, _: telling.take_back(entry, told))


def clear_day(diary: Diary, day: date) -> Told:
    """Back to not told, drafts and all."""
    return _rewrite(diary, day, lambda entry, _: telling.clear(entry), None)


def change_note(diary: Diary, day: date, note_id: str, text: str) -> Told | NoteProblem:
    """Give one note another text."""
    return _rewrite(diary, day, lambda entry, _: telling.reword(entry, note_id, text))


def take_out_note(diary: Diary, day: date, note_id: str) -> Told | NoteProblem:
    """Take one note out."""
    return _rewrite(diary, day, lambda entry, _: telling.take_out(entry, note_id))


def keep_draft(diary: Diary, day: date, item: Item, answer: object) -> EntryProblem | None:
    """Let an unsaved answer survive a reload. None is the wish to have no answer."""
    if day > diary.today:
        return EntryProblem.FUTURE_DAY
    draft = UNTOLD if answer is None else read_draft(item, answer)
    if isinstance(draft, EntryProblem):
        return draft
    _keep_draft(diary, day, item.value, draft.value if isinstance(draft, Untold) else write_answer(draft))
    diary.news.jot()
    return None


def keep_note_draft(diary: Diary, day: date, text: str) -> EntryProblem | None:
    """Let an unsaved note survive a reload. No news: a redraw would disturb whoever is typing."""
    if day > diary.today:
        return EntryProblem.FUTURE_DAY
    _keep_draft(diary, day, NOTE, storable(text))
    return None


def save_form(diary: Diary, day: date) -> Told | EntryProblem:
    """Tell everything about the day that is not saved yet."""
    if day > diary.today:
        return EntryProblem.FUTURE_DAY
    at = diary.now().astimezone(UTC)

    def tell(entry: DayEntry, drafts: Mapping[str, object]) -> DayEntry | EntryProblem:
        changes, note = read_drafts(drafts, entry)
        return telling.tell(entry, changes, note, at, new_id)

    return _rewrite(diary, day, tell, None)


def form_of(diary: Diary, day: date) -> DayForm:
    """The day's form as it stands, with what is not saved yet."""
    with diary.session() as session:
        stored = store.entry_on(session, day)
        drafts = drafts_on(session, day)
        choices = choices_in(session)
        last_check = history.last_check_before(session, day) if choices.pain_light else None
    changes, note = read_drafts(drafts, stored)
    answered = stored.answers.keys() | changes.keys()
    return DayForm(stored, questions(choices, day, last_check, answered), choices, changes, note)


def this_week(diary: Diary) -> Week:
    """The last seven days."""
    span = last_days(DAYS, diary.today)
    with diary.session() as session:
        entries = store.entries_in(session, span)
        choices = choices_in(session)
    # A flare-up may reach over days of which nothing is told: its days are known by the one record of them.
    flares = tuple(one.day for one in diary.observed(Kind.FLARE, span) if one.value == YES)
    return replace(week_of(entries, choices, diary.today), flares=flares, marks=diary.observed(Kind.MARK, span))


def days_told(diary: Diary, span: Span) -> tuple[DayEntry, ...]:
    """The days of the span that anything is written about, oldest first. For a month or a few."""
    with diary.session() as session:
        return store.entries_in(session, span)


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """What the log knows of one kind, oldest first."""
    with diary.session() as session:
        told = history.told_in(session, Item.of(kind), span)
    return tuple(Observation(day, kind, value) for day, value in told)


def weeks(diary: Diary, kind: Kind, span: Span) -> tuple[WeekTold, ...]:
    """One kind a calendar week at a time, for long spans."""
    with diary.session() as session:
        return history.weeks_in(session, Item.of(kind), span)


def skipped(diary: Diary, kind: Kind, span: Span) -> frozenset[date]:
    """The days on which one kind was skipped."""
    with diary.session() as session:
        return history.skipped_in(session, Item.of(kind), span)


def first_told(diary: Diary, kind: Kind) -> date | None:
    """The first day with an answer of one kind."""
    with diary.session() as session:
        return history.first_told_in(session, Item.of(kind))


def last_day(diary: Diary) -> date | None:
    """The last day that anything is written about."""
    with diary.session() as session:
        return history.last_day_in(session)


def is_told(diary: Diary, day: date) -> bool:
    """Whether a day is told and nothing about it waits to be saved."""
    form = form_of(diary, day)
    return form.stored.is_told and not form.unsaved


def measures(diary: Diary) -> tuple[Measure, ...]:
    """The 0-10 questions that are asked or were ever answered, function first."""
    with diary.session() as session:
        choices, ever = choices_in(session), history.items_ever(session)
    shown = [item for item in Item if item.is_scored and (item in ever or choices.is_on(item))]
    return tuple(measure(item, choices, diary.words) for item in shown)


def _rewrite(
    diary: Diary, day: date, change: Callable[[DayEntry, Mapping[str, object]], DayEntry | Problem], fields: Collection[str] | None = ()
) -> Told | Problem:
    told = rewrite(diary, [day], change, fields)
    return told[0] if isinstance(told, tuple) else told


def _keep_draft(diary: Diary, day: date, field: str, value: int | str) -> None:
    with diary.session() as session:
        keep_draft_value(session, day, field, value)
        session.commit()


def new_id() -> str:
    """An id that nothing else has, ever."""
    return str(uuid4())
