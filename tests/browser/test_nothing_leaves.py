"""Nothing leaves: one window goes to every place in both languages, and is asked what it fetched, said and kept."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from app.settings.actions import choose_language, choose_stillness, choose_text_size
from app.shell.catalog import catalogue
from app.shell.places import PLACES
from tests.support.diaries import opened
from tests.support.glass import PATIENCE, Glass, chromium, served
from tests.support.heard import GO, IS_CALLED
from tests.support.whole_life import WORDS, live_whole_life

MARKS = (WORDS, "Åse", "Gåtur", "startede hos fys", "Synge i kor", "%C3%85se", "back_pain", "hindrance")
"""Words that the person wrote, one of them as an address would carry it, and names of what they told."""

VIOLATIONS = (
    "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));"
)
DUMP = """async () => {
  const found = { local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie };
  Object.assign(found, { caches: [], databases: [], workers: 0 });
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    found.caches.push(name, ...(await cache.keys()).map(request => request.url));
  }
  for (const { name } of await indexedDB.databases()) {
    const opened = await new Promise((yes, no) => { const r = indexedDB.open(name); r.onsuccess = () => yes(r.result); r.onerror = no; });
    for (const store of opened.objectStoreNames) {
      const all = await new Promise(yes => {
        const r = opened.transaction(store).objectStore(store).getAll();
        r.onsuccess = () => yes(r.result);
      });
      found.databases.push(name, store, JSON.stringify(all));
    }
  }
  found.workers = (await navigator.serviceWorker.getRegistrations()).length;
  return found;
}"""


def arrive(page, place, words):
    """Wait until a place stands there. The one without a bar has its way out."""
    if place.is_bare:
        page.wait_for_selector('[flt-semantics-identifier="report-show-leave"]', state="attached")
    else:
        page.wait_for_function(IS_CALLED, arg=place.title(words), timeout=PATIENCE)


SMALL = {"width": 390, "height": 500, "deviceScaleFactor": 1, "mobile": False}
"""Nobody looks: the fewer dots the sooner it is drawn."""
STRAY = "() => new Promise(done => { const one = new Image(); one.onerror = done; one.src = 'https://evil.example/1.png'; })"


class Visit:
    """What one window asked for, said and kept on its way through every place."""

    def __init__(self, glass: Glass, diary):
        self.home, self.seen = glass.address, []
        glass.context.add_init_script(VIOLATIONS)
        glass.context.new_cdp_session(glass.page).send("Emulation.setDeviceMetricsOverride", SMALL)
        self.sockets: list[str] = []
        glass.page.on("websocket", lambda socket: self.sockets.append(socket.url))
        for language in ("da", "en"):
            choose_language(diary, language)
            words = catalogue(language)
            glass.open("/")
            for place in PLACES:
                glass.page.evaluate(GO, place.path)
                arrive(glass.page, place, words)
                self.seen.append((language, place.path, glass.page.url))
        self.kept = glass.page.evaluate(DUMP)
        self.asked, self.said = tuple(glass.asked_for), tuple(glass.complaints)
        glass.page.evaluate(STRAY)
        self.noticed = glass.complaints[len(self.said) :]
        self.cookies = glass.context.cookies()
        self.by_browser = glass.context.storage_state()


@pytest.fixture(scope="module")
def visit(tmp_path_factory):
    """A whole life, looked at once."""
    path = tmp_path_factory.mktemp("whole") / "rygvej.db"
    with opened(path, "da") as diary, chromium() as browser:
        live_whole_life(diary)
        choose_text_size(diary, 100)
        choose_stillness(diary, is_still=True)
        with served(path.parent, port=18580) as app:
            glass = Glass(browser, app.address)
            yield Visit(glass, diary)
            glass.close()


def heard(text):
    """What of the person's own can be read in it."""
    return [mark for mark in MARKS if mark in text]


def test_every_place_was_seen_in_both_languages(visit):
    assert len(visit.seen) == 2 * len(PLACES)


def test_nothing_is_asked_of_anyone_else(visit):
    own = urlsplit(visit.home).netloc
    strange = [url for url in visit.asked if urlsplit(url).scheme not in {"blob", "data"} and urlsplit(url).netloc != own]
    assert strange == []
    assert {urlsplit(url).netloc for url in visit.sockets} == {own}
    assert len(visit.asked) > 10


def test_no_screen_is_complained_of_and_no_rule_of_the_page_is_broken(visit):
    assert visit.said == ()


def test_a_picture_from_elsewhere_would_have_been_noticed(visit):
    assert any(said.startswith("policy: img-src https://evil.example") for said in visit.noticed)


def test_no_address_carries_a_word_of_the_diary(visit):
    addresses = [*visit.asked, *visit.sockets, *(url for _, _, url in visit.seen)]
    assert {url: found for url in addresses if (found := heard(url))} == {}


def test_the_browser_keeps_nothing_of_the_diary(visit):
    assert heard(repr(visit.kept)) == []
    assert heard(repr(visit.by_browser)) == []
    assert visit.cookies == []
    assert visit.kept["local"] == {}
    assert visit.kept["session"].keys() == {"_flet_session_id"}
    assert (visit.kept["databases"], visit.kept["workers"], visit.kept["cookie"]) == ([], 0, "")
