"""The front put together."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import msgpack
import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from app.shell.edge.serve import HOST, build_app, free_port
from tests.support.front import PORT, front, hello

HOME = f"http://127.0.0.1:{PORT}"
FIRST_WORDS = {"session_id": "", "page_name": "", "page": {"route": "/", "platform": "linux", "web": True, "width": 390, "height": 844}}
SERVE = """
from app.shell.edge.serve import build_app, free_port, serve
from tests.support.front import front, hello
port = free_port(18550)
serve(build_app(hello, front(port)), port, lambda: print(port, flush=True))
"""


@pytest.fixture
def browser():
    with TestClient(build_app(hello, front()), base_url=HOME) as browser:
        yield browser


def test_the_first_answer_is_our_page_under_our_policy(browser):
    answer = browser.get("/")
    assert '<html lang="da">' in answer.text
    scripts = next(part for part in answer.headers["content-security-policy"].split("; ") if part.startswith("script-src"))
    assert "'sha256-" in scripts
    assert "unsafe-inline" not in scripts


@pytest.mark.parametrize("path", ["/page/rygvej.js", "/page/rygvej.css", "/flutter_bootstrap.js", "/manifest.json", "/favicon.png"])
def test_everything_the_page_needs_is_there(browser, path):
    assert browser.get(path).status_code == 200


def test_no_sign_of_the_server_is_left(browser):
    assert browser.get("/docs").status_code == 404
    assert browser.get("/openapi.json").status_code == 404


def test_the_app_answers_on_the_socket(browser):
    with browser.websocket_connect("/ws", headers={"origin": HOME, "host": f"127.0.0.1:{PORT}"}) as line:
        line.send_bytes(b"\x00" + msgpack.packb([1, FIRST_WORDS]))
        said = line.receive_bytes() + line.receive_bytes()
    assert b"Hej" in said


def test_further_routes_stand_behind_the_same_door():
    routes = [Route("/export", lambda _request: PlainTextResponse("report"))]
    with TestClient(build_app(hello, front(), routes), base_url=HOME) as browser:
        assert browser.get("/export").text == "report"
        assert browser.get("/export", headers={"host": "evil.example"}).status_code == 403


def test_an_error_inside_tells_the_client_nothing_of_itself():
    def fail(_request):
        raise RuntimeError("ondt på græs")

    inside = build_app(hello, front(), [Route("/export", fail)])
    with TestClient(inside, base_url=HOME, raise_server_exceptions=False) as browser:
        answer = browser.get("/export")
    assert (answer.status_code, answer.text) == (500, "Internal Server Error")
    assert "server" not in answer.headers
    assert "content-security-policy" in answer.headers


def test_a_taken_port_gives_the_next_free_one():
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert free_port(port) > port


def test_a_free_port_is_kept():
    with socket.create_server((HOST, 0)) as short:
        port = short.getsockname()[1]
    assert free_port(port) == port


def test_it_answers_as_soon_as_it_says_so_and_stopping_it_by_hand_ends_it_without_a_word():
    running = subprocess.Popen(
        [sys.executable, "-c", SERVE], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    port = int(running.stdout.readline())
    with urlopen(f"http://{HOST}:{port}/") as answer:
        assert answer.status == 200
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert (running.returncode, out, err) == (0, "", "")
