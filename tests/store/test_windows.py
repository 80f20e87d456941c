from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from app.device.platform import BROWSER, NATIVE
from app.store.engine import open_session
from app.store.problem import FileProblem, OvertakenError, why
from tests.support.file import MONDAY, bare, days_told, opened, tell, told
from tests.support.processes import child, end, go

both_journals = pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])


@both_journals
def test_the_file_is_kept_as_the_platform_needs(tmp_path, platform):
    wanted = {"journal_mode": platform.journal.lower(), "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0}
    with opened(tmp_path / "rygvej.db", platform) as engine, open_session(engine) as session:
        asked = {name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert asked == wanted


@both_journals
def test_two_windows_see_each_others_changes(tmp_path, platform):
    path = tmp_path / "rygvej.db"
    with opened(path, platform) as one, opened(path, platform) as two:
        for n in range(10):
            tell((one, two)[n % 2], MONDAY + timedelta(n), n)
            assert (days_told(one), days_told(two)) == (n + 1, n + 1)


@both_journals
def test_what_is_not_committed_is_not_kept(tmp_path, platform):
    with opened(told(tmp_path / "rygvej.db", 3, platform), platform) as engine:
        with open_session(engine) as session:
            session.connection().execute(text("DELETE FROM answer"))
        assert days_told(engine) == 3


@both_journals
def test_a_reader_does_not_wait_for_a_writer(tmp_path, platform):
    path = told(tmp_path / "rygvej.db", 3, platform)
    with opened(path, platform) as one, opened(path, platform) as two, open_session(one) as writing:
        writing.connection().execute(text("DELETE FROM answer"))
        with open_session(two) as looking:
            looking.connection().exec_driver_sql("PRAGMA busy_timeout=0")
            assert looking.connection().execute(text("SELECT count(*) FROM answer")).scalar_one() == 3
        writing.commit()
        assert days_told(two) == 0


def test_a_look_is_one_picture_while_others_write(tmp_path):
    path = told(tmp_path / "rygvej.db")
    count = text("SELECT count(*) FROM answer")
    with opened(path) as one, opened(path) as two:
        with open_session(one) as looking:
            assert looking.connection().execute(count).scalar_one() == 3
            tell(two, MONDAY + timedelta(9), 4)
            assert looking.connection().execute(count).scalar_one() == 3
        assert days_told(one) == 4


@both_journals
def test_nobody_writes_over_what_they_have_not_seen(tmp_path, platform):
    path = told(tmp_path / "rygvej.db", 3, platform)
    with opened(path, platform) as engine, bare(path, platform) as other:
        other.execute("PRAGMA busy_timeout=0")

        # The other window writes at the one moment when nobody holds the file.
        def overtake(statement: str) -> None:
            if statement == "BEGIN IMMEDIATE":
                other.execute("UPDATE answer SET score = 9 WHERE day = '2026-03-04'")

        with open_session(engine) as session:
            score = session.connection().execute(text("SELECT score FROM answer WHERE day = '2026-03-04'")).scalar_one()
            link = session.connection().connection.driver_connection
            assert isinstance(link, sqlite3.Connection)
            link.set_trace_callback(overtake)
            with pytest.raises(OvertakenError) as overtaken:
                session.connection().execute(text("UPDATE answer SET score = :score"), {"score": score + 1})
            link.set_trace_callback(None)
        assert why(overtaken.value) is FileProblem.BUSY
        assert other.execute("SELECT score FROM answer WHERE day = '2026-03-04'").fetchone() == (9,)


@both_journals
def test_looking_and_then_writing_is_one_piece_when_nobody_else_writes(tmp_path, platform):
    with opened(told(tmp_path / "rygvej.db", 3, platform), platform) as engine:
        with open_session(engine) as session:
            score = session.connection().execute(text("SELECT score FROM answer WHERE day = '2026-03-04'")).scalar_one()
            session.connection().execute(text("UPDATE answer SET score = :score"), {"score": score + 5})
            session.connection().execute(text("DELETE FROM answer WHERE day = '2026-03-02'"))
            assert session.connection().execute(text("SELECT min(score) FROM answer")).scalar_one() == 7
            session.commit()
        assert days_told(engine) == 2


def test_two_processes_that_look_and_write_lose_nothing(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link:
        link.execute("INSERT INTO setting VALUES ('count', '0')")
        both = [child("count", path), child("count", path)]
        for process in both:
            go(process)
        assert [end(process) for process in both] == [0, 0]
        assert link.execute("SELECT value FROM setting").fetchone() == ("200",)


def test_a_file_that_vanished_is_not_made_anew(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with opened(path) as engine:
        path.unlink()
        engine.dispose()
        with pytest.raises(OperationalError):
            days_told(engine)
    assert not path.exists()


def test_connections_are_kept_and_set_up_once(tmp_path):
    with opened(told(tmp_path / "rygvej.db")) as engine:
        made = []
        event.listen(engine, "connect", lambda link, _: made.append(link))
        for n in range(20):
            tell(engine, MONDAY + timedelta(20 + n), 5)
        assert len(made) == 1
