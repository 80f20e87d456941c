"""Everyone whose files are open is found in a list, however many they are."""

from __future__ import annotations

from app.review.patient import OpenFile, Order, listed, patients_in
from tests.support.handed_over import OTHER, PERSON, day, report


def files(*pairs):
    return tuple(OpenFile(name, one) for name, one in pairs)


def test_two_files_of_one_person_are_one_patient_the_newest_last():
    (patient,) = patients_in(files(("b.json", report(made=9)), ("a.json", report(made=2))))
    assert [file.name for file in patient.files] == ["a.json", "b.json"]


def test_a_file_opened_twice_is_there_once():
    (patient,) = patients_in(files(("a.json", report()), ("copy of a.json", report())))
    assert len(patient.files) == 1


def test_a_patient_has_a_random_name_that_can_be_said():
    (patient,) = patients_in(files(("a.json", report())))
    assert patient.alias == "3F2A-90C1"


def test_the_list_says_how_many_days_were_told_and_when_last():
    (patient,) = patients_in(files(("a.json", report(told=(0, 3, 9)))))
    assert (patient.days_told, patient.last_entry) == (3, day(9))


def test_who_told_nothing_has_no_newest_day_and_stands_last():
    silent, other = patients_in(files(("a.json", report(told=())), ("b.json", report(OTHER))))
    assert silent.last_entry is None
    assert listed((silent, other), Order.LAST_ENTRY) == (other, silent)


def test_words_of_the_search_are_found_in_names_and_notes_in_any_order():
    both = patients_in(files(("Hansen januar.json", report()), ("b.json", report(OTHER))))
    assert [one.person for one in listed(both, Order.NAME, "JANUAR hans")] == [PERSON]
    assert [one.person for one in listed(both, Order.NAME, "knee", {OTHER: "Knee on stairs"})] == [OTHER]
    assert [one.person for one in listed(both, Order.NAME, "3f2a")] == [PERSON]
    assert listed(both, Order.NAME, "nobody") == ()


def test_a_list_is_sorted_as_one_likes():
    one, two = patients_in(files(("b.json", report(told=(0, 1, 2))), ("a.json", report(OTHER, days=60, told=(50,)))))
    assert listed((one, two), Order.NAME) == (two, one)
    assert listed((one, two), Order.DAYS_TOLD) == (one, two)
    assert listed((one, two), Order.LAST_ENTRY) == (two, one)
    assert listed((two, one), Order.PERIOD) == (one, two)
