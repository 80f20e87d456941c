"""The example is a diary that is there while the app is open, and gone afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.example import main

STAND_IN = """
import sys
from pathlib import Path

folder = Path(sys.argv[sys.argv.index("--data") + 1])
if sys.argv[1] == "example":
    if sys.argv[-1] == "nobody":
        sys.exit(2)
    folder.mkdir()
    (folder / "person").write_text(sys.argv[-1], encoding="utf-8")
else:
    Path("opened").write_text(f"{folder}\\n{(folder / 'person').read_text(encoding='utf-8')}", encoding="utf-8")
"""


@pytest.fixture
def an_app(tmp_path, monkeypatch):
    """Something that answers to `python -m app` and notes what it was opened with."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app/__init__.py").touch()
    (tmp_path / "app/__main__.py").write_text(STAND_IN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_diary_is_there_while_open_and_gone_afterwards(an_app):
    assert main("ali") == 0
    folder, person = (an_app / "opened").read_text(encoding="utf-8").splitlines()
    assert person == "ali"
    assert not Path(folder).parent.exists()


def test_nothing_opens_where_nobody_could_be_written(an_app):
    assert main("nobody") == 2
    assert not (an_app / "opened").exists()
