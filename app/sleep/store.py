"""Where the sleep diary is kept: each night, diary, habit and answer under its own name, and only what changed is written."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.core.scale import ScaleProblem, read_score
from app.sleep.clock import Clock, Turn
from app.sleep.habit import Habit, HabitWeek
from app.sleep.kept import key_of
from app.sleep.night import Night
from app.sleep.period import Period
from app.sleep.rows import HABIT_WEEKS, NIGHTS, PERIODS, SIGN_ANSWERS, TICKS
from app.sleep.sign import Answer, Sign, SignAnswer
from app.store.moment import utc_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Row, Table
    from sqlmodel import Session

    from app.core.day import Span
    from app.sleep.kept import Kept, Key


def nights_in(session: Session, span: Span) -> tuple[Night, ...]:
    """The nights whose day of getting up lies in the span, oldest first."""
    within = NIGHTS.c.day.between(span.first.isoformat(), span.last.isoformat())
    return tuple(map(_night, session.connection().execute(select(NIGHTS).where(within).order_by(NIGHTS.c.day))))


def newest_nights(session: Session, until: date, most: int) -> tuple[Night, ...]:
    """The last few nights up to a day, newest first."""
    rows = select(NIGHTS).where(NIGHTS.c.day <= until.isoformat()).order_by(NIGHTS.c.day.desc()).limit(most)
    return tuple(map(_night, session.connection().execute(rows)))


def periods_in(session: Session) -> tuple[Period, ...]:
    """Every sleep diary there was, oldest first."""
    rows = session.connection().execute(select(PERIODS).order_by(PERIODS.c.since, PERIODS.c.ended.is_(None), PERIODS.c.ended))
    return tuple(Period(row.id, date.fromisoformat(row.since), _day(row.paused), _day(row.ended)) for row in rows)


def signs_in(session: Session) -> tuple[SignAnswer, ...]:
    """The answers about the three signs, in the order they are asked."""
    rows = {row.sign: row for row in session.connection().execute(select(SIGN_ANSWERS))}
    there = ((sign, rows[sign.value]) for sign in Sign if sign.value in rows)
    return tuple(SignAnswer(sign, Answer(row.answer), date.fromisoformat(row.day)) for sign, row in there)


def habits_in(session: Session) -> tuple[HabitWeek, ...]:
    """Every habit that was chosen, oldest first, with its ticks."""
    ticks: dict[str, set[date]] = defaultdict(set)
    for row in session.connection().execute(select(TICKS)):
        ticks[row.habit_id].add(date.fromisoformat(row.day))
    rows = session.connection().execute(select(HABIT_WEEKS).order_by(HABIT_WEEKS.c.since, HABIT_WEEKS.c.until.is_(None)))
    return tuple(
        HabitWeek(row.id, Habit(row.habit), row.own, date.fromisoformat(row.since), _day(row.until), frozenset(ticks[row.id]))
        for row in rows
    )


def find(session: Session, key: Key) -> Kept | None:
    """What is kept under a name."""
    kind, name = key
    if kind is Night:
        row = session.connection().execute(select(NIGHTS).where(NIGHTS.c.day == name)).first()
        return None if row is None else _night(row)
    there: Mapping[type, Callable[[Session], tuple[Kept, ...]]] = {Period: periods_in, SignAnswer: signs_in, HabitWeek: habits_in}
    return next((one for one in there[kind](session) if key_of(one) == key), None)


def put(session: Session, key: Key, kept: Kept | None) -> None:
    """Keep this under its name in place of what stood there, or nothing."""
    connection, (kind, name) = session.connection(), key
    if kind is HabitWeek:
        connection.execute(delete(TICKS).where(TICKS.c.habit_id == name))
    table, column = _PLACES[kind]
    connection.execute(delete(table).where(table.c[column] == name))
    if kept is None:
        return
    connection.execute(insert(table), [_row(kept)])
    if isinstance(kept, HabitWeek) and kept.ticks:
        connection.execute(insert(TICKS), [{"habit_id": kept.id, "day": day.isoformat()} for day in sorted(kept.ticks)])


_PLACES: Mapping[type, tuple[Table, str]] = {
    Night: (NIGHTS, "day"),
    Period: (PERIODS, "id"),
    SignAnswer: (SIGN_ANSWERS, "sign"),
    HabitWeek: (HABIT_WEEKS, "id"),
}


def _row(kept: Kept) -> dict[str, object]:
    match kept:
        case Night():
            return _night_row(kept)
        case Period():
            return {"id": kept.id, "since": kept.since.isoformat(), "paused": _text(kept.paused), "ended": _text(kept.ended)}
        case SignAnswer():
            return {"sign": kept.sign.value, "answer": kept.answer.value, "day": kept.day.isoformat()}
        case HabitWeek():
            until = _text(kept.until)
            return {"id": kept.id, "habit": kept.habit.value, "own": kept.own, "since": kept.since.isoformat(), "until": until}


def _night_row(night: Night) -> dict[str, object]:
    return {
        "day": night.day.isoformat(),
        "lights_out": night.lights_out.time.strftime("%H:%M"),
        "falling_asleep": night.falling_asleep,
        "awake_in_night": night.awake_in_night,
        "awake": night.awake.time.strftime("%H:%M"),
        "up": night.up.time.strftime("%H:%M"),
        "naps": night.naps,
        "rested": night.rested,
        "lights_turn": _turn_number(night.lights_out),
        "awake_turn": _turn_number(night.awake),
        "up_turn": _turn_number(night.up),
        "told_at": utc_text(night.told_at),
    }


def _night(row: Row[Any]) -> Night:
    rested = read_score(row.rested)
    return Night(
        day=date.fromisoformat(row.day),
        lights_out=_clock(row.lights_out, row.lights_turn),
        falling_asleep=row.falling_asleep,
        awake_in_night=row.awake_in_night,
        awake=_clock(row.awake, row.awake_turn),
        up=_clock(row.up, row.up_turn),
        told_at=datetime.fromisoformat(row.told_at),
        naps=row.naps,
        rested=None if isinstance(rested, ScaleProblem) else rested,
    )


def _clock(text: str, turn: int | None) -> Clock:
    return Clock(time.fromisoformat(text), None if turn is None else Turn(turn))


def _turn_number(clock: Clock) -> int | None:
    return None if clock.turn is None else clock.turn.value


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
