"""The map of help is the same everywhere where it is the same, and says when a rule has run out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.learn.help_map import LAYOUT, help_map
from app.learn.shelf import claims, links
from app.safety.book import phone_book

REGIONS = [None, *(row.name for row in phone_book().regions)]
DOORS = {name for row in LAYOUT for name in row}


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_region_has_every_door(region, language):
    known = help_map(region, language)
    assert set(known.doors) == DOORS
    for door in known.doors.values():
        assert door.title
        assert door.who
        assert door.how
        assert set(door.claims) <= claims(language).keys()
        assert set(door.links) <= {link.id for link in links(language)}


def test_where_only_the_common_part_is_known_the_map_says_so():
    assert help_map(None, "da").says is None
    for region in ("hovedstaden", "syddanmark", "midtjylland", "nordjylland"):
        assert help_map(region, "da").says


def test_region_sjaelland_has_its_own_way_to_the_physiotherapist():
    ours, common = help_map("sjaelland", "da").doors["physiotherapist"], help_map(None, "da").doors["physiotherapist"]
    assert ours.how != common.how
    assert ours.term
    assert (ours.term.valid_from, ours.term.valid_to) == (date(2025, 3, 31), date(2026, 12, 31))
    assert not ours.is_over_on(date(2026, 12, 31))
    assert ours.is_over_on(date(2027, 1, 1))


def test_an_unknown_region_gets_what_holds_everywhere():
    assert help_map("atlantis", "da").doors == help_map(None, "da").doors


@pytest.mark.parametrize("region", REGIONS)
def test_no_patient_is_given_the_clinicians_number(region):
    said = " ".join(f"{door.who} {door.how}" for language in ("da", "en") for door in help_map(region, language).doors.values())
    assert "93 56 81 82" not in said
    assert "93568182" not in said


def test_a_rule_that_begins_later_says_when():
    door = help_map("sjaelland", "da").doors["physiotherapist"]
    assert door.term
    later = replace(door, term=replace(door.term, valid_from=date(2027, 1, 1), valid_to=None))
    assert later.is_to_come_on(date(2027, 1, 1) - timedelta(1))
    assert not later.is_to_come_on(date(2027, 1, 1))
