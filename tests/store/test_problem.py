from __future__ import annotations

import errno
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from app.device.platform import BROWSER, NATIVE
from app.store.backup import backups_in, copy_out
from app.store.engine import open_file, open_session
from app.store.health import Damage, Damaged, NotPermitted
from app.store.problem import FileProblem, why
from tests.support.child import ONCE
from tests.support.file import MONDAY, NOW, bare, days_told, opened, tell, told, whole
from tests.support.room import no_room_beyond


def a_long_note(engine, *pragmas):
    with open_session(engine) as session:
        for pragma in pragmas:
            session.connection().exec_driver_sql(f"PRAGMA {pragma}")
        session.connection().execute(
            text("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', :text)"), {"text": "x" * 500_000}
        )
        session.commit()


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_no_room_is_known_nothing_is_lost_and_with_room_it_works_again(tmp_path, platform):
    path = told(tmp_path / "rygvej.db", 3, platform)
    with opened(path, platform) as engine:
        with no_room_beyond(100_000), pytest.raises(OperationalError) as refused:
            a_long_note(engine)
        assert why(refused.value) is FileProblem.FULL
        assert days_told(engine) == 3
        a_long_note(engine)
        tell(engine, MONDAY + timedelta(9), 4)
        assert days_told(engine) == 4


def test_a_full_file_is_known(tmp_path):
    with opened(told(tmp_path / "rygvej.db")) as engine, pytest.raises(OperationalError) as refused:
        a_long_note(engine, "max_page_count=30")
    assert why(refused.value) is FileProblem.FULL


def test_a_copy_without_room_leaves_nothing_behind(tmp_path):
    path = told(tmp_path / "rygvej.db", 300)
    with no_room_beyond(20_000), pytest.raises(Exception) as refused:  # noqa: PT011 - its kind is what is asked
        copy_out(path, tmp_path / "backups", NOW)
    assert why(refused.value) is FileProblem.FULL
    assert [*(tmp_path / "backups").iterdir()] == []
    assert backups_in(tmp_path / "backups") == ()


@pytest.mark.parametrize("room", [0, 20_000])
def test_a_file_that_finds_no_room_to_open_says_so_and_is_as_it_was(tmp_path, room):
    path = told(tmp_path / "rygvej.db")
    with no_room_beyond(room):
        assert open_file(path, NATIVE, NOW) == NotPermitted(FileProblem.FULL)
        assert open_file(path, NATIVE, NOW, ONCE) == NotPermitted(FileProblem.FULL)
        assert open_file(tmp_path / "new" / "rygvej.db", NATIVE, NOW) == NotPermitted(FileProblem.FULL)
    assert whole(path).days == 3
    with opened(tmp_path / "new" / "rygvej.db") as engine:
        assert days_told(engine) == 0


def test_a_row_that_cannot_be_read_is_found_before_a_step_is_taken(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with bare(path) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', CAST(x'FFFE41' AS TEXT))")
    before = path.read_bytes()
    assert open_file(path, NATIVE, NOW, ONCE) == Damaged(Damage.TORN, len(before))
    assert path.read_bytes() == before


def test_a_file_that_may_not_be_written_is_known(tmp_path):
    with opened(told(tmp_path / "rygvej.db")) as engine, pytest.raises(OperationalError) as refused:
        a_long_note(engine, "query_only=1")
    assert why(refused.value) is FileProblem.READ_ONLY


def test_a_file_that_another_holds_is_known(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with opened(path) as engine, bare(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception) as refused:  # noqa: PT011 - its kind is what is asked
            a_long_note(engine, "busy_timeout=0")
        assert why(refused.value) is FileProblem.BUSY


def test_a_torn_file_is_known_in_the_middle_of_the_work(tmp_path):
    path = told(tmp_path / "rygvej.db", 300, BROWSER)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xee" * (len(content) - 4096)
    with opened(path, BROWSER) as engine:
        path.write_bytes(content)
        with pytest.raises(DatabaseError) as refused:
            tell(engine, MONDAY + timedelta(400), 4)
    assert why(refused.value) is FileProblem.DAMAGED


def test_a_text_that_is_no_text_is_damage(tmp_path):
    path = told(tmp_path / "rygvej.db")
    with opened(path) as engine, bare(path) as link:
        link.execute("INSERT INTO note VALUES ('a', '2026-03-02', '2026-03-02T19:15:00.000000+00:00', CAST(x'FFFE41' AS TEXT))")
        with open_session(engine) as session, pytest.raises(OperationalError) as refused:
            session.connection().execute(text("SELECT text FROM note")).all()
    assert why(refused.value) is FileProblem.DAMAGED


def test_a_broken_rule_is_the_programs_fault_and_no_trouble_with_the_file(tmp_path):
    with opened(tmp_path / "rygvej.db") as engine, pytest.raises(IntegrityError) as refused:
        tell(engine, MONDAY, 11)
    assert why(refused.value) is FileProblem.OTHER


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (OSError(errno.ENOSPC, ""), FileProblem.FULL),
        (OSError(errno.EDQUOT, ""), FileProblem.FULL),
        (PermissionError(errno.EACCES, ""), FileProblem.READ_ONLY),
        (OSError(errno.EROFS, ""), FileProblem.READ_ONLY),
        (OSError(errno.EIO, ""), FileProblem.OTHER),
        (ValueError(), FileProblem.OTHER),
    ],
)
def test_the_disks_own_words_are_understood(error, problem):
    assert why(error) is problem


def test_an_error_of_the_file_does_not_repeat_what_was_written(tmp_path):
    with opened(tmp_path / "rygvej.db") as engine, open_session(engine) as session, pytest.raises(IntegrityError) as refused:
        session.connection().execute(
            text("INSERT INTO note VALUES ('a', 'no day', '2026-03-02T19:15:00.000000+00:00', :text)"), {"text": "only for me"}
        )
    assert "only for me" not in str(refused.value)
