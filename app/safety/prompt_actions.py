"""Finding the one calm word that may be said now, and noting that it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.core.day import last_days
from app.core.function import Function
from app.core.observation import Kind, numbers_in
from app.core.series import Series, by_day
from app.safety import store
from app.safety.prompts import LONGEST_GAP, TWELVE_WEEKS, Course, Prompt, Shown, found_in, is_within_quiet, prompt_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.diary import Diary

DAYS = TWELVE_WEEKS.days + 7
PROMPT, SINCE, CLOSED = "prompt", "prompt-since", "prompt-closed"


def course_of(diary: Diary, *, walks_cut_short_by_leg: tuple[date, ...] = (), help_since: date | None = None) -> Course:
    """What was told in the last twelve weeks."""
    return Course(
        pain=_told(diary, Kind.BACK_PAIN, DAYS),
        leg=_told(diary, Kind.LEG_PAIN, DAYS),
        hindrance=_told(diary, Kind.HINDRANCE, DAYS),
        # A mood of long ago says nothing about now.
        mood=_told(diary, Kind.MOOD, LONGEST_GAP.days),
        walks_cut_short_by_leg=walks_cut_short_by_leg,
        help_since=help_since,
    )


def prompt_now(diary: Diary, *, walks_cut_short_by_leg: tuple[date, ...] = (), help_since: date | None = None) -> Prompt | None:
    """The one calm word that may be up today, if any."""
    if not diary.has(Function.SOFT_WORD):
        return None
    course = course_of(diary, walks_cut_short_by_leg=walks_cut_short_by_leg, help_since=help_since)
    return prompt_for(found_in(course, diary.today), _last(diary), diary.today)


def note_prompt(diary: Diary, prompt: Prompt) -> None:
    """Note the first day that a prompt was up; the same one later changes nothing."""
    last = _last(diary)
    if last is None or not is_within_quiet(last, diary.today):
        _keep(diary, Shown(prompt, diary.today, is_closed=False))


def close_prompt(diary: Diary, prompt: Prompt) -> None:
    """The person has read it: no other for fourteen days from when it came."""
    last = _last(diary)
    since = last.since if last and is_within_quiet(last, diary.today) else diary.today
    _keep(diary, Shown(prompt, since, is_closed=True))
    diary.news.spread()


def _last(diary: Diary) -> Shown | None:
    with diary.session() as session:
        return _shown(store.choices_in(session))


def _keep(diary: Diary, shown: Shown) -> None:
    with diary.session() as session:
        store.keep_choice(session, PROMPT, shown.prompt.value)
        store.keep_choice(session, SINCE, shown.since.isoformat())
        store.keep_choice(session, CLOSED, "yes" if shown.is_closed else "no")
        session.commit()


def _shown(choices: Mapping[str, str]) -> Shown | None:
    known = {prompt.value: prompt for prompt in Prompt}
    prompt, since = known.get(choices.get(PROMPT, "")), choices.get(SINCE)
    if prompt is None or since is None:
        return None
    return Shown(prompt, date.fromisoformat(since), is_closed=choices.get(CLOSED) == "yes")


def _told(diary: Diary, kind: Kind, days: int) -> Series:
    span = last_days(days, diary.today)
    return by_day(numbers_in(diary.observed(kind, span)), span)
