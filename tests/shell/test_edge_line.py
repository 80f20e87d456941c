"""The line of the page's script: our own page is heard, and nobody else."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from app.device.notice import Leave
from app.device.page_lines import PageLines
from app.shell.edge.serve import build_app
from tests.support.front import PORT, front, hello

HOME = f"http://127.0.0.1:{PORT}"
OURS = {"origin": HOME, "host": f"127.0.0.1:{PORT}"}
GIVEN = '{"n": 0, "allows": "granted", "done": false}'


@pytest.fixture
def lines():
    return PageLines()


@pytest.fixture
def browser(lines):
    with TestClient(build_app(hello, front(lines=lines)), base_url=HOME) as browser:
        yield browser


def test_a_page_of_ours_is_heard_until_it_is_gone(browser, lines):
    changes = []
    lines.when_changed = lambda: changes.append(lines.leave())
    with browser.websocket_connect("/line", headers=OURS) as line:
        line.send_text(GIVEN)
        line.send_text('{"n": 0, "allows": "denied", "done": false}')
    assert changes == [Leave.GIVEN, Leave.REFUSED]
    assert lines.leave() is Leave.NOT_HERE


@pytest.mark.parametrize(
    "headers",
    [
        {**OURS, "origin": "https://evil.example"},
        {**OURS, "origin": "null"},
        {"host": OURS["host"]},
        {**OURS, "host": "evil.example"},
        {**OURS, "origin": "http://127.0.0.1:1"},
    ],
    ids=["foreign", "null", "none", "another-name", "another-port"],
)
def test_no_other_page_is_let_in(browser, lines, headers):
    with pytest.raises(WebSocketDisconnect), browser.websocket_connect("/line", headers=headers):
        pass
    assert lines.leave() is Leave.NOT_HERE


@pytest.mark.parametrize("said", ["", "[]", '{"show": {"title": "x"}}', "x" * 10_000])
def test_whoever_says_anything_else_is_turned_out(browser, said):
    with browser.websocket_connect("/line", headers=OURS) as line:
        line.send_text(said)
        with pytest.raises(WebSocketDisconnect):
            line.receive_text()


def test_the_end_of_the_server_is_told():
    ended = []
    with TestClient(build_app(hello, front(at_end=lambda: ended.append(True))), base_url=HOME):
        assert ended == []
    assert ended == [True]
