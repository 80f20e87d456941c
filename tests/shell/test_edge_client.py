"""The client that came installed says no English word by itself."""

from __future__ import annotations

import pytest

from app.shell.edge.client import CLIENTS, ENGLISH, OURS, bytes_of
from app.shell.edge.index import installed_web


@pytest.mark.parametrize("name", sorted(CLIENTS))
def test_the_word_shown_while_the_line_is_down_is_our_name(name):
    file = installed_web() / name
    was, now = file.read_bytes(), bytes_of(file)
    assert was.count(ENGLISH) == 1  # a newer client that says it otherwise has to be looked at
    assert ENGLISH not in now
    assert now.count(OURS) == 1
    assert len(now) == len(was)


def test_every_other_file_is_handed_out_as_it_is(tmp_path):
    file = tmp_path / "canvaskit.wasm"
    file.write_bytes(ENGLISH)
    assert bytes_of(file) == ENGLISH
