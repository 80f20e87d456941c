"""The one policy of every page."""

from __future__ import annotations

import flet as ft
import pytest

from app.shell.edge.index import dress, installed_web, served_page
from app.shell.edge.policy import header_policy, policy, script_hashes
from tests.support.front import COVER


def directives(text):
    return {name: sources for name, *sources in (part.split() for part in text.split("; "))}


@pytest.fixture
def ours():
    page = served_page(dress((installed_web() / "index.html").read_text(encoding="utf-8"), COVER), ft.WebRenderer.AUTO)
    return directives(header_policy(script_hashes(page)))


def test_only_scripts_from_here_and_scripts_we_know_may_run(ours):
    scripts = ours["script-src"]
    assert scripts[:2] == ["'self'", "'wasm-unsafe-eval'"]
    assert all(source.startswith("'sha256-") for source in scripts[2:])
    assert len(scripts) == 5


def test_nothing_at_all_is_allowed_that_is_not_named(ours):
    assert ours["default-src"] == ["'none'"]
    assert ours["frame-ancestors"] == ["'none'"]
    assert ours["form-action"] == ["'none'"]
    assert ours["base-uri"] == ours["manifest-src"] == ["'self'"]
    named = {source for sources in ours.values() for source in sources}
    assert not any("http" in source or "*" in source or source == "'unsafe-eval'" for source in named)


def test_a_page_cannot_say_who_frames_it_so_only_the_header_does():
    assert "frame-ancestors" not in policy(())
    assert "frame-ancestors" in header_policy(())


def test_a_hash_stands_for_the_very_text_of_an_inline_script():
    page = '<script src="a.js"></script><script async src="b.js"></script><script>alert(1)</script>'
    assert script_hashes(page) == ("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",)
    assert script_hashes(page.replace("alert(1)", "alert(2)")) != script_hashes(page)


def test_an_older_browser_can_be_told_the_address_of_the_socket():
    assert directives(policy((), ["ws://127.0.0.1:8550"]))["connect-src"] == ["'self'", "ws://127.0.0.1:8550"]
