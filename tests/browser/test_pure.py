"""The pure tests once more, in the Python that a browser brings: another version, one thread, another SQLite."""

from __future__ import annotations

import re

from tests.support.browser_python import ROOT, pure_tests, run_in_browser

SLICES = [folder for folder in sorted((ROOT / "tests").iterdir()) if folder.is_dir()]
ELSEWHERE = {"browser", "robust", "shell", "support", "tools", "trust", "ui", "wording"}
"""What only a desktop does, and texts and documents, which are the same everywhere."""
APART = {
    "test_a_disk_that_knows_no_second_names_keeps_copies_too": "a browser never knew second names",
    "test_a_page_that_is_closed_while_it_is_asked_did_nothing": "a browser has a loop of its own, and no second one",
    "test_the_platforms_own_folder_is_named_after_the_app": "a browser has one folder",
    "test_a_night_is_the_same_whatever_the_machine_is_set_to": "a browser sets its clock from the page",
    "test_savings_at_the_same_moment_wait_for_each_other": "a browser has one thread",
    "test_whatever_is_said_in_whatever_order_the_two_agree": "it takes as long as a third of the others, and asks nothing of the ground",
    "test_a_copy_is_made_first_and_undo_puts_it_back": "a browser has no folder for copies",
    "test_a_person_takes_a_file_in_and_undoes_it_on_the_board": "a browser has no folder for copies",
    "test_whatever_value_stands_in_a_row_it_is_taken_or_refused": "it asks nothing of the ground, and takes long",
    "test_whatever_bytes_stand_anywhere_they_are_read_or_refused": "it asks nothing of the ground, and takes long",
    "test_whatever_stands_in_a_table_it_is_taken_or_refused": "it asks nothing of the ground, and takes long",
    "test_a_diary_goes_through_a_table_and_back": "it asks nothing of the ground, and takes long",
    "test_what_may_not_be_read_is_left_alone": "a browser has one user",
}


def test_the_pure_tests_hold_in_the_browsers_own_python():
    tests = [test for folder in SLICES if folder.name not in ELSEWHERE for test in pure_tests(folder)]
    code, said = run_in_browser([*tests, "tests/test_vectors.py"], tuple(APART))
    passed = re.search(r"(\d+) passed", said)
    assert code == 0, said
    assert passed, said
    assert int(passed[1]) > 500, said
