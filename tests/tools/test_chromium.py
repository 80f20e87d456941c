"""The tests look through the browser that this machine has."""

from __future__ import annotations

from tools.chromium import find_chromium


def a_browser_at(place):
    place.write_text("#!/bin/sh\n", encoding="utf-8")
    place.chmod(0o755)
    return place


def test_the_named_browser_is_taken_first(monkeypatch, tmp_path):
    a_browser_at(tmp_path / "chromium")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CHROMIUM", str(a_browser_at(tmp_path / "my-own")))
    assert find_chromium() == tmp_path / "my-own"


def test_a_named_browser_that_is_not_there_is_not_replaced_in_silence(monkeypatch, tmp_path):
    a_browser_at(tmp_path / "chromium")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "gone"))
    assert find_chromium() is None


def test_the_machines_own_browser_is_found(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    a_browser_at(tmp_path / "google-chrome")
    assert find_chromium() == tmp_path / "google-chrome"


def test_a_machine_without_one_has_none(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("tools.chromium.PLACES", ())
    assert find_chromium() is None
