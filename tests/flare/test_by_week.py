"""Weeks with flare-up days are the same weeks, whether the file counts them or every day is read."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.day import Span
from app.core.observation import Kind
from app.core.weekly import weeks_from_days
from app.flare import store
from app.flare.flare import Said
from app.log import actions as log
from app.log.entry import Item
from tests.support.diaries import opened

DAYS = 40
ANSWERS = st.dictionaries(st.integers(0, DAYS), st.booleans(), max_size=12)
RUNS = st.lists(st.tuples(st.integers(0, DAYS), st.none() | st.integers(0, 20)), max_size=3)


@given(answers=ANSWERS, runs=RUNS, first=st.integers(0, DAYS), length=st.integers(0, DAYS))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_week_counted_in_the_file_is_the_week_read_day_by_day(answers, runs, first, length, tmp_path_factory):
    with opened(tmp_path_factory.mktemp("diary") / "rygvej.db") as diary:
        for n, answer in answers.items():
            log.tell_day(diary, diary.today - timedelta(n), {Item.FLARE: "yes" if answer else "no"})
        with diary.session() as session:
            for n, (began, lasted) in enumerate(runs):
                start = diary.today - timedelta(began)
                store.put(session, Said(str(n), start, None if lasted is None else start + timedelta(lasted)))
            session.commit()
        span = Span(diary.today - timedelta(first), diary.today - timedelta(max(first - length, 0)))
        assert diary.weeks(Kind.FLARE, span) == weeks_from_days(diary, Kind.FLARE, span)
