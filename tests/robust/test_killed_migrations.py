"""An old file that is killed while it is brought up to date is whole, and is brought up to date the next time, each step once."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.device.platform import BROWSER, NATIVE
from app.store.engine import open_file
from app.store.health import Whole, look_at
from app.store.steps import STEPS
from tests.support.acts import content_of
from tests.support.diaries import COPENHAGEN, opened
from tests.support.file import whole
from tests.support.killing import let_live, moment
from tests.support.people import live
from tests.support.to_come import STEPS_TO_COME

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=COPENHAGEN)
OLDEST = min(Path(__file__).parents[1].glob("old_files/v*.db"))


def as_kept(folder):
    """A file of the oldest version that is kept."""
    shutil.copyfile(OLDEST, folder / "rygvej.db")
    return STEPS


def as_of_today(folder):
    """Half a year as it is kept today, and steps that are still to come."""
    with opened(folder / "rygvej.db", now=lambda: NOW) as diary:
        live(diary, "jens", 180)
    return STEPS_TO_COME


@pytest.mark.parametrize("platform", [NATIVE, BROWSER], ids=["WAL", "TRUNCATE"])
@pytest.mark.parametrize("begin", [as_kept, as_of_today])
def test_an_old_file_killed_on_its_way_is_brought_up_to_date_the_next_time(tmp_path, begin, platform, seeds, counted):
    old, folder = tmp_path / "old", tmp_path / "diary"
    old.mkdir()
    steps = begin(old)
    shutil.copytree(old, folder)
    file = folder / "rygvej.db"
    was, began = content_of(file), whole(old / "rygvej.db", steps).version
    unharmed = let_live(folder, opening(file, platform, steps))
    shall_be = content_of(file)
    assert unharmed.said == ("Engine",)
    assert whole(file, steps).version == len(steps) > began
    for seed in seeds(2):
        shutil.rmtree(folder)
        shutil.copytree(old, folder)
        ended = let_live(folder, opening(file, platform, steps), moment(seed, unharmed))
        counted["migrations: killed"] += ended.was_killed
        found = look_at(file, steps, thorough=True)
        assert isinstance(found, Whole), (seed, found)
        counted["migrations: killed between the first step and the last"] += began < found.version < len(steps)
        for copy in (folder / "backups").glob("rygvej-*.db"):
            assert whole(copy, steps), (seed, copy.name)
            assert content_of(copy) == was, (seed, copy.name)
        engine = open_file(file, platform, NOW, steps)
        assert isinstance(engine, Engine), (seed, engine)
        engine.dispose()
        assert content_of(file) == shall_be, seed
        assert whole(file, steps).version == len(steps), seed


def opening(file, platform, steps):
    def life(say):
        engine = open_file(file, platform, NOW, steps)
        say(type(engine).__name__)
        assert isinstance(engine, Engine)
        engine.dispose()

    return life
