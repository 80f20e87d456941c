"""A report as a FHIR R4 bundle: the person without a name or number, what they told, and who says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.core.observation import YES, Kind
from app.handover.answers import IN_FILES
from app.handover.fhir_codes import AGENT, BEGUN, DAYS, DAYS_TOLD, HOURS, KINDS, LOCAL, NOTE, SCOPE, THING, URI, total_code
from app.handover.fhir_parts import Ids, Resource, about, component, observation, quantity, reference, string
from app.handover.fhir_weeks import spans_told
from app.handover.kind_words import answer_words, kind_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.core.observation import Observation
    from app.core.words import Words
    from app.handover.report import OwnThing, Report

MAKER = "Rygvej"
HOUR = 60
BLOCK = "block-"


def as_fhir(report: Report, words: Words) -> bytes:
    """The bundle, the same bytes for the same report."""
    bundle = json.dumps(bundle_of(report, words), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return bundle.encode() + b"\n"


def bundle_of(report: Report, words: Words) -> Resource:
    """Person, device, own things, observations, the consent if there is one, and at last who says so."""
    ids = Ids(report.person)
    device = ids.of("device", report.version)
    made = report.made_at.isoformat()
    goals = [_goal(thing, ids, report) for thing in report.things]
    whose = {"subject": reference(report.person), "performer": [reference(report.person)], "device": reference(device)}
    told = [{**one, **whose} for one in (*_days(report, ids, words), *_things(report, ids), *spans_told(report, ids))]
    consent = [_consent(report, ids)] if report.collected else []
    all_told = [*goals, *told, *consent]
    resources = [_person(report), _device(report, device), *all_told, _provenance(report, ids, device, all_told)]
    return {
        "resourceType": "Bundle",
        "id": ids.of("bundle", made),
        **_blocks(report),
        "type": "collection",
        "timestamp": made,
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources],
    }


def _blocks(report: Report) -> dict[str, Any]:
    """What was chosen to be told: a block that is empty is another thing than one that was left out."""
    tags = [{"system": LOCAL, "code": f"{BLOCK}{block.value}"} for block in report.blocks]
    return {"meta": {"tag": tags}} if tags else {}


def _person(report: Report) -> Resource:
    """A random name and nothing else: no CPR, no name, no age."""
    identifier = {"system": URI, "value": f"urn:uuid:{report.person}"}
    return {"resourceType": "Patient", "id": report.person, "identifier": [identifier]}


def _device(report: Report, device: str) -> Resource:
    version = {"version": [{"value": string(report.version)}]} if string(report.version) else {}
    return {"resourceType": "Device", "id": device, "deviceName": [{"name": MAKER, "type": "user-friendly-name"}], **version}


def _goal(thing: OwnThing, ids: Ids, report: Report) -> Resource:
    """An own activity. It has no target: nobody chose one."""
    over = {"statusDate": thing.until.isoformat()} if thing.until else {}
    return {
        "resourceType": "Goal",
        "id": ids.own(thing.id),
        # FHIR's "completed" is a goal that is no longer sought, whatever came of it.
        "lifecycleStatus": "completed" if thing.until else "active",
        "description": {"text": string(thing.words) or "-"},
        "subject": reference(report.person),
        "startDate": thing.since.isoformat(),
        **over,
    }


def _days(report: Report, ids: Ids, words: Words) -> Iterator[Resource]:
    for one in report.told:
        if one.kind not in IN_FILES:
            continue
        code = KINDS[one.kind]
        text = report.names.get(one.kind) or kind_name(one.kind, words)
        yield observation(ids.of(code.local, one.day), code, text, about(one.day, code.days), _value(one, words))
    for kind, begun in sorted(report.begun.items(), key=lambda pair: pair[0].value):
        begun_id = ids.of(BEGUN.local, kind.value)
        of_kind = {"method": {"coding": [{"system": LOCAL, "code": kind.value, "display": KINDS[kind].display}]}}
        days = {"valueQuantity": quantity(report.begun_days.get(kind, 0), DAYS)}
        stands_on = {"component": [component(DAYS_TOLD.local, DAYS_TOLD.display, days)]} if kind in report.begun_days else {}
        value = {"valueQuantity": quantity(begun.mean, BEGUN.unit), **of_kind, **stands_on}
        yield observation(begun_id, BEGUN, BEGUN.display, about(begun.day, BEGUN.days), value)
    for mark in report.marks:
        yield from _written(Kind.MARK.value, mark.day, mark.words, ids)
    for note in report.notes:
        yield from _written(NOTE.local, note.day, note.words, ids)


def _value(one: Observation, words: Words) -> dict[str, Any]:
    code = KINDS[one.kind]
    if not isinstance(one.value, str):
        number = one.value / HOUR if code.unit == HOURS else one.value
        return {"valueQuantity": quantity(number, code.unit)}
    if one.kind is Kind.WORK:
        text = answer_words(words).get(one.value, one.value)
        return {"valueCodeableConcept": {"coding": [{"system": LOCAL, "code": one.value.replace("_", "-")}], "text": text}}
    return {"valueBoolean": one.value == YES}


def _written(name: str, day: date, text: str, ids: Ids) -> Iterator[Resource]:
    code = NOTE if name == NOTE.local else KINDS[Kind.MARK]
    if string(text):
        yield observation(ids.of(name, day), code, code.display, about(day, 1), {"valueString": string(text)})


def _things(report: Report, ids: Ids) -> Iterator[Resource]:
    for thing in report.things:
        goal = ids.own(thing.id)
        for one in thing.ratings:
            value = {"focus": [reference(goal)], "valueQuantity": quantity(one.score, THING.unit)}
            yield observation(ids.of(THING.local, thing.id, one.day), THING, thing.words, about(one.day, 1), value)
    for total in report.totals:
        code = total_code(total.instrument)
        place = {"note": [{"text": string(total.place)}]} if string(total.place) else {}
        value = {"valueQuantity": quantity(total.value, code.unit), **place}
        yield observation(ids.own(total.id), code, total.name or code.display, about(total.day, 1), value)


def _consent(report: Report, ids: Ids) -> Resource:
    given = report.collected
    if given is None:
        return {}
    return {
        "resourceType": "Consent",
        "id": ids.of("consent", given.given),
        "status": "active",
        "scope": {"coding": [{"system": SCOPE, "code": "research"}], "text": string(given.scope) or "-"},
        "category": [{"text": string(given.purpose) or "-"}],
        "patient": reference(report.person),
        "dateTime": given.given.isoformat(),
        "policyRule": {"text": string(given.purpose) or "-"},
    }


def _provenance(report: Report, ids: Ids, device: str, told: list[Resource]) -> Resource:
    def agent(role: str, who: str) -> Resource:
        return {"type": {"coding": [{"system": AGENT, "code": role}]}, "who": reference(who)}

    made = report.made_at.isoformat()
    return {
        "resourceType": "Provenance",
        "id": ids.of("provenance", made),
        "target": [reference(one["id"]) for one in told],
        "occurredPeriod": {"start": report.span.first.isoformat(), "end": report.span.last.isoformat()},
        "recorded": made,
        "agent": [agent("author", report.person), agent("assembler", device)],
    }
