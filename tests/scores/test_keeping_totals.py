"""Totals survive the file as they were told, and every change can be taken back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.day import last_days
from app.scores import actions
from app.scores.shelf import instruments
from app.scores.total import Total, TotalProblem, Typed
from tests.support.diaries import opened

RMDQ = Typed("rmdq-24", "4.3.2026", "12", "hos fys")


def test_a_total_is_kept_with_its_day_and_place(diary):
    actions.keep_total(diary, RMDQ)
    (total,) = actions.totals_of(diary)
    assert (total.instrument, total.day, total.value, total.place) == ("rmdq-24", diary.today, 12, "hos fys")


def test_two_totals_of_one_day_stand_beside_each_other(diary):
    actions.keep_total(diary, RMDQ)
    actions.keep_total(diary, RMDQ)
    assert len(actions.totals_of(diary)) == 2


def test_what_cannot_be_a_total_is_not_kept(diary):
    assert actions.keep_total(diary, Typed("rmdq-23", "4.3.2026", "24")) is TotalProblem.OTHER_VERSION
    assert actions.keep_total(diary, Typed(None, "4.3.2026", "2")) is TotalProblem.NOT_CHOSEN
    assert actions.keep_total(diary, Typed("rmdq-23", "5.3.2026", "2")) is TotalProblem.FUTURE_DAY
    assert actions.totals_of(diary) == ()


def test_a_total_that_was_taken_out_comes_back_as_it_was(diary):
    actions.keep_total(diary, RMDQ)
    before = actions.totals_of(diary)
    gone = actions.take_out_total(diary, before[0].id)
    assert actions.totals_of(diary) == ()
    assert isinstance(gone, Total)
    actions.put_back(diary, gone)
    assert actions.totals_of(diary) == before
    assert actions.take_out_total(diary, "nobody") is TotalProblem.NOT_THERE


def test_a_report_gets_the_totals_of_its_span(diary):
    actions.keep_total(diary, RMDQ)
    yesterday = diary.today - timedelta(1)
    actions.keep_total(diary, Typed("psqi", yesterday.isoformat(), "7"))
    assert [total.instrument for total in actions.totals_of(diary, last_days(1, diary.today))] == ["rmdq-24"]
    assert [total.instrument for total in actions.totals_of(diary)] == ["psqi", "rmdq-24"]


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO total VALUES ('x', 'rmdq-23', '2026-03-04', 24.0, '', '')",
        "INSERT INTO total VALUES ('x', 'eq-5d-index', '2026-03-04', 1.1, '', '')",
        "INSERT INTO total VALUES ('x', 'rmdq-23', '2026-02-30', 2.0, '', '')",
        "INSERT INTO total VALUES ('x', 'rmdq-23', '2026-03-04', 'two', '', '')",
        "INSERT INTO total VALUES ('x', 'rmdq-23', '2026-03-04', 2.0, hex(zeroblob(31)), '')",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_total_survives_the_file_and_undo_leaves_what_was_there(data):
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        before: tuple[Total, ...] = ()
        for _ in range(data.draw(st.integers(1, 3))):
            instrument = data.draw(st.sampled_from(instruments()))
            scale = 10**instrument.decimals
            number = Decimal(data.draw(st.integers(int(instrument.low * scale), int(instrument.high * scale)))) / scale
            day = diary.today - timedelta(data.draw(st.integers(0, 4000)))
            place = data.draw(st.text(max_size=60))
            total = actions.keep_total(diary, Typed(instrument.id, day.isoformat(), str(number), place))
            assert isinstance(total, Total)
            assert total.value == float(number)
            assert set(actions.totals_of(diary)) == {*before, total}
            actions.take_out_total(diary, total.id)
            assert actions.totals_of(diary) == before
            actions.put_back(diary, total)
            before = actions.totals_of(diary)
