"""A physiotherapist opens the files that patients handed over, reads one, and nothing of it stays behind unasked."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.carry.actions import make_document
from app.device.folder import DataFolder
from app.device.platform import BROWSER, NATIVE
from app.device.zone import Clock
from app.handover.as_html import as_html
from app.handover.as_locked import as_locked
from app.handover.as_share import as_share
from app.handover.envelope import Handed, packed
from app.handover.lock import lock
from app.handover.sheet_of import sheet_of
from app.review import store
from app.shell.carrying import CARRY
from app.shell.catalog import catalogue
from app.shell.review_ports import review_ports
from app.shell.review_window import is_review, open_review
from tests.support.diaries import COPENHAGEN
from tests.support.handed_over import OTHER, PERSON, report, written
from tests.support.people import live
from tests.support.phone import Phone

NOON = datetime(2026, 4, 6, 12, tzinfo=COPENHAGEN)
CODE = "sol hest ko bil hus"


def locked(one):
    """The page that a patient locks with a code."""
    words = catalogue("da")
    inside = packed(Handed(as_html(sheet_of(one, words)), as_share(one).decode()))
    return as_locked(lock(inside, CODE), (words,)).encode()


@pytest.fixture
async def desk(tmp_path):
    """Opens the view with some files on it."""
    opened = []

    async def open_with(files, *, language="da", platform=NATIVE, now=NOON):
        clock = Clock(now.tzinfo, now)
        ports = review_ports(clock, DataFolder(tmp_path / "data"), platform)

        def begin(room):
            for name, data in files.items():
                room.open_file(name, data)

        phone = Phone(route="/gennemgang")
        opened.append(phone)
        return await phone.run(lambda page: open_review(page, ports, clock, (language,), begin))

    yield open_with
    for phone in opened:
        phone.close()


async def test_the_first_screen_says_that_the_journal_is_elsewhere_and_asks_nothing(desk, tmp_path):
    phone = await desk({})
    assert "Journalen er et andet sted." in phone.reads()
    assert "review-open" in phone.handles()
    assert not any(handle.startswith(("start-", "nav-")) for handle in phone.handles())
    assert not (tmp_path / "data").exists()


async def test_everyone_whose_files_are_open_stands_in_a_list_that_can_be_searched(desk):
    phone = await desk({"hansen.json": as_share(report()), "other.json": as_share(report(OTHER, told=()))}, language="en")
    assert "2 people" in phone.reads()
    assert "42 of 84 days told." in phone.reads()
    await phone.type("review-search", "HANS")
    assert "1 person" in phone.reads()
    assert "other.json" not in phone.reads()


async def test_five_hundred_files_are_shown_a_page_at_a_time(desk):
    data = as_share(report(told=(0, 1)))
    files = {f"{n:03}.json": data.replace(PERSON.encode(), f"{n:08}-0000-4000-8000-000000000001".encode()) for n in range(500)}
    phone = await desk(files)
    assert "500 personer" in phone.reads()
    assert sum(handle.startswith("review-patient-") for handle in phone.handles()) == 25
    await phone.tap("review-more")
    assert sum(handle.startswith("review-patient-") for handle in phone.handles()) == 50


async def test_the_one_page_and_any_day_of_it_are_read(desk):
    phone = await desk({"a.json": as_share(written())}, language="en")
    await phone.tap("review-patient-1")
    assert "Walk the dog" in phone.reads()
    assert "Nothing was told of this day." in phone.reads()
    await phone.tap("review-day-before")
    assert "Hindrance: 5" in phone.reads()


async def test_a_point_that_is_touched_shows_its_day(desk):
    phone = await desk({"a.json": as_share(report())}, language="en")
    await phone.tap("review-patient-1")
    picture = phone.find("review-sheet-function-1")
    await phone.session.dispatch_event(picture.content._i, "tap_down", {"k": "touch", "l": {"x": 40.0, "y": 20.0}})
    await phone.settle()
    assert "Sunday, 11 January 2026" in phone.reads()


async def test_two_periods_stand_beside_each_other(desk):
    phone = await desk({"a.json": as_share(report())}, language="en")
    await phone.tap("review-patient-1")
    await phone.tap("review-pair-four-weeks")
    assert "Monday, 5 January 2026 to Sunday, 1 February 2026" in phone.reads()
    assert "Monday, 2 March 2026 to Sunday, 29 March 2026" in phone.reads()


async def test_words_of_the_patient_are_there_only_if_they_were_handed_over(desk):
    phone = await desk({"a.json": as_share(report()), "b.json": as_share(report(OTHER, notes=written().notes))}, language="en")
    await phone.go(f"/gennemgang/{PERSON}")
    assert "A note" not in phone.reads()
    await phone.go(f"/gennemgang/{OTHER}")
    assert "A note" in phone.reads()


async def test_a_locked_file_opens_with_its_code_and_not_with_another(desk):
    phone = await desk({"a.html": locked(report())})
    assert "Filen er låst." in phone.reads()
    await phone.type("review-code-1", "sol hest ko bil mus")
    await phone.tap("review-unlock-1")
    assert "Koden passer ikke." in phone.reads()
    await phone.type("review-code-1", CODE)
    await phone.tap("review-unlock-1")
    assert "1 person" in phone.reads()
    assert "review-unlock-1" not in phone.handles()


async def test_a_whole_diary_is_opened_only_after_a_plain_question_and_without_its_notes(desk, danish):
    live(danish, "karen")
    phone = await desk({"alt.json": make_document(danish, CARRY)})
    assert "Det er en hel dagbog" in phone.reads()
    assert "1 person" not in phone.reads()
    await phone.tap("review-whole-1")
    await phone.tap("review-patient-1")
    assert "12 uger" in phone.reads()
    assert "Egne noter" not in phone.reads()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7", "Rygvej har ikke lavet filen"),
        (b'{"some": "thing"}', "Filen er ikke fra Rygvej."),
        (b"", "Rygvej har ikke lavet filen"),
        (b'{"format": "rygvej-share", "version": 99}', "nyere Rygvej"),
    ],
)
async def test_a_file_of_someone_elses_making_gets_a_clear_sentence(desk, data, said):
    phone = await desk({"x": data, "a.json": as_share(report())})
    assert said in phone.reads()
    assert "1 person" in phone.reads()
    await phone.tap("review-forget-1")
    assert said not in phone.reads()


async def test_nothing_is_kept_until_it_is_chosen_for_how_long(desk, tmp_path):
    phone = await desk({"a.json": as_share(report())})
    await phone.tap("review-patient-1")
    await phone.type("review-note", "Spørg til trapper")
    assert not (tmp_path / "data").exists()
    await phone.tap("review-keep-30")
    assert "Gemt på denne computer til onsdag den 6. maj 2026." in phone.reads()
    again = await desk({})
    await again.tap("review-patient-1")
    assert "Spørg til trapper" in again.reads()


async def test_a_note_on_someone_who_is_kept_is_kept_as_it_is_written(desk, tmp_path):
    phone = await desk({"a.json": as_share(report())})
    await phone.tap("review-patient-1")
    await phone.tap("review-keep-30")
    await phone.type("review-note", "Ny tanke")
    (kept,) = store.kept_in(tmp_path / "data" / "review", NOON.date())
    assert kept.note == "Ny tanke"


async def test_what_is_kept_is_gone_on_its_day(desk, tmp_path):
    phone = await desk({"a.json": as_share(report())})
    await phone.tap("review-patient-1")
    await phone.tap("review-keep-30")
    later = await desk({}, now=NOON + timedelta(30))
    assert "1 person" not in later.reads()
    assert list((tmp_path / "data" / "review").iterdir()) == []


async def test_what_is_kept_can_be_deleted_at_once(desk, tmp_path):
    phone = await desk({"a.json": as_share(report())})
    await phone.tap("review-patient-1")
    await phone.tap("review-keep-90")
    await phone.tap("review-let-go")
    assert "Det er slettet." in phone.reads()
    assert list((tmp_path / "data" / "review").iterdir()) == []


async def test_where_there_are_no_folders_nothing_can_be_kept_and_it_says_so(desk):
    phone = await desk({"a.json": as_share(report())}, platform=BROWSER)
    await phone.tap("review-patient-1")
    assert "På denne enhed kan intet gemmes." in phone.reads()


async def test_a_patient_is_closed_again(desk):
    phone = await desk({"a.json": as_share(report())})
    await phone.tap("review-patient-1")
    await phone.tap("review-away")
    assert "review-patient-1" not in phone.handles()


@pytest.mark.parametrize(
    ("route", "is_there"), [("/gennemgang", True), ("/gennemgang/x", True), ("/", False), ("/gennemgangen", False), (None, False)]
)
def test_the_view_has_an_address_of_its_own(route, is_there):
    assert is_review(route) is is_there
