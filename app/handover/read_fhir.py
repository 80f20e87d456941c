"""A FHIR bundle of our own making, read again as far as it carries the report. Someone else's is told apart, not guessed at."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.handover.as_fhir import BLOCK, MAKER
from app.handover.fhir_codes import LOCAL
from app.handover.fhir_told import ToldInFhir, read_observation, read_span
from app.handover.json_door import JsonLimits, JsonProblem, read_json
from app.handover.plain import from_plain, to_plain
from app.handover.report import Block, Collected, OwnThing, Report
from app.handover.share_range import is_possible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.handover.fhir_parts import Resource


class FhirProblem(Enum):
    """Why a file is not read as a bundle of ours."""

    TOO_BIG = "too-big"
    NOT_UTF_8 = "not-utf-8"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_A_NUMBER = "not-a-number"
    SAID_TWICE = "said-twice"
    NOT_A_BUNDLE = "not-a-bundle"
    NOT_OURS = "not-ours"
    WRONG_SHAPE = "wrong-shape"
    OFF_THE_SCALE = "off-the-scale"


DOOR: Mapping[JsonProblem, FhirProblem] = {problem: FhirProblem(problem.value) for problem in JsonProblem}
LONGEST = 200_000
"""Signs in a text, things in a list."""

ALONE = ("Patient", "Device", "Provenance")
"""There is one of each in a bundle of ours."""


@dataclass(slots=True)
class _Sorted:
    """The resources of a bundle, by their type."""

    of: dict[str, list[Resource]] = field(default_factory=dict)

    def one(self, kind: str) -> Resource:
        """The only one of its type."""
        (only,) = self.of[kind]
        return only


def read_fhir(data: bytes, limits: JsonLimits | None = None) -> Report | FhirProblem:
    """The report in a bundle, or why there is none to be had."""
    found = read_json(data, limits or JsonLimits())
    if isinstance(found, JsonProblem):
        return DOOR[found]
    if not isinstance(found, dict) or found.get("resourceType") != "Bundle":
        return FhirProblem.NOT_A_BUNDLE
    try:
        sorted_out = _sorted(found)
        if not _is_ours(sorted_out):
            return FhirProblem.NOT_OURS
        # Once more through the types: a name may be a list here.
        report = from_plain(Report, to_plain(_report(found, sorted_out)), LONGEST)
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        # Whatever is missing or of another sort: a bundle from outside may be of any shape.
        return FhirProblem.WRONG_SHAPE
    return report if isinstance(report, Report) and is_possible(report) else FhirProblem.OFF_THE_SCALE


def _sorted(bundle: dict[str, Any]) -> _Sorted:
    found = _Sorted()
    for entry in bundle.get("entry", []):
        found.of.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return found


def _is_ours(found: _Sorted) -> bool:
    names = [name.get("name") for device in found.of.get("Device", []) for name in device.get("deviceName", [])]
    return names == [MAKER] and all(len(found.of.get(kind, [])) == 1 for kind in ALONE)


def _report(bundle: dict[str, Any], found: _Sorted) -> Report:
    made_at = datetime.fromisoformat(bundle["timestamp"])
    told = ToldInFhir()
    for resource in found.of.get("Observation", []):
        read_observation(resource, told)
    if told.today is None:
        raise ValueError
    return Report(
        person=found.one("Patient")["id"],
        made_at=made_at,
        today=told.today,
        span=read_span(found.one("Provenance")["occurredPeriod"]),
        blocks=tuple(_blocks(bundle)),
        told=tuple(told.told),
        days_told=told.days_told,
        names=told.names,
        begun=told.begun,
        begun_days=told.begun_days,
        things=tuple(_thing(goal, told) for goal in found.of.get("Goal", [])),
        totals=tuple(told.totals),
        walked=tuple(told.walked),
        exercised=tuple(told.exercised),
        flares=tuple(told.flares),
        signs=tuple(told.signs) or None,
        marks=tuple(told.marks),
        notes=tuple(told.notes),
        helped_days=tuple(told.helped),
        collected=_collected(found),
        version=found.one("Device").get("version", [{"value": ""}])[0]["value"],
    )


def _blocks(bundle: dict[str, Any]) -> list[Block]:
    tags = bundle.get("meta", {}).get("tag", [])
    return [Block(tag["code"].removeprefix(BLOCK)) for tag in tags if tag["system"] == LOCAL]


def _thing(goal: Resource, told: ToldInFhir) -> OwnThing:
    over = goal.get("statusDate")
    until = date.fromisoformat(over) if over else None
    ratings = tuple(told.ratings.get(f"urn:uuid:{goal['id']}", ()))
    return OwnThing(goal["id"], goal["description"]["text"], date.fromisoformat(goal["startDate"]), until, ratings)


def _collected(found: _Sorted) -> Collected | None:
    if "Consent" not in found.of:
        return None
    consent = found.one("Consent")
    return Collected(consent["category"][0]["text"], consent["scope"]["text"], date.fromisoformat(consent["dateTime"]))
