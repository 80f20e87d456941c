"""Who listens, who uses a keyboard and who reads large letters, in a real browser: one app, one window, every place."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from app.settings.actions import choose_stillness, choose_text_size
from app.shell.catalog import catalogue
from app.shell.example import write_person
from app.shell.places import PLACES
from app.ui.palette import DARK, LIGHT
from tests.support import heard as layer
from tests.support.diaries import opened
from tests.support.glass import Glass, chromium, served
from tests.support.heard import IS_ACTIVE, Heard, as_seen, go, heard, missed_by_a_finger, over_each_other, over_the_side, rest, tab_through
from tests.support.pixels import changed, contrast, read, widest

AXE = Path(__file__).parent.parent / "data" / "axe"
LOOK = "() => axe.run(document, { resultTypes: ['violations', 'passes'] })"
ALLOWED = {
    "meta-viewport": "Flutter forbids the browser's own zoom; the app has its own size of text, up to 200 percent",
    "region": "Flutter knows no landmarks; headings lead through every screen",
}
"""What remains with every Flutter page, and why it may."""

NARROW, NARROWEST, LYING = 390, 320, 844
PLACES_AT_THE_SIDE = ("today", "log", "learn", "plans", "report")
SOON = 20
"""So many times the screen is looked at until what takes a moment must be there."""

DANISH = catalogue("da")
NAMES = {place.path: DANISH.say("From my back diary") if place.is_bare else place.title(DANISH) for place in PLACES}
"""What stands over each place; a page across the table has no name but its own."""


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    """Karen's diary, kept still, in one window; and the way to change her look."""
    path = tmp_path_factory.mktemp("karen") / "rygvej.db"
    with opened(path, "da") as diary, chromium() as browser:
        write_person(diary, "karen", diary.today - timedelta(1))
        choose_stillness(diary, is_still=True)
        with served(path.parent, port=18570) as app:
            glass = Glass(browser, app.address)
            yield glass.open("/"), diary
            glass.close()


def laid_out(page, width):
    """What is heard once everything has found its place; if it never does, what is heard at last."""
    for _ in range(SOON):
        rest(page)
        found = heard(page)
        small = missed_by_a_finger(found) if width == NARROW else ()
        if not [*over_the_side(found, width), *over_each_other(found), *small]:
            break
    return found


@pytest.fixture(scope="module")
def ordinary(window):
    """What axe finds at every place, and what is heard there."""
    glass, diary = window
    choose_text_size(diary, 100)
    glass.open("/").page.evaluate((AXE / "axe.min.js").read_text("utf-8"))
    found = {}
    for path, name in NAMES.items():
        go(glass.page, path, name)
        found[path] = (glass.page.evaluate(LOOK), laid_out(glass.page, NARROW))
    return found


@pytest.fixture(scope="module")
def large(window):
    """What is heard at every place in letters of twice the size, on a phone and on the narrowest one."""
    glass, diary = window
    choose_text_size(diary, 200)
    glass.open("/")
    found = {}
    for path, name in NAMES.items():
        go(glass.page, path, name)
        for width in (NARROW, NARROWEST):
            glass.page.set_viewport_size({"width": width, "height": 844})
            found[path, width] = laid_out(glass.page, width)
        glass.page.set_viewport_size({"width": NARROW, "height": 844})
    choose_text_size(diary, 100)
    glass.open("/")
    return found


def test_axe_is_the_one_that_was_fetched():
    for line in (AXE / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((AXE / name).read_bytes()).hexdigest() == digest
    assert "Mozilla Public License" in (AXE / "LICENSE").read_text("utf-8")


def test_axe_finds_nothing_on_any_screen_but_what_flutter_leaves(ordinary):
    found = {path: {one["id"] for one in result["violations"]} for path, (result, _) in ordinary.items()}
    assert {path: ids - set(ALLOWED) for path, ids in found.items() if ids - set(ALLOWED)} == {}
    assert set().union(*found.values()) == set(ALLOWED), "something is allowed that is no longer found"


def test_axe_saw_the_screens_and_not_an_empty_page(ordinary):
    for path, (result, _) in ordinary.items():
        assert {"aria-command-name", "html-has-lang", "page-has-heading-one"} <= {one["id"] for one in result["passes"]}, path


def test_everything_that_is_touched_is_as_large_as_a_finger(ordinary):
    assert {path: wrong for path, (_, all_heard) in ordinary.items() if (wrong := list(missed_by_a_finger(all_heard)))} == {}


def test_every_screen_is_read_in_the_order_in_which_it_is_seen(ordinary):
    read_out = {path: [one.handle for one in all_heard if one.stop and one.handle] for path, (_, all_heard) in ordinary.items()}
    assert {path: stops for path, stops in read_out.items() if stops != as_seen(ordinary[path][1])} == {}


def test_letters_of_twice_the_size_stay_on_the_glass_and_off_each_other(large):
    wrong = {where: [*over_the_side(found, where[1]), *over_each_other(found)] for where, found in large.items()}
    assert {where: found for where, found in wrong.items() if found} == {}


def test_letters_of_twice_the_size_leave_everything_as_large_as_a_finger(large):
    wrong = {path: list(missed_by_a_finger(found)) for (path, width), found in large.items() if width == NARROW}
    assert {path: found for path, found in wrong.items() if found} == {}


def test_tab_goes_through_i_dag_in_reading_order_and_round(window):
    page = window[0].open("/").page
    rest(page)
    all_heard = heard(page)
    expected = as_seen(all_heard)
    assert {"help", "log-hindrance-0", "log-save", "nav-report"} <= set(expected)
    assert any(one.stop and one.edge and one.box[1] > one.edge[3] for one in all_heard), "something waits below the edge"
    assert tab_through(page, len(expected)) == expected


def painted(page, box, more=0):
    """What is painted in a box, and a little around it."""
    left, top, right, bottom = box
    clip = {"x": max(0, left - more), "y": max(0, top - more), "width": right - left + 2 * more, "height": bottom - top + 2 * more}
    return read(page.screenshot(clip=clip))


def wait_for_our_colours(page, palette):
    """Wait until the client has gone over to our colours; it begins in its own."""
    rest(page)
    for _ in range(SOON):
        if painted(page, (4, 70, 6, 72)).colours()[0] == tuple(bytes.fromhex(palette.ground[1:])):
            return
    pytest.fail("the ground never got our colour")


def test_one_sees_where_the_keyboard_is(window):
    page = window[0].open("/").page
    wait_for_our_colours(page, LIGHT)
    page.keyboard.press("Tab")  # a key, so that the app shows where it is
    boxes = {one.handle: one.box for one in heard(page)}
    for handle in ("settings", "log-hindrance-3", "log-save", "nav-plans", "help"):
        left, top, right, bottom = boxes[handle]
        before = painted(page, boxes[handle], 4)
        page.locator(f'[flt-semantics-identifier="{handle}"]').focus()
        page.wait_for_function(IS_ACTIVE, arg=handle)
        # A line two pixels wide around it that stands out threefold (WCAG 2.4.13); the screen has four dots to a pixel.
        enough = 2 * 4 * 2 * (right - left + bottom - top) * 0.8
        assert any(changed(before, painted(page, boxes[handle], 4), 3) >= enough for _ in range(SOON)), handle


def test_at_the_side_of_a_wide_window_the_places_are_as_large_as_a_finger_and_come_first(window):
    page = window[0].page
    page.set_viewport_size({"width": 1200, "height": 844})
    window[0].open("/rapport")
    rest(page)
    all_heard = heard(page)
    assert [one.handle for one in all_heard if one.stop][:7] == [*(f"nav-{name}" for name in PLACES_AT_THE_SIDE), "help", "settings"]
    assert [one.kind for one in all_heard if one.kind == "h1" or one.handle == "help"] == ["h1", "button"]
    assert [*missed_by_a_finger(all_heard), *over_each_other(all_heard)] == []
    assert [one.text for one in all_heard if one.kind == "group" and one.text] == [], "a text stands for all that is around it"
    page.set_viewport_size({"width": NARROW, "height": 844})


def test_nothing_is_cut_at_the_side_of_a_phone_that_lies_down(window):
    page = window[0].page
    page.set_viewport_size({"width": LYING, "height": NARROW})
    window[0].open("/rapport")
    assert [*over_the_side(laid_out(page, LYING), LYING)] == []
    page.set_viewport_size({"width": NARROW, "height": 844})


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_three_texts_stand_out_from_the_ground_as_they_are_painted(window, palette):
    page = window[0].page
    page.emulate_media(color_scheme="light" if palette is LIGHT else "dark")
    window[0].open("/")
    wait_for_our_colours(page, palette)
    texts = [one for one in heard(page) if one.kind in {"h1", "h3"} or one.text == "i snit i dag"][:3]
    assert {one.kind for one in texts} == {"h1", "h3", "flt-semantics"}
    assert [one.name for one in texts if widest(painted(page, one.box)) < 4.5] == []
    page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("is_still", [True, False])
def test_a_new_place_moves_in_only_where_things_may_move(window, is_still):
    glass, diary = window
    choose_stillness(diary, is_still=is_still)
    page = glass.open("/").page
    rest(page)
    name = NAMES["/planer"]
    found = [place for place in page.evaluate(layer.PLACES_OF_THE_NAME, "nav-plans") if place.startswith(name)]
    assert (len(found) == 1) is is_still
    choose_stillness(diary, is_still=True)


def test_who_asks_the_device_for_stillness_gets_it(window):
    glass, diary = window
    choose_stillness(diary, is_still=False)
    glass.page.emulate_media(reduced_motion="reduce")
    page = glass.open("/").page
    rest(page)
    found = [place for place in page.evaluate(layer.PLACES_OF_THE_NAME, "nav-plans") if place.startswith(NAMES["/planer"])]
    assert len(found) == 1
    page.emulate_media(reduced_motion="no-preference")
    choose_stillness(diary, is_still=True)


def at(*box, handle="x", edge=None):
    """A button that stands there."""
    return Heard("button", handle, "Gem", True, box, edge)


def test_what_is_wrong_is_noticed(window):
    page = window[0].page
    page.evaluate((AXE / "axe.min.js").read_text("utf-8"))
    page.evaluate("() => { document.body.append(document.createElement('button')); }")
    assert "button-name" in {one["id"] for one in page.evaluate(LOOK)["violations"]}
    assert list(missed_by_a_finger([at(0, 0, 47, 60)])) == ["x 47x60"]
    assert list(over_the_side([at(300, 0, 400, 50)], NARROW)) != []
    assert list(over_the_side([at(300, 0, 390, 50, edge=(0, 58, 390, 781))], NARROW)) != []
    assert list(over_each_other([at(0, 0, 60, 60), at(50, 50, 100, 100)])) == ["x / x"]
    assert as_seen([at(0, 100, 50, 150, handle="below"), at(0, 0, 50, 50, handle="above")]) == ["above", "below"]
    assert contrast((255, 255, 255), (0, 0, 0)) == pytest.approx(21)


def test_what_is_right_is_left_in_peace():
    side_by_side = [at(0, 0, 60, 60), at(60, 0, 120, 60), at(60, 60, 120, 120)]
    assert [*missed_by_a_finger(side_by_side), *over_the_side(side_by_side, NARROW), *over_each_other(side_by_side)] == []
