"""What a FHIR bundle says of a person: what they told, in codes that others know, and nothing that they did not say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.observation import Kind
from app.handover.answers import IN_FILES
from app.handover.as_fhir import as_fhir
from app.handover.fhir_codes import APART, KINDS, LOCAL, LOINC, SNOMED, TOTALS, UNITS
from app.handover.fhir_parts import string
from app.handover.problem_words import say_fhir_problem
from app.handover.read_fhir import FhirProblem, read_fhir
from app.shell.catalog import catalogue
from tests.support.reports import FEW, karens_report, little_report, reports
from tests.support.sure import sure

ROOT = Path(__file__).parents[2]
DANISH = catalogue("da")


def entries(report, kind):
    """The resources of one type in a report's bundle."""
    bundle = json.loads(as_fhir(report, DANISH))
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def coded(report, local):
    """The observations with one of our own codes."""
    return [one for one in entries(report, "Observation") if {"system": LOCAL, "code": local} in [_bare(c) for c in one["code"]["coding"]]]


def _bare(coding):
    return {"system": coding["system"], "code": coding["code"]}


def test_the_person_has_a_random_name_and_nothing_else():
    (person,) = entries(karens_report(), "Patient")
    assert person == {
        "resourceType": "Patient",
        "id": karens_report().person,
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{karens_report().person}"}],
    }


def test_a_pain_of_today_is_in_the_code_that_others_know():
    one = coded(karens_report(), "back-pain")[0]
    assert _bare(one["code"]["coding"][0]) == {"system": LOINC, "code": "72514-3"}
    assert one["code"]["text"] == "Smerte i ryggen"
    assert one["valueQuantity"] == {"value": 7, "unit": "point", "system": "http://unitsofmeasure.org", "code": "{score}"}
    assert one["effectiveDateTime"] == "2025-12-10"


def test_walking_is_minutes_and_no_code_for_steps_or_training():
    one = coded(karens_report(), "walk-minutes")[0]
    assert [coding["system"] for coding in one["code"]["coding"]] == [LOCAL]
    assert one["valueQuantity"]["code"] == "min"
    assert one["category"][0]["coding"][0]["code"] == "activity"


def test_the_two_versions_of_rmdq_are_two_codes():
    assert coded(karens_report(), "rmdq-23")[0]["valueQuantity"]["value"] == 14
    assert coded(karens_report(), "rmdq-24")[0]["valueQuantity"]["value"] == 15


def test_two_totals_of_one_day_are_two_observations():
    first, second = coded(karens_report(), "odi")
    assert first["effectiveDateTime"] == second["effectiveDateTime"]
    assert first["id"] != second["id"]
    assert {first["id"], second["id"]} == {total.id for total in karens_report().totals if total.instrument == "odi"}


def test_nobody_chose_a_target_so_there_is_none():
    kept, taken_out = entries(karens_report(), "Goal")
    assert kept["description"]["text"] == "Løfte barnebarnet"
    assert "target" not in kept
    assert "achievementStatus" not in taken_out
    assert (kept["lifecycleStatus"], taken_out["lifecycleStatus"]) == ("active", "completed")


def test_a_rating_points_to_its_thing():
    kept = entries(karens_report(), "Goal")[0]
    assert [
        one["valueQuantity"]["value"] for one in coded(karens_report(), "own-thing") if one["focus"][0]["reference"][9:] == kept["id"]
    ] == [2, 4, 6]


def test_without_the_notes_chosen_no_note_is_there():
    assert coded(karens_report(), "note")
    assert "Tungt" not in as_fhir(replace(karens_report(), notes=()), DANISH).decode()


def test_consent_is_there_only_if_it_was_given():
    assert len(entries(karens_report(), "Consent")) == 1
    assert entries(replace(karens_report(), collected=None), "Consent") == []


def test_the_same_export_is_the_same_again_and_a_longer_one_keeps_its_ids():
    report = karens_report()
    assert as_fhir(report, DANISH) == as_fhir(report, DANISH)
    fewer = replace(report, told=report.told[::2])
    ids = {one["id"] for one in entries(fewer, "Observation")}
    assert ids <= {one["id"] for one in entries(report, "Observation")}
    other = replace(report, person="9b6a1c1e-0001-4a55-9d2e-0c2f1c1a7e11")
    assert entries(other, "Observation")[0]["id"] not in ids


def test_every_kind_and_every_questionnaire_has_a_code_of_its_own():
    assert set(KINDS) == set(Kind)
    known = {one["id"] for one in json.loads((ROOT / "content" / "instruments.json").read_text("utf-8"))["instruments"]}
    assert set(TOTALS) == known
    codes = [code.local for code in (*KINDS.values(), *TOTALS.values(), *APART)]
    assert len(set(codes)) == len(codes)
    assert {code.unit for code in (*KINDS.values(), *TOTALS.values(), *APART)} <= {"", *UNITS}


def test_only_verified_codes_of_others_are_used():
    used = {code.known[:2] for code in (*KINDS.values(), *TOTALS.values(), *APART) if code.known}
    assert used == {(LOINC, "72514-3"), (LOINC, "93832-4"), (LOINC, "97909-6"), (SNOMED, "736535009")}


def said(written):
    """Words as FHIR can hold them."""
    return tuple(replace(one, words=string(one.words)) for one in written if string(one.words))


@settings(max_examples=FEW)
@given(reports())
def test_any_report_comes_back_as_far_as_it_is_carried(report):
    back = sure(read_fhir(as_fhir(report, DANISH)))
    assert back.today == report.today
    assert (back.person, back.made_at, back.span, back.blocks, back.days_told) == (
        report.person,
        report.made_at,
        report.span,
        report.blocks,
        report.days_told,
    )
    assert {(one.day, one.kind) for one in back.told} == {(one.day, one.kind) for one in report.told}
    for one, told in zip(back.told, report.told, strict=True):
        assert one.value == (told.value if isinstance(told.value, str) else pytest.approx(told.value, abs=1e-6))
    assert back.begun == report.begun
    assert back.begun_days == {kind: days for kind, days in report.begun_days.items() if kind in report.begun}
    assert back.walked == report.walked
    assert back.exercised == report.exercised
    assert back.flares == report.flares
    assert back.helped_days == report.helped_days
    assert (back.marks, back.notes) == (said(report.marks), said(report.notes))
    assert [(one.id, one.since, one.until, one.ratings) for one in back.things] == [
        (one.id, one.since, one.until, one.ratings) for one in report.things
    ]
    assert [(one.id, one.instrument, one.day, one.value) for one in back.totals] == [
        (one.id, one.instrument, one.day, one.value) for one in report.totals
    ]


def test_what_karen_told_comes_back():
    back = sure(read_fhir(as_fhir(karens_report(), DANISH)))
    totals = tuple(replace(one, low=None, high=None, decimals=3) for one in karens_report().totals)
    left_out = replace(karens_report(), questions=(), tried=(), areas=(), practical=None, names={}, totals=totals)
    assert back == left_out


def test_what_the_person_calls_their_own_question_comes_back():
    report = karens_report()
    own = replace(report.told[0], kind=Kind.OWN_ONE)
    back = sure(read_fhir(as_fhir(replace(report, told=(*report.told, own)), DANISH)))
    assert back.names == {Kind.OWN_ONE: "Humør om morgenen"}


def changed(change, report=None) -> bytes:
    """Karen's bundle with something in it changed."""
    bundle = json.loads(as_fhir(report or karens_report(), DANISH))
    of: dict[str, Any] = {}
    for entry in bundle["entry"]:
        of.setdefault(entry["resource"]["resourceType"], entry["resource"])
    change(bundle, of)
    return json.dumps(bundle).encode()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff", FhirProblem.NOT_UTF_8),
        (b"{", FhirProblem.NOT_JSON),
        (b"[" * 1000, FhirProblem.TOO_DEEP),
        (b'{"a": NaN}', FhirProblem.NOT_A_NUMBER),
        (b'{"a": 1, "a": 2}', FhirProblem.SAID_TWICE),
        (b"[1]", FhirProblem.NOT_A_BUNDLE),
        (b'{"resourceType": "Patient"}', FhirProblem.NOT_A_BUNDLE),
        (b'{"resourceType": "Bundle", "type": "collection"}', FhirProblem.NOT_OURS),
        (changed(lambda _bundle, of: of["Device"]["deviceName"][0].update(name="Another app")), FhirProblem.NOT_OURS),
        (changed(lambda bundle, _of: bundle["entry"].append(bundle["entry"][0])), FhirProblem.NOT_OURS),
        (changed(lambda bundle, _of: bundle.update(entry=3)), FhirProblem.WRONG_SHAPE),
        (changed(lambda bundle, _of: bundle.update(timestamp="2026-03-03T21:30:00")), FhirProblem.WRONG_SHAPE),
        (
            changed(lambda bundle, _of: bundle.update(entry=[one for one in bundle["entry"] if "days-told" not in json.dumps(one)])),
            FhirProblem.WRONG_SHAPE,
        ),
        (changed(lambda _bundle, of: of["Observation"]["code"].update(coding=[])), FhirProblem.WRONG_SHAPE),
        (changed(lambda _bundle, of: of["Observation"]["valueQuantity"].update(code="mm")), FhirProblem.WRONG_SHAPE),
        (changed(lambda _bundle, of: of["Observation"]["valueQuantity"].update(value="7")), FhirProblem.WRONG_SHAPE),
        (changed(lambda _bundle, of: of["Goal"]["description"].update(text=["x"])), FhirProblem.WRONG_SHAPE),
        (changed(lambda _bundle, of: of["Patient"].update(id=7)), FhirProblem.WRONG_SHAPE),
        (changed(lambda _bundle, of: of["Patient"].update(id="Karen")), FhirProblem.OFF_THE_SCALE),
        (changed(lambda _bundle, of: of["Observation"]["valueQuantity"].update(value=11)), FhirProblem.OFF_THE_SCALE),
        (changed(lambda _bundle, of: of["Observation"].update(effectiveDateTime="2019-01-01")), FhirProblem.OFF_THE_SCALE),
    ],
)
def test_every_other_file_is_a_problem_of_its_own(data, problem):
    assert read_fhir(data) is problem


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@given(st.data())
def test_whatever_stands_in_a_resource_nothing_breaks(data):
    kind = data.draw(st.sampled_from(["Patient", "Device", "Goal", "Observation", "Provenance", "Consent"]))

    def change(_bundle, of):
        name = data.draw(st.sampled_from(sorted(of[kind])))
        of[kind][name] = data.draw(anything)

    read_fhir(changed(change, little_report()))


@pytest.mark.parametrize("problem", FhirProblem)
def test_every_problem_has_words_of_its_own(problem, language):
    words = catalogue(language)
    assert say_fhir_problem(problem, words)
    assert len({say_fhir_problem(one, words) for one in FhirProblem}) == len(FhirProblem)


def test_every_kind_that_is_told_by_day_comes_through():
    assert set(IN_FILES) == set(KINDS) - {Kind.MARK}
