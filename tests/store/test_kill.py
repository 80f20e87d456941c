from __future__ import annotations

import pytest

from app.device.platform import BROWSER, NATIVE
from tests.support.file import days_told, opened, whole
from tests.support.processes import child, end, go, heard


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
def test_what_was_said_to_be_kept_is_kept_whenever_the_app_is_killed(tmp_path, platform):
    path, kept = tmp_path / "rygvej.db", ""
    for lines in (1, 2, 9, 17, 30):
        process = child(f"tell-{platform.journal}", path)
        go(process)
        for _ in range(lines):
            kept = heard(process)
        process.kill()
        # What it said between the last line read and its end counts too.
        rest, _ = process.communicate()
        kept = (rest.split() or [kept])[-1]
        assert process.returncode == -9
        assert whole(path).days > 0
        with opened(path, platform) as engine:
            assert days_told(engine) >= _days_until(kept)
    assert end(process) == -9


def _days_until(day):
    from datetime import date

    return (date.fromisoformat(day) - date(2001, 1, 1)).days
