"""Files: found where they lie, sent once, packed in time."""

from __future__ import annotations

import gzip

import pytest
from starlette.testclient import TestClient

from app.shell.edge.files import Files
from app.shell.edge.packed import Packed, pack

BIG = b"var rygvej = 1;\n" * 20_000


@pytest.fixture
def places(tmp_path):
    for name, body in {
        "assets/manifest.json": b"ours",
        "assets/fallback/noto-sans-symbols.woff2": b"symbols",
        "web/manifest.json": b"theirs",
        "web/main.dart.js": BIG,
        "web/main.dart.wasm": b"wasm",
        "web/.hidden.js": b"hidden",
        "secret.txt": b"secret",
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
    return tmp_path


@pytest.fixture
def packed(places):
    return Packed(places / "cache")


@pytest.fixture
def browser(places, packed):
    return TestClient(Files({"index.html": b"the page"}, places / "assets", places / "web", packed))


@pytest.mark.parametrize("path", ["/", "/skriv", "/skriv/", "/laer/gang-og-ryg", "/index.html", "/gammel.html"])
def test_every_place_in_the_app_opens_the_page(browser, path):
    answer = browser.get(path)
    assert (answer.status_code, answer.text) == (200, "the page")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_our_files_come_before_the_installed_ones(browser):
    assert browser.get("/manifest.json").text == "ours"


def test_a_file_that_is_not_there_is_not_a_page(browser):
    assert browser.get("/nothing.js").status_code == 404


@pytest.mark.parametrize("path", ["/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a/..%5c..%5csecret.txt", "/.hidden.js", "/x%00.js"])
def test_nothing_outside_the_folders_is_read(browser, path):
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "secret" not in answer.text


@pytest.mark.parametrize(("path", "kind"), [("/main.dart.wasm", "application/wasm"), ("/main.dart.js", "text/javascript; charset=utf-8")])
def test_a_file_is_called_what_the_browser_needs_it_to_be(browser, path, kind):
    assert browser.get(path).headers["content-type"] == kind


@pytest.mark.parametrize("path", ["/", "/main.dart.js"])
def test_what_the_browser_has_is_not_sent_again(browser, path):
    first = browser.get(path)
    assert first.headers["cache-control"] == "no-cache"
    again = browser.get(path, headers={"if-none-match": f'"other", {first.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]


def test_a_changed_file_is_sent_again(browser, places):
    mark = browser.get("/main.dart.wasm").headers["etag"]
    (places / "web" / "main.dart.wasm").write_bytes(b"newer wasm")
    assert browser.get("/main.dart.wasm", headers={"if-none-match": mark}).content == b"newer wasm"


def test_files_are_only_read(browser):
    assert browser.post("/").status_code == 405
    assert browser.head("/main.dart.js").headers["content-length"] == str(len(BIG))


def test_an_unknown_sign_gets_a_font_that_ends_the_asking(browser):
    answer = browser.get("/assets/fonts/notosansthai/v29/iJW-x.woff2")
    assert (answer.status_code, answer.content) == (200, b"symbols")
    assert answer.headers["content-type"] == "font/woff2"


async def test_a_big_file_goes_out_whole_once_and_packed_from_then_on(browser, packed):
    assert "content-encoding" not in browser.get("/main.dart.js").headers
    await packed.fill()
    answer = browser.get("/main.dart.js")
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < len(BIG) / 10
    assert answer.content == BIG
    assert browser.get("/main.dart.js", headers={"accept-encoding": "identity"}).content == BIG


def test_a_packed_copy_of_an_older_version_is_let_go(places):
    file, cache = places / "web" / "main.dart.js", places / "cache"
    old = pack(file, cache)
    twin = places / "assets" / "main.dart.js"
    twin.write_bytes(BIG)
    beside = pack(twin, cache)
    file.write_bytes(BIG + b"more")
    new = pack(file, cache)
    assert gzip.decompress(new.read_bytes()) == BIG + b"more"
    assert set(cache.iterdir()) == {beside, new}
    assert old not in set(cache.iterdir())


async def test_without_room_for_packed_copies_files_still_go_out(browser, packed, places):
    (places / "cache").write_text("not a folder")
    browser.get("/main.dart.js")
    await packed.fill()
    assert browser.get("/main.dart.js").content == BIG
