"""The first sheet says truly what is signed, what was changed since, and what nobody has looked at for a year."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.learn.reviews import Review
from tests.support.pack import DAY, LANGUAGES, ROLE, items, page_of, read, signed, under, words_of
from tools.review_standing import is_overdue


def test_nothing_is_signed_at_first():
    page = page_of("da")
    assert (under(page, "holds"), under(page, "changed")) == ([], [])


def test_a_signature_that_holds_stands_on_the_first_page_and_at_its_text():
    page = page_of("da", signed("claim:C01", "da"))
    assert ["claim:C01" in line and "Mette Holm, fysioterapeut" in line for line in under(page, "holds")] == [True]
    assert under(page, "changed") == []
    drawn = words_of(next(node for node in read(page).iter("section") if node.get("id") == "claim-C01"))
    assert "Læst og skrevet under af Mette Holm, fysioterapeut" in drawn


def test_a_signature_under_a_changed_text_is_said_to_be_changed_and_no_longer_stands_there():
    page = page_of("da", signed("claim:C01", "da", fingerprint="0" * 16))
    assert under(page, "holds") == []
    assert ["claim:C01" in line and "Mette Holm" in line for line in under(page, "changed")] == [True]
    assert "Læst og skrevet under" not in page


def test_a_signature_in_another_language_is_not_a_changed_one():
    line = signed("claim:C01", "en")
    assert (under(page_of("da", line), "holds"), under(page_of("da", line), "changed")) == ([], [])
    assert len(under(page_of("en", line), "holds")) == 1


def test_a_rule_is_the_same_in_both_languages():
    line = signed("rule:safety/prompts", "da")
    assert [len(under(page_of(language, line), "holds")) for language in LANGUAGES] == [1, 1]


def test_what_is_no_longer_there_says_so():
    page = page_of("en", Review("claim:C999", "Mette Holm", ROLE, DAY, "0" * 16))
    assert "no longer there" in under(page, "changed")[0]


def test_what_is_signed_after_the_day_is_not_known_on_it():
    line = signed("claim:C01", "da", day=DAY + timedelta(1))
    assert under(page_of("da", line), "holds") == []
    assert len(under(page_of("da", line, day=DAY + timedelta(1)), "holds")) == 1


def test_a_name_is_printed_as_it_is_written():
    page = page_of("da", signed("claim:C01", "da", name="Mette <b>& Holm"))
    assert "Mette <b>& Holm" in under(page, "holds")[0]


@pytest.mark.parametrize(("ago", "late"), [(0, False), (364, False), (365, False), (366, True), (1000, True)])
def test_a_year_without_a_look_is_the_edge(ago, late):
    assert is_overdue(DAY - timedelta(ago), DAY) is late
    assert is_overdue(None, DAY) is False


def test_the_first_page_lists_articles_and_numbers_from_the_day_on_that_they_are_late():
    oldest = min(one.checked for one in items("da") if one.checked)
    edge = oldest + timedelta(365)
    assert under(page_of("da", day=edge), "overdue") == []
    late = {one.key for one in items("da") if one.checked == oldest}
    assert {line.split()[0] for line in under(page_of("da", day=edge + timedelta(1)), "overdue")} == late
    everything = under(page_of("da", day=DAY + timedelta(3000)), "overdue")
    assert len(everything) == sum(one.checked is not None for one in items("da"))
    assert {line.partition(":")[0] for line in everything} == {"article", "number"}
