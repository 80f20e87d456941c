"""Who listens, who uses a keyboard and who reads large letters meets every screen as everyone else does."""

from __future__ import annotations

import asyncio

import flet as ft
import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from app.core.look import Look
from app.learn.shelf import articles
from app.settings.actions import choose_stillness, choose_text_size
from app.shell.app import open_session
from app.shell.example_visits import id_of
from app.shell.places import PLACES
from app.shell.routes import find
from app.ui.button import button, choice_button, handled, icon_button
from app.ui.palette import LIGHT
from app.ui.text import heading
from app.ui.theme import theme
from tests.support import seen
from tests.support.diaries import opened
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.seen import CHECKS, Seen, seen_on
from tests.support.speech import ROOT

COURSE = ("/laer/kort", "/laer/ord", "/laer/paastande", "/laer/links/sundhed-dk", *(one.path for one in articles("da")))
VISITS = ("praktisk", "vis", id_of("coming"), id_of("been"), f"forloeb/{id_of('course')}")
UNDER = (
    "/skriv/2026-03-03",
    "/skriv/2026-03-05",
    *(f"/rapport/aftaler/{way}" for way in VISITS),
    "/rapport/ugen/2026-02-16",
    "/hjaelp/nyt",
    "/rapport/paaroerende/vis",
    *(f"/planer/gaa/{way}" for way in ("start", "spoergsmaal", "proeveture", "tur", "status", "plan")),
)
PATHS = tuple(place.path for place in PLACES) + UNDER
NARROW, NARROWEST = 390, 320
BOLD = TTFont(ROOT / "assets" / "fonts" / "SourceSans3-Bold.ttf")


async def phone_at(diary, path, width=NARROW):
    """The app on a phone, at a path."""
    phone = Phone(route=path, width=width)
    await phone.run(lambda page: open_session(page, diary, (diary.words.language,)))
    return phone


async def unfolded(diary, path):
    """Everything on a screen, with all of it open that can be opened."""
    phone = await phone_at(diary, path)
    for one in seen_on(phone):
        if isinstance(one.control, ft.Semantics) and one.control.expanded is False:
            await phone.tap(one.control.identifier)
    found = seen_on(phone)
    phone.close()
    return found


@pytest.fixture(scope="module", params=[(person, language) for person in ("newcomer", "karen") for language in ("da", "en")], ids="-".join)
def screens(request, tmp_path_factory):
    """Every screen of a person, in a language, by its path."""
    person, language = request.param

    async def look(diary):
        paths = (*PATHS, *COURSE) if person == "karen" else PATHS
        return {path: await unfolded(diary, path) for path in paths}

    with opened(tmp_path_factory.mktemp(person) / "rygvej.db", language) as diary:
        live(diary, person)
        return asyncio.run(look(diary))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_on_every_screen_there_is_nothing(check, screens):
    assert {path: wrong for path, screen in screens.items() if (wrong := list(check(screen)))} == {}


def test_every_screen_has_something_to_touch_and_both_kinds_of_answer_are_seen(screens):
    assert {path for path, screen in screens.items() if not any(one.is_touched for one in screen)} == set()
    states = {one.said_of.selected for screen in screens.values() for one in screen if one.is_touched and one.said_of}
    assert states == {None, True, False}


def picture(**how):
    return ft.Image("<svg/>", **how)


def named(label, **how):
    return handled("x", ft.FilledButton(ft.Text(label), key="x", on_click=print, **how))


WRONG = [
    ("without_handle", lambda: ft.OutlinedButton("Save", key="save", on_click=print)),
    ("without_handle", lambda: handled("save", ft.OutlinedButton("Save", key="other", on_click=print))),
    ("without_handle", lambda: ft.Semantics(identifier="x", content=ft.TextField(label="Note", key="x", on_change=print))),
    ("without_name", lambda: handled("x", ft.IconButton(ft.Icon(ft.Icons.CLOSE), key="x", tooltip="Close", on_click=print))),
    ("without_name", lambda: handled("x", ft.TextField(key="x", hint_text="Note", on_change=print))),
    ("named_twice", lambda: ft.IconButton(ft.Icon(ft.Icons.CLOSE, semantics_label="Close"), tooltip="Close")),
    ("out_of_reach", lambda: handled("x", ft.Container(ft.Text("Open"), key="x", on_click=print))),
    ("out_of_reach", lambda: handled("x", ft.GestureDetector(ft.Text("Open"), key="x", on_tap=print))),
    ("too_small", lambda: named("5", width=44, height=48)),
    ("wrong_headings", lambda: ft.Text("No heading at all")),
    ("wrong_headings", lambda: ft.Column([heading("One", 1), heading("Another", 1)])),
    ("wrong_headings", lambda: ft.Column([heading("One", 1), heading("Three", 3)])),
    ("wrong_headings", lambda: ft.Column([heading("Two", 2), heading("One", 1)])),
    ("silent_pictures", picture),
    ("silent_pictures", lambda: ft.Row([picture(exclude_from_semantics=True)])),
    ("silent_pictures", lambda: ft.Semantics(image=True, exclude_semantics=True, label="Curve", content=picture())),
    ("chosen_unsaid", lambda: handled("x", ft.FilledButton("Yes", key="x", on_click=print), selected=False)),
    ("chosen_unsaid", lambda: named("5")),
    ("out_of_order", lambda: ft.Stack([ft.Text("below"), ft.Text("above")])),
    ("out_of_order", lambda: ft.Row([ft.Text("last"), ft.Text("first", left=0)])),
]


def right():
    """A screen as it should be."""
    swatch = ft.Row([picture(exclude_from_semantics=True), ft.Text("A day")])
    curve = ft.Semantics(image=True, exclude_semantics=True, label="4 of the last 7 days", content=picture())
    parts = [heading("One", 1), heading("Two"), swatch, curve, button("save", "Save", print)]
    parts += [icon_button("back", "Back", ft.Icons.ARROW_BACK, print), choice_button("yes", "Yes", print, chosen=True)]
    return ft.Column(parts)


async def on_a_phone(draw):
    phone = await Phone().open(ft.component(draw))
    found = seen_on(phone)
    phone.close()
    return found


@pytest.mark.parametrize(("check", "draw"), WRONG, ids=[f"{n}-{name}" for n, (name, _) in enumerate(WRONG)])
async def test_what_is_wrong_is_noticed(check, draw):
    assert list(getattr(seen, check)(await on_a_phone(draw))) != []


async def test_what_is_right_is_left_in_peace():
    screen = await on_a_phone(right)
    assert [wrong for check in CHECKS for wrong in check(screen)] == []


def width_of(text, size):
    """How wide a text is in bold letters."""
    letters, widths = BOLD.getBestCmap(), BOLD["hmtx"]
    return sum(widths[letters.get(ord(letter), ".notdef")][0] for letter in text) / BOLD["head"].unitsPerEm * size


def names_cut(screen, width):
    """The names of the bottom bar that are wider than their share of it."""
    shares = {
        one: next(outer.expand for outer in reversed(one.around) if outer.expand)
        for one in screen
        if one.name.startswith("TextButton nav-")
    }
    for one, share in shares.items():
        name = next(text for text in one.within if isinstance(text, ft.Text))
        room = width * share / sum(shares.values()) - one.control.style.padding.left - one.control.style.padding.right
        if width_of(name.value, name.size) > room or room < 0:
            yield f"{name.value}: {room:.0f}"
    if len(shares) != 5:
        yield "the bottom bar"


@pytest.mark.parametrize("size", [100, 150, 200])
async def test_the_names_of_the_five_places_are_never_cut(diary, size):
    choose_text_size(diary, size)
    phone = await phone_at(diary, "/", NARROWEST)
    screen = seen_on(phone)
    assert list(names_cut(screen, NARROWEST)) == []
    assert list(names_cut(screen, NARROWEST * 0.8)) != [] or size == 100, "the bar is measured no more"
    phone.close()


def letters_of(text, look):
    """How large a text is drawn."""
    style = text.theme_style or ft.TextThemeStyle.BODY_LARGE
    return text.size or getattr(look.text_theme, style.name.lower()).size


def cut_in_its_frame(one: Seen, look):
    """Whether a text is larger than the frame it was given; outside a button it may go on in the next line."""
    wide, high = getattr(one.control, "width", None), getattr(one.control, "height", None)
    for text in (inner for inner in one.within if isinstance(inner, ft.Text) and inner.value):
        size = letters_of(text, look)
        least = text.value if one.is_touched else max(text.value.split(), key=len, default="")
        if (wide and width_of(least, size) > wide) or (high and size * 1.3 > high):
            return True
    return False


@pytest.mark.parametrize("path", PATHS)
async def test_large_letters_are_never_cut_by_a_frame_of_fixed_size(diary, path):
    live(diary, "karen")
    choose_text_size(diary, 200)
    phone = await phone_at(diary, path)
    screen, look = seen_on(phone), phone.page.theme
    assert [one.name for one in screen if cut_in_its_frame(one, look)] == []
    bound = [one.control for one in screen if isinstance(one.control, ft.Text) and (one.control.max_lines or one.control.no_wrap)]
    places = 0 if find(path, PLACES).place.is_bare else 5
    assert len(bound) == places, "only the names of the five places stay on one line"
    phone.close()


@pytest.mark.parametrize(
    ("draw", "is_cut"),
    [
        (lambda: ft.Container(heading("A heading", 1), height=30), True),
        (lambda: ft.Container(ft.Text("Diskusprolapsoperation"), width=150), True),
        (lambda: named("10", width=24, height=48), True),
        (lambda: ft.Container(ft.Text("a few short words"), width=150), False),
    ],
)
async def test_a_text_cut_by_its_frame_is_noticed(draw, is_cut):
    screen = await on_a_phone(draw)
    assert any(cut_in_its_frame(one, theme(LIGHT, Look(text_size=200))) for one in screen) is is_cut


async def test_what_should_keep_still_moves_to_no_new_place(diary):
    phone = await phone_at(diary, "/")
    moving = {"android", "ios", "linux", "macos", "windows"}
    ways = phone.page.theme.page_transitions
    assert {getattr(ways, on) for on in moving} == {ft.PageTransitionTheme.FADE_UPWARDS}
    choose_stillness(diary, is_still=True)
    await phone.settle()
    for look in (phone.page.theme, phone.page.dark_theme):
        assert {getattr(look.page_transitions, on) for on in moving} == {ft.PageTransitionTheme.NONE}
    phone.close()
