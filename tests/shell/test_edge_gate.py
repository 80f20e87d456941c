"""The door: who may come in, and what every answer carries."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from app.shell.edge.gate import Gate
from tests.support.front import echo

HOME = "http://127.0.0.1:8550"
EVIL = "https://evil.example"


@pytest.fixture
def browser():
    return TestClient(Gate(echo, port=8550, policy="default-src 'none'", message_limit=10), base_url=HOME)


@pytest.mark.parametrize("host", ["127.0.0.1:8550", "localhost:8550", "LOCALHOST:8550", "[::1]:8550"])
def test_this_computer_is_let_in_by_each_of_its_names(browser, host):
    assert browser.get("/", headers={"host": host}).text == "inside"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8550", "127.0.0.1", "127.0.0.1:8551", "127.0.0.1:8550.evil.example", ""])
def test_a_foreign_name_for_this_computer_is_refused(browser, host):
    assert browser.get("/", headers={"host": host}).status_code == 403


def test_a_second_host_header_is_refused(browser):
    assert browser.get("/", headers=[("host", "127.0.0.1:8550"), ("host", "127.0.0.1:8550")]).status_code == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_our_own_page_may_ask_for_more_than_to_read(browser, method):
    assert browser.request(method, "/").status_code == 403
    assert browser.request(method, "/", headers={"origin": EVIL}).status_code == 403
    assert browser.request(method, "/", headers={"origin": "null"}).status_code == 403
    assert browser.request(method, "/", headers={"origin": HOME}).status_code == 200


@pytest.mark.parametrize("path", ["/docs", "/docs/", "/redoc", "/openapi.json", "/docs/oauth2-redirect"])
def test_the_pages_of_the_server_itself_are_not_there(browser, path):
    assert browser.get(path).status_code == 404


@pytest.mark.parametrize(("path", "host"), [("/", "127.0.0.1:8550"), ("/docs", "127.0.0.1:8550"), ("/", "evil.example")])
def test_every_answer_carries_the_safety_headers(browser, path, host):
    headers = browser.get(path, headers={"host": host}).headers
    assert headers["content-security-policy"] == "default-src 'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers.get_list("x-frame-options") == ["DENY"]
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-embedder-policy"] == "require-corp"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "server" not in headers
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": EVIL},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:8551"},
        {"origin": "http://127.0.0.1:8550.evil.example"},
        {"origin": "http://evil.localhost:8550"},
        {"origin": "https://127.0.0.1:8550"},
        {"origin": HOME, "host": "evil.example"},
    ],
)
def test_a_foreign_page_gets_no_socket(browser, headers):
    with pytest.raises(WebSocketDisconnect), browser.websocket_connect("/ws", headers=headers):
        pass


def test_our_own_page_gets_a_socket(browser):
    with browser.websocket_connect("/ws", headers={"origin": HOME, "host": "127.0.0.1:8550"}) as socket:
        socket.send_bytes(b"just small")
        assert socket.receive_bytes() == b"just small"


@pytest.mark.parametrize("send", ["send_bytes", "send_text"])
def test_a_message_that_is_too_big_closes_the_socket(browser, send):
    with browser.websocket_connect("/ws", headers={"origin": HOME, "host": "127.0.0.1:8550"}) as socket:
        getattr(socket, send)(b"far too big" if send == "send_bytes" else "far too big")
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_bytes()
    assert closed.value.code == 1009
