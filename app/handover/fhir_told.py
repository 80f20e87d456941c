"""One FHIR observation of ours, read again. What it is, its local code says; whatever does not fit raises."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.core.day import Span
from app.core.observation import NO, YES, Kind, Observation
from app.core.trend import Baseline
from app.handover.fhir_codes import (
    APART,
    BEGUN,
    DAYS,
    DAYS_TOLD,
    EXERCISED,
    FLARE_UP,
    HELPED,
    HOURS,
    KINDS,
    LOCAL,
    MINUTES,
    NOTE,
    ONE,
    SIGN,
    THING,
    TOTALS,
    UCUM,
    WALKED,
)
from app.handover.fhir_weeks import SAVED
from app.handover.report import ExercisedWeek, FlareTold, Rated, SignTold, TotalTold, WalkedWeek, Written

if TYPE_CHECKING:
    from app.handover.fhir_parts import Resource

HOUR = 60
PLACES = 6
"""Minutes come back from hours to a millionth: the last binary digit is the division's, not the person's."""

OWN = (Kind.OWN_ONE, Kind.OWN_TWO)


@dataclass(slots=True)
class ToldInFhir:
    """What has been read so far."""

    told: list[Observation] = field(default_factory=list)
    names: dict[Kind, str] = field(default_factory=dict)
    begun: dict[Kind, Baseline] = field(default_factory=dict)
    begun_days: dict[Kind, int] = field(default_factory=dict)
    ratings: dict[str, list[Rated]] = field(default_factory=dict)
    totals: list[TotalTold] = field(default_factory=list)
    walked: list[WalkedWeek] = field(default_factory=list)
    exercised: list[ExercisedWeek] = field(default_factory=list)
    flares: list[FlareTold] = field(default_factory=list)
    signs: list[SignTold] = field(default_factory=list)
    marks: list[Written] = field(default_factory=list)
    notes: list[Written] = field(default_factory=list)
    helped: list[date] = field(default_factory=list)
    days_told: int = 0
    today: date | None = None


def read_observation(one: Resource, told: ToldInFhir) -> None:
    """Put an observation where it belongs."""
    (local,) = [coding["code"] for coding in one["code"]["coding"] if coding["system"] == LOCAL]
    if local == Kind.MARK.value:
        told.marks.append(Written(_day(one), _text(one)))
    elif local in TOTALS:
        code, name = TOTALS[local], one["code"]["text"]
        name = name if name != code.display else ""
        told.totals.append(TotalTold(one["id"], local, _day(one), _number(one, code.unit), _note(one), name))
    elif local in {code.local for code in APART}:
        _read_apart(local, one, told)
    else:
        _read_answer(Kind(local), one, told)


def _read_answer(kind: Kind, one: Resource, told: ToldInFhir) -> None:
    code = KINDS[kind]
    value: float | str
    if code.unit:
        value = _number(one, code.unit)
        value = _minutes(value) if code.unit == HOURS else value
    elif kind is Kind.WORK:
        value = one["valueCodeableConcept"]["coding"][0]["code"].replace("-", "_")
    else:
        value = YES if _boolean(one) else NO
    told.told.append(Observation(_day(one), kind, value))
    if kind in OWN:
        told.names[kind] = one["code"]["text"]


def _read_apart(local: str, one: Resource, told: ToldInFhir) -> None:
    if local == THING.local:
        rated = Rated(_day(one), _whole(_number(one, THING.unit)))
        told.ratings.setdefault(one["focus"][0]["reference"], []).append(rated)
    elif local == NOTE.local:
        told.notes.append(Written(_day(one), _text(one)))
    elif local == SIGN.local:
        told.signs.append(SignTold(_day(one), _text(one), _note(one)))
    elif local == HELPED.local:
        told.helped.append(_day(one))
    elif local == BEGUN.local:
        _read_begun(one, told)
    elif local == DAYS_TOLD.local:
        told.days_told = _whole(_number(one, DAYS_TOLD.unit))
        told.today = date.fromisoformat(_parts(one)[SAVED]["valueDateTime"])
    elif local == FLARE_UP.local:
        usual = _whole(_number(one, FLARE_UP.unit)) if "valueQuantity" in one else None
        told.flares.append(FlareTold(read_span(one["effectivePeriod"]), one["status"] == "preliminary", usual))
    elif local == WALKED.local:
        told.walked.append(_walked(one))
    elif local == EXERCISED.local:
        parts = _parts(one)
        planned = _whole(_number(parts["planned"], ONE)) if "planned" in parts else None
        told.exercised.append(ExercisedWeek(read_span(one["effectivePeriod"]).first, planned, _whole(_number(parts["done"], ONE))))


def _read_begun(one: Resource, told: ToldInFhir) -> None:
    kind = Kind(one["method"]["coding"][0]["code"])
    told.begun[kind] = Baseline(_day(one), _number(one, BEGUN.unit))
    if "component" in one:
        told.begun_days[kind] = _whole(_number(one["component"][0], DAYS))


def _walked(one: Resource) -> WalkedWeek:
    parts = _parts(one)
    minutes, days = ("planned-minutes", "minutes"), ("planned-days", "days")
    planned_minutes, walked_minutes = (_whole(_number(parts[name], MINUTES)) for name in minutes)
    planned_days, walked_days = (_whole(_number(parts[name], DAYS)) for name in days)
    span = read_span(one["effectivePeriod"])
    return WalkedWeek(span, planned_minutes, planned_days, walked_minutes, walked_days, _boolean(parts["paused"]))


def read_span(period: Any) -> Span:
    """The days of a period, which has both ends."""
    return Span(date.fromisoformat(period["start"]), date.fromisoformat(period["end"]))


def _parts(one: Resource) -> dict[str, Resource]:
    return {part["code"]["coding"][0]["code"]: part for part in one["component"]}


def _day(one: Resource) -> date:
    """The day that an answer was given on, which is the last that it is about."""
    return date.fromisoformat(one["effectivePeriod"]["end"] if "effectivePeriod" in one else one["effectiveDateTime"])


def _number(one: Resource, unit: str) -> float:
    quantity = one["valueQuantity"]
    value = quantity["value"]
    if (quantity["system"], quantity["code"]) != (UCUM, unit) or type(value) not in (int, float):
        raise ValueError(unit)
    return float(value) if isinstance(value, float) else int(value)


def _whole(value: float) -> int:
    if value != int(value):
        raise ValueError(value)
    return int(value)


def _minutes(hours: float) -> float:
    minutes = round(hours * HOUR, PLACES)
    return int(minutes) if minutes == int(minutes) else minutes


def _boolean(one: Resource) -> bool:
    if not isinstance(one["valueBoolean"], bool):
        raise TypeError
    return bool(one["valueBoolean"])


def _note(one: Resource) -> str:
    """What is added in words, if anything is."""
    return str(one["note"][0]["text"]) if "note" in one else ""


def _text(one: Resource) -> str:
    if not isinstance(one["valueString"], str):
        raise TypeError
    return str(one["valueString"])
