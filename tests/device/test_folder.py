from __future__ import annotations

from pathlib import Path

from app.device.folder import data_folder

HOME = Path("/home/karen/.local/share/rygvej")


def folder(argument=None, **env):
    return data_folder(argument, env, lambda: HOME).path


def test_the_folder_asked_for_comes_before_all_others():
    assert folder(Path("/a"), RYGVEJ_DATA="/b", FLET_APP_STORAGE_DATA="/c") == Path("/a").absolute()
    assert folder(RYGVEJ_DATA="/b", FLET_APP_STORAGE_DATA="/c") == Path("/b").absolute()
    assert folder(FLET_APP_STORAGE_DATA="/c") == Path("/c").absolute()
    assert folder() == HOME.absolute()


def test_an_empty_setting_is_none():
    assert folder(RYGVEJ_DATA="", FLET_APP_STORAGE_DATA="") == HOME.absolute()


def test_a_folder_of_ones_own_may_be_written_short():
    assert folder(Path("~/diary")) == Path.home() / "diary"


def test_the_platforms_own_folder_is_named_after_the_app():
    assert data_folder(None, {}).path.name == "rygvej"


def test_the_file_and_its_copies_have_fixed_names():
    kept = data_folder(Path("/a"), {})
    assert (kept.file, kept.backups) == (kept.path / "rygvej.db", kept.path / "backups")


def test_only_the_owner_may_enter_and_asking_makes_nothing(tmp_path):
    kept = data_folder(tmp_path / "deep" / "diary", {})
    assert not kept.path.exists()
    kept.make()
    kept.make()
    assert kept.path.stat().st_mode & 0o777 == 0o700
