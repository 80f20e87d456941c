"""Tells the rows of a table of ours to the diary, each through the door of the slice that it belongs to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import Enum
from typing import TYPE_CHECKING

from app.carry.ports import Told
from app.carry.refusal import Refusal, Why
from app.checkin.actions import QUESTION_OF, tell_week
from app.core.day import Span
from app.core.observation import YES, Kind
from app.goals.actions import name_thing, rate_things, things_of
from app.handover.answers import SCORED
from app.handover.csv_layout import CellProblem, CsvProblem, Head, Row, head_name
from app.handover.kind_words import kind_name
from app.handover.read_csv import read_csv
from app.log.actions import days_told, tell_day
from app.log.choosing_actions import choices_of, choose_own
from app.log.entry import Item
from app.mark.actions import marks_of, set_mark
from app.scores.actions import keep_total, totals_of
from app.scores.total import Typed
from app.shell.catalog import catalogue
from app.walk.telling_actions import tell_walk, tick_strength

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.core.observation import Observation
    from app.handover.csv_layout import CsvDiary, CsvLine

HEAD_LINE = 1
MOST_LINES = 20_000
"""More than ten years of days, notes and marks: each is told by itself, and that takes its time."""
ITEMS = {item.kind: item for item in Item}
FILES = {
    CsvProblem.TOO_BIG: Why.TOO_LARGE,
    CsvProblem.NOT_UTF_8: Why.NOT_TEXT,
    CsvProblem.NOT_A_TABLE: Why.NOT_OURS,
    CsvProblem.NOT_OURS: Why.NOT_OURS,
}
CELLS = {
    CellProblem.NO_DAY: Why.WRONG_DAY,
    CellProblem.NO_SUCH_ROW: Why.UNKNOWN_TABLE,
    CellProblem.NOT_AN_ANSWER: Why.WRONG_KIND,
    CellProblem.OFF_THE_SCALE: Why.OUT_OF_RANGE,
    CellProblem.TOLD_TWICE: Why.TWICE,
    CellProblem.NO_WORDS: Why.MISSING_COLUMN,
}


@dataclass
class _Telling:
    """One table on its way into a diary, and what is refused of it."""

    diary: Diary
    refused: list[Refusal] = field(default_factory=list)
    met: Counter[tuple[Row, date, str]] = field(default_factory=Counter)

    def refuse(self, line: int, why: Why, column: str | None = None) -> None:
        self.refused.append(Refusal(why, line=line, column=column))

    def is_there(self, line: CsvLine, words: Iterable[str]) -> bool:
        """Whether the diary has these words on that day already: two lines that are the same want two."""
        self.met[line.row, line.day, line.words] += 1
        return self.met[line.row, line.day, line.words] <= Counter(words)[line.words]

    def name_of(self, head: str) -> str:
        """A column as the person's language calls it."""
        names = {one.value: head_name(one, self.diary.words) for one in Head}
        return names.get(head) or kind_name(Kind(head), self.diary.words)

    def sure(self, line: int, result: object, column: str | None = None) -> None:
        """What a door answers with a problem is refused."""
        if isinstance(result, Enum):
            self.refuse(line, Why.WRONG_DAY if "FUTURE" in result.name else Why.NOT_TAKEN, column)


def tell_table(diary: Diary, data: bytes) -> Told:
    """Tell all of it that has a door; the rest comes back with its line and reason."""
    read = read_csv(data, (catalogue("da"), catalogue("en")))
    if isinstance(read, CsvProblem):
        return Told((Refusal(FILES[read]),), frozenset())
    if len(read.lines) + len(read.refused) > MOST_LINES:
        return Told((Refusal(Why.TOO_LARGE),), frozenset())
    telling = _Telling(diary)
    for head in read.unknown:
        telling.refuse(HEAD_LINE, Why.UNKNOWN_COLUMN, head)
    for one in read.refused:
        telling.refuse(one.line, CELLS[one.why], telling.name_of(one.head))
    closed = _own_questions(telling, read)
    lines = tuple(line for line in read.lines if _has_come(telling, line))
    _tell_days(telling, [line for line in lines if line.row is Row.DAY], closed)
    for line in lines:
        if line.row in BELOW:
            BELOW[line.row](telling, line)
    days = frozenset(line.day.isoformat() for line in lines if line.told or line.row is not Row.DAY)
    return Told(tuple(sorted(telling.refused, key=lambda one: one.line or 0)), days)


def _has_come(telling: _Telling, line: CsvLine) -> bool:
    is_told = bool(line.told) or line.row is not Row.DAY
    if line.day > telling.diary.today and is_told:
        telling.refuse(line.line, Why.WRONG_DAY)
        return False
    return True


def _own_questions(telling: _Telling, read: CsvDiary) -> frozenset[Kind]:
    """Ask the questions of one's own that the table names; where the diary asks another one there, the column stays closed."""
    closed = set[Kind]()
    mine = choices_of(telling.diary).own
    for kind, name in read.names.items():
        item = ITEMS[kind]
        if item not in mine:
            words = telling.diary.words
            telling.sure(HEAD_LINE, choose_own(telling.diary, item, name, words.say("nothing"), words.say("a great deal")), name)
        elif mine[item].name != name:
            closed.add(kind)
            telling.refuse(HEAD_LINE, Why.OTHER_QUESTION, name)
    return frozenset(closed)


def _tell_days(telling: _Telling, lines: list[CsvLine], closed: frozenset[Kind]) -> None:
    stood = _stood(telling.diary, lines)
    for line in lines:
        if line.is_helped:
            telling.refuse(line.line, Why.NO_DOOR, head_name(Head.HELP, telling.diary.words))
        told = {one.kind: one for one in line.told if one.kind not in closed and one not in stood}
        items = {ITEMS[kind]: _answer(one) for kind, one in told.items() if kind in ITEMS}
        if items:
            telling.sure(line.line, tell_day(telling.diary, line.day, items))
        week = {QUESTION_OF[kind]: int(float(one.value)) for kind, one in told.items() if kind in QUESTION_OF}
        if week:
            telling.sure(line.line, tell_week(_as_of(telling.diary, line.day), week))
        for kind, one in told.items():
            if kind not in ITEMS and kind not in QUESTION_OF:
                _tell_elsewhere(telling, line, one)


def _stood(diary: Diary, lines: list[CsvLine]) -> frozenset[Observation]:
    """What the diary knows already: there is nothing to tell it."""
    days = [line.day for line in lines if line.told]
    kinds = {one.kind for line in lines for one in line.told}
    return frozenset(one for kind in kinds for one in diary.observed(kind, Span(min(days), max(days))))


def _tell_elsewhere(telling: _Telling, line: CsvLine, one: Observation) -> None:
    """What other slices keep: walks, and what is only worked out."""
    stands = telling.diary.observed(one.kind, Span(line.day, line.day))
    name = kind_name(one.kind, telling.diary.words)
    then = _as_of(telling.diary, line.day)
    if one.kind is Kind.WALK_MINUTES and not stands:
        telling.sure(line.line, tell_walk(then, str(int(float(one.value))), line.day), name)
    elif one.kind is Kind.STRENGTH and one.value == YES:
        telling.sure(line.line, tick_strength(then, line.day, is_done=True), name)
    else:
        telling.refuse(line.line, Why.NO_DOOR, name)


def _answer(one: Observation) -> str | int:
    return int(float(one.value)) if one.kind in SCORED else str(one.value)


def _tell_mark(telling: _Telling, line: CsvLine) -> None:
    if not telling.is_there(line, (mark.words for mark in marks_of(telling.diary) if mark.day == line.day)):
        telling.sure(line.line, set_mark(telling.diary, line.day, line.words))


def _tell_note(telling: _Telling, line: CsvLine) -> None:
    told = days_told(telling.diary, Span(line.day, line.day))
    if not telling.is_there(line, (note.text for entry in told for note in entry.notes)):
        telling.sure(line.line, tell_day(telling.diary, line.day, {}, line.words))


def _tell_thing(telling: _Telling, line: CsvLine) -> None:
    then = _as_of(telling.diary, line.day)
    which = next((thing.id for thing in things_of(then) if thing.words == line.words), None)
    if which is None:
        named = name_thing(then, line.words)
        if isinstance(named, Enum):
            telling.sure(line.line, named)
            return
        which = named.after[-1].id
    if line.value is not None:
        telling.sure(line.line, rate_things(then, {which: int(line.value)}))


def _tell_total(telling: _Telling, line: CsvLine) -> None:
    told = (line.words, line.day, line.value, line.place)
    if all((one.instrument, one.day, one.value, one.place) != told for one in totals_of(telling.diary)):
        value = format(line.value or 0.0, "f").rstrip("0").rstrip(".")
        telling.sure(line.line, keep_total(telling.diary, Typed(line.words, line.day.isoformat(), value, line.place)))


BELOW: Mapping[Row, Callable[[_Telling, CsvLine], None]] = {
    Row.MARK: _tell_mark,
    Row.NOTE: _tell_note,
    Row.THING: _tell_thing,
    Row.TOTAL: _tell_total,
}


def _as_of(diary: Diary, day: date) -> Diary:
    """The same diary on the evening of a day: what is told on that day is of that day."""
    evening = datetime.combine(day, time(21), diary.now().tzinfo)
    return replace(diary, now=lambda: evening)
