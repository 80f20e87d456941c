"""The made-up people of `rygvej example`: their diaries are the same each time they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5
from zlib import crc32

from app.core.day import last_days
from app.core.scale import HIGHEST, LOWEST
from app.log.choice_store import keep_own, keep_pain_light, keep_switch
from app.log.choices import OwnItem
from app.log.entry import SKIPPED, DayEntry, EntryProblem, Item, Work
from app.log.store import write
from app.log.telling import tell
from app.shell.example_exercises import write_exercises
from app.shell.example_remind import write_reminders
from app.shell.example_sleep import write_nights
from app.shell.example_tried import write_tried
from app.shell.example_visits import write_visits
from app.shell.example_walk import write_walks
from app.start.actions import pass_start

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.core.diary import Diary
    from app.core.words import Words

EVENING = time(20, 15)
SATURDAY = 6
SKIPS = 0.07
"""How often the question about sleep is left."""


@dataclass(frozen=True, slots=True)
class Person:
    """How someone's days went, in a few strokes. Days are counted back from the last one, which is 0."""

    days: int
    begins: float = 5.0
    ends: float = 5.0
    told: float = 1.0
    gaps: tuple[int, ...] = ()
    flare: range = range(0)
    is_light: bool = False


PEOPLE = {
    "karen": Person(days=21, begins=5.5, ends=4.5, told=0.85, gaps=(2, 4)),
    "ali": Person(days=60, begins=3.5, ends=3.5, told=0.9, flare=range(3, 12)),
    "jens": Person(days=366, begins=6.0, ends=3.0, told=0.85, flare=range(190, 203), is_light=True),
    "newcomer": Person(days=0),
}


def write_person(diary: Diary, name: str, until: date, days: int | None = None) -> None:
    """Write one person's diary up to a day, as long as their own or as asked."""
    person = PEOPLE[name]
    pass_start(diary)
    if not person.days:
        return
    span = last_days(days or person.days, until)
    with diary.session() as session:
        if person.is_light:
            _choose(session, diary.words)
        for n, day in enumerate(reversed(list(span))):
            entry = _entry(name, person, day, n, len(span), diary)
            write(session, DayEntry(day), entry)
        write_nights(session, name, until)
        write_exercises(session, name, until, diary.words)
        write_walks(session, name, until, diary.now())
        write_tried(session, name, until, diary.words)
        write_visits(session, name, until, diary.words)
        write_reminders(session, name, until, diary.now())
        session.commit()
    diary.news.spread()


def _choose(session: Session, words: Words) -> None:
    own = OwnItem(words.say("How much could I do in the garden?"), words.say("nothing"), words.say("all I wanted"))
    keep_own(session, Item.OWN_1, own)
    keep_switch(session, Item.OWN_1, on=True)
    keep_pain_light(session, on=True)


def _entry(name: str, person: Person, day: date, n: int, count: int, diary: Diary) -> DayEntry:
    if n in person.gaps or (n and _chance(name, day, "told") > person.told):
        return DayEntry(day)
    at = datetime.combine(day, EVENING, tzinfo=diary.now().tzinfo).astimezone(UTC)
    ids = iter(range(len(Item) + 1))
    answers = _answers(name, person, day, n, count)
    entry = tell(DayEntry(day), answers, _note(person, n, diary.words), at, lambda: str(uuid5(NAMESPACE_URL, f"{name}/{day}/{next(ids)}")))
    return DayEntry(day) if isinstance(entry, EntryProblem) else entry


def _answers(name: str, person: Person, day: date, n: int, count: int) -> dict[Item, object]:
    chance = partial(_chance, name, day)
    is_flare = n in person.flare
    level = person.ends + (person.begins - person.ends) * n / count + 3 * is_flare
    answers: dict[Item, object] = {
        Item.HINDRANCE: _score(level - 0.5 + 3 * (chance("hindrance") - 0.5)),
        Item.ACTIVITY: _score(5 - 2.5 * is_flare + 4 * (chance("activity") - 0.5)),
        Item.SLEEP: SKIPPED if chance("tired") < SKIPS else _score(6.5 - 2 * is_flare + 4 * (chance("sleep") - 0.5)),
        Item.FLARE: is_flare,
    }
    if person.is_light and n % 7 == 0:
        answers[Item.WEEK_PAIN], answers[Item.WEEK_WORST] = _score(level), _score(level + 2)
    if person.is_light:
        answers[Item.OWN_1] = _score(9 - level + 2 * (chance("own") - 0.5))
    else:
        answers[Item.BACK_PAIN] = _score(level + 3 * (chance("pain") - 0.5))
    if person.flare and day.isoweekday() < SATURDAY:
        answers[Item.WORK] = Work.ADAPTED if is_flare else Work.USUAL
    return answers


def _note(person: Person, n: int, words: Words) -> str | None:
    notes = {
        1: words.say("I walked to the shop and back."),
        5: words.say("I slept badly and sat a lot today."),
        12: words.say("A good day in the garden."),
    }
    if person.flare:
        notes[person.flare.stop - 1] = words.say("It came after we moved the sofa. I have tried this before.")
    return notes.get(n)


def _score(value: float) -> int:
    return min(HIGHEST, max(LOWEST, round(value)))


def _chance(*what: object) -> float:
    # Looks like chance, and is the same on every machine.
    return crc32("/".join(map(str, what)).encode()) % 1000 / 1000
