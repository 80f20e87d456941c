"""What was tried before: kept as told, corrected, deleted, and taken back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.handover.report import TriedThing
from app.tried import actions
from app.tried.tried import LONGEST, LONGEST_BESIDE, MOST, PARTS, Helped, Kind, Part, Tried, TriedProblem, Typed, read_tried, typed_of
from tests.support.sure import sure

PHYSIO = Typed("  øvelser   hos fys ", when="sidste forår", times="6", helped="unsure")


def names(diary):
    return [one.what for one in actions.things_of(diary)]


def test_a_treatment_is_kept_as_it_was_told(diary):
    sure(actions.add_tried(diary, Kind.TREATMENT, PHYSIO))
    assert actions.tried_of(diary) == (TriedThing("treatment", "øvelser hos fys", "sidste forår", 6, "unsure"),)


def test_nothing_but_a_name_need_be_told(diary):
    sure(actions.add_tried(diary, Kind.TREATMENT, Typed("kiropraktor")))
    sure(actions.add_tried(diary, Kind.SCAN, Typed(place="Holbæk")))
    assert actions.tried_of(diary) == (TriedThing("treatment", "kiropraktor"), TriedThing("scan", "", place="Holbæk"))


def test_a_day_is_kept_as_it_was_told_and_not_made_into_another(diary):
    sure(actions.add_tried(diary, Kind.SCAN, Typed("MR", "Holbæk", "31.2.2024 eller deromkring")))
    assert actions.tried_of(diary)[0].when == "31.2.2024 eller deromkring"


def test_what_is_not_asked_of_a_kind_is_not_kept(diary):
    sure(actions.add_tried(diary, Kind.HOPE, Typed("gå i haven", "her", "nu", "3", "yes")))
    assert actions.tried_of(diary) == (TriedThing("hope", "gå i haven"),)


def test_no_kind_is_asked_what_a_scan_showed():
    assert PARTS[Kind.SCAN] == (Part.WHAT, Part.PLACE, Part.WHEN)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (Typed(), TriedProblem.EMPTY),
        (Typed("  ", when="i går", times="2", helped="yes"), TriedProblem.EMPTY),
        (Typed("a" * (LONGEST + 1)), TriedProblem.TOO_LONG),
        (Typed("fys", when="a" * (LONGEST_BESIDE + 1)), TriedProblem.TOO_LONG_BESIDE),
        *((Typed("fys", times=times), TriedProblem.NOT_A_NUMBER) for times in ("0", "-1", "1000", "2,5", "mange", "٣", "9" * 5000)),
    ],
)
def test_what_cannot_be_kept_changes_nothing(diary, typed, problem):
    assert actions.add_tried(diary, Kind.TREATMENT, typed) is problem
    assert actions.things_of(diary) == ()
    there = sure(actions.add_tried(diary, Kind.TREATMENT, PHYSIO)).after
    assert actions.correct_tried(diary, there[0].id, typed) is problem
    assert actions.things_of(diary) == there


def test_there_is_an_end_to_a_list(diary):
    for n in range(MOST):
        sure(actions.add_tried(diary, Kind.TREATMENT, Typed(f"nr. {n}")))
    assert actions.add_tried(diary, Kind.TREATMENT, Typed("en til")) is TriedProblem.TOO_MANY
    sure(actions.add_tried(diary, Kind.HOPE, Typed("noget andet")))


def test_every_change_is_taken_back(diary):
    added = sure(actions.add_tried(diary, Kind.TREATMENT, PHYSIO))
    which = added.after[0].id
    corrected = sure(actions.correct_tried(diary, which, Typed("øvelser derhjemme")))
    assert names(diary) == ["øvelser derhjemme"]
    actions.take_back(diary, corrected)
    assert actions.things_of(diary) == added.after
    gone = sure(actions.forget_tried(diary, which))
    assert names(diary) == []
    actions.take_back(diary, gone)
    assert actions.things_of(diary) == added.after
    actions.take_back(diary, added)
    assert names(diary) == []


def test_what_another_window_wrote_stays_when_one_takes_back(diary):
    mine = sure(actions.add_tried(diary, Kind.TREATMENT, Typed("mit")))
    sure(actions.add_tried(diary, Kind.TREATMENT, Typed("dit")))
    actions.take_back(diary, mine)
    assert names(diary) == ["dit"]


def test_what_is_gone_can_be_neither_corrected_nor_deleted(diary):
    assert actions.correct_tried(diary, "gone", PHYSIO) is TriedProblem.NOT_THERE
    assert actions.forget_tried(diary, "gone") is TriedProblem.NOT_THERE


def test_a_report_reads_kind_after_kind(diary):
    for kind in reversed(Kind):
        sure(actions.add_tried(diary, kind, Typed(kind.value)))
    assert [one.kind for one in actions.tried_of(diary)] == ["treatment", "scan", "illness", "hope"]


@given(st.builds(Typed, *[st.text(max_size=80)] * 4, st.sampled_from(["", "yes", "no", "unsure", "maybe"])), st.sampled_from(Kind))
def test_whatever_is_typed_is_a_thing_that_reads_back_or_a_problem(typed, kind):
    one = read_tried(typed, kind, "1", 1)
    if isinstance(one, Tried):
        assert one.what or one.place
        assert read_tried(typed_of(one), kind, "1", 1) == one
        assert one.helped is None or one.helped in Helped
    else:
        assert isinstance(one, TriedProblem)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(what=st.text(max_size=LONGEST), when=st.text(max_size=60), kind=st.sampled_from(Kind))
def test_the_file_holds_whatever_was_read(diary, what, when, kind):
    changed = actions.add_tried(diary, kind, Typed(what, when=when))
    if changed is TriedProblem.EMPTY:
        return
    added = sure(changed)
    assert actions.things_of(diary) == added.after
    actions.take_back(diary, added)
    assert actions.things_of(diary) == ()
