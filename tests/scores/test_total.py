"""A total is read as people write it, and only what the questionnaire can give is kept."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scores.rows import RANGES
from app.scores.shelf import FILE, find_instrument, instruments
from app.scores.total import TotalProblem, read_day, read_place, read_value

TODAY = date(2026, 3, 4)
KNOWN = instruments()


def value(which, typed):
    instrument = find_instrument(which)
    assert instrument is not None
    return read_value(instrument, KNOWN, typed)


@pytest.mark.parametrize(
    ("which", "low", "high"),
    [
        ("rmdq-24", 0, 24),
        ("rmdq-23", 0, 23),
        ("odi", 0, 100),
        ("psqi", 0, 21),
        ("start-back", 0, 9),
        ("ompsq-short", 0, 100),
        ("eq-5d-index", -1, 1),
        ("eq-vas", 0, 100),
        ("fabq-pa", 0, 24),
        ("fabq-w", 0, 42),
        ("workability", 0, 10),
    ],
)
def test_each_questionnaire_takes_its_own_range_and_nothing_beside_it(which, low, high):
    instrument = find_instrument(which)
    assert instrument is not None
    assert (instrument.low, instrument.high) == (low, high)
    assert value(which, str(low)) == low
    assert value(which, str(high)) == high
    step = Decimal(1).scaleb(-instrument.decimals)
    for outside in (low - step, high + step):
        assert isinstance(value(which, str(outside)), TotalProblem)
    assert f"'{which}' THEN value BETWEEN {low} AND {high} " in RANGES


@pytest.mark.parametrize(
    ("which", "typed", "read"),
    [
        ("eq-5d-index", "0,724", 0.724),
        ("eq-5d-index", "0.724", 0.724),
        ("eq-5d-index", "-0,1", -0.1),
        ("eq-5d-index", "\u22120,1", -0.1),
        ("eq-5d-index", "0,7241", TotalProblem.TOO_FINE),
        ("rmdq-24", " 12 ", 12),
        ("rmdq-24", "12,0", 12),
        ("rmdq-24", "12,5", TotalProblem.NOT_WHOLE),
        ("rmdq-24", "-0", 0),
        ("rmdq-24", "25", TotalProblem.OUT_OF_RANGE),
        ("rmdq-23", "24", TotalProblem.OTHER_VERSION),
        ("fabq-pa", "30", TotalProblem.OTHER_VERSION),
        ("eq-5d-index", "70", TotalProblem.OTHER_VERSION),
        ("eq-vas", "0,7", TotalProblem.OTHER_VERSION),
        ("rmdq-24", "", TotalProblem.MISSING),
        ("rmdq-24", "tolv", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "12/24", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "1e1", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "nan", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "\u0661\u0662", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "1.000,5", TotalProblem.NOT_A_NUMBER),
        ("rmdq-24", "1" * 5000, TotalProblem.NOT_A_NUMBER),
    ],
)
def test_a_number_is_read_with_a_comma_or_a_dot(which, typed, read):
    assert value(which, typed) == read


@given(st.sampled_from(KNOWN), st.text(max_size=12))
def test_whatever_is_typed_is_a_possible_total_or_a_reason(instrument, typed):
    read = read_value(instrument, KNOWN, typed)
    assert isinstance(read, TotalProblem) or instrument.fits(Decimal(str(read)))


@given(st.sampled_from(KNOWN), st.data())
def test_every_possible_total_is_read_as_it_is_written_in_danish(instrument, data):
    scale = 10**instrument.decimals
    units = data.draw(st.integers(int(instrument.low * scale), int(instrument.high * scale)))
    number = Decimal(units) / scale
    assert value(instrument.id, str(number).replace(".", ",")) == float(number)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("4.3.2026", TODAY),
        ("4/3 2026", TODAY),
        ("04-03-2026", TODAY),
        ("2026-03-04", TODAY),
        ("5.3.2026", TotalProblem.FUTURE_DAY),
        ("30.2.2026", TotalProblem.NOT_A_DAY),
        ("4.3.26", TotalProblem.NOT_A_DAY),
        ("i går", TotalProblem.NOT_A_DAY),
        ("4.3.1926", TotalProblem.TOO_LONG_AGO),
        ("", TotalProblem.DAY_MISSING),
    ],
)
def test_a_day_is_read_day_first_and_never_from_the_future(typed, read):
    assert read_day(typed, TODAY) == read


@given(st.dates(date(1980, 1, 1), TODAY + timedelta(400)))
def test_every_day_up_to_today_can_be_written(day):
    read = read_day(f"{day.day}.{day.month}.{day.year}", TODAY)
    assert read == (day if day <= TODAY else TotalProblem.FUTURE_DAY)


def test_the_place_may_be_left_open_and_is_short():
    assert read_place("  ") == ""
    assert read_place("hos\nfys ") == "hos fys"
    assert read_place("x" * 61) is TotalProblem.PLACE_TOO_LONG


def test_the_file_names_owner_and_site_of_each_and_holds_no_question():
    data = json.loads(Path(FILE).read_text("utf-8"))
    assert len({row["id"] for row in data["instruments"]}) == 11
    for row in data["instruments"]:
        assert row["owner"]
        assert row["url"].startswith("https://")
        assert row["site"] in row["url"]
        assert "items" not in row
        assert {"da", "en"} == row["name"].keys() == row["about"].keys() == row["note"].keys()
        assert max(len(text) for text in [*row["about"].values(), *row["note"].values()]) < 140
