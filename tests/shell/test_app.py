"""The app as a newcomer meets it: told in three touches, read back, taken back, spoken in their language."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.log import actions as log
from app.log.entry import Item
from app.settings import actions as settings
from app.shell.app import open_session
from app.shell.newsroom import NewsRoom
from app.ui.hooks import PageNews
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.opened_app import app_on
from tests.support.phone import Phone


async def test_a_newcomer_tells_today_in_three_touches(danish):
    async with app_on(danish) as phone:
        await phone.tap("log-hindrance-3")
        await phone.tap("log-back-pain-6")
        await phone.tap("log-save")
        assert "Gemt for i dag." in phone.reads()
    entry = log.form_of(danish, danish.today).stored
    assert (entry.score(Item.HINDRANCE), entry.score(Item.BACK_PAIN)) == (3, 6)


async def test_nothing_is_chosen_before_the_person_chooses(danish):
    async with app_on(danish, "/skriv") as phone:
        assert {handle for handle in phone.chosen() if handle.startswith("log-")} == set()


async def test_saving_nothing_says_so_and_keeps_nothing(danish):
    async with app_on(danish) as phone:
        await phone.tap("log-save")
        assert "Vælg et svar, eller skriv en note" in phone.reads()
    assert not log.form_of(danish, danish.today).stored.is_told


async def test_touching_the_chosen_number_again_takes_it_away(danish):
    async with app_on(danish) as phone:
        await phone.tap("log-hindrance-3")
        assert "log-hindrance-3" in phone.chosen()
        await phone.tap("log-hindrance-3")
        assert "log-hindrance-3" not in phone.chosen()


async def test_undo_restores_what_stood_there(danish):
    log.tell_day(danish, danish.today, {Item.HINDRANCE: 2})
    before = log.form_of(danish, danish.today).stored
    async with app_on(danish, "/skriv") as phone:
        await phone.tap("log-hindrance-9")
        await phone.tap("log-save")
        assert log.form_of(danish, danish.today).stored.score(Item.HINDRANCE) == 9
        await phone.tap("undo")
    assert log.form_of(danish, danish.today).stored == before


async def test_unsaved_answers_survive_a_reload(danish):
    async with app_on(danish) as phone:
        await phone.tap("log-hindrance-4")
    async with app_on(danish) as reloaded:
        assert "log-hindrance-4" in reloaded.chosen()


async def test_a_note_that_is_typed_and_not_saved_survives_a_reload(danish):
    async with app_on(danish, "/skriv") as phone:
        await phone.type("log-note", "Ondt efter græsslåning")
    async with app_on(danish, "/skriv") as reloaded:
        assert reloaded.find("log-note").value == "Ondt efter græsslåning"


async def test_a_hostile_note_is_shown_as_text(danish):
    hostile = "<script>alert(1)</script> \u202ebagvendt 😀"
    async with app_on(danish, "/skriv") as phone:
        await phone.type("log-note", hostile)
        await phone.tap("log-save")
        assert hostile in phone.reads()


async def test_a_cleared_day_is_not_told_and_can_come_back(danish):
    log.tell_day(danish, danish.today, {Item.HINDRANCE: 0})
    async with app_on(danish, "/skriv") as phone:
        await phone.tap("log-clear")
        assert not log.form_of(danish, danish.today).stored.is_told
        await phone.tap("undo")
    assert log.form_of(danish, danish.today).stored.score(Item.HINDRANCE) == 0


async def test_a_day_that_has_not_come_cannot_be_written_about(danish):
    async with app_on(danish, "/skriv/2026-03-05") as phone:
        assert "Du kan ikke skrive om den dag" in phone.reads()
        assert not phone.has("log-save")


async def test_yesterday_is_told_from_the_calendar(danish):
    async with app_on(danish, "/skriv/dage") as phone:
        await phone.tap("day-2026-03-03")
        await phone.tap("log-hindrance-5")
        await phone.tap("log-save")
    assert log.form_of(danish, danish.today.replace(day=3)).stored.score(Item.HINDRANCE) == 5


async def test_two_windows_see_each_other_and_lose_nothing(tmp_path):
    room = NewsRoom()
    path = tmp_path / "rygvej.db"
    with opened(path, "da") as one, opened(path, "da") as other:
        first, second = Phone(), Phone()
        await first.run(lambda page: open_session(page, _joined(one, room, page), ("da",)))
        await second.run(lambda page: open_session(page, _joined(other, room, page), ("da",)))
        await first.tap("log-hindrance-3")
        await second.settle()
        assert "log-hindrance-3" in second.chosen()
        await second.tap("log-back-pain-7")
        await second.tap("log-save")
        await first.settle()
        assert "Du har skrevet om i dag" in first.reads()
        entry = log.form_of(one, one.today).stored
        assert (entry.score(Item.HINDRANCE), entry.score(Item.BACK_PAIN)) == (3, 7)
        first.close()
        second.close()


def _joined(diary, room, page):
    from dataclasses import replace

    return replace(diary, news=room.join(page))


@pytest.mark.parametrize(("languages", "said"), [(("da-DK", "en"), "I dag"), (("en-GB",), "Today"), ((), "I dag")])
async def test_the_app_speaks_the_language_of_the_device(danish, languages, said):
    async with app_on(danish, languages=languages) as phone:
        assert said in phone.reads()


async def test_the_language_changes_at_once(danish):
    async with app_on(danish, "/indstillinger") as phone:
        assert "Indstillinger" in phone.reads()
        await phone.tap("settings-language-en")
        assert "Settings" in phone.reads()
        assert "Indstillinger" not in phone.reads()


async def test_the_size_of_the_text_changes_at_once(danish):
    async with app_on(danish, "/indstillinger") as phone:
        before = phone.page.theme.text_theme.body_large.size
        await phone.tap("settings-size-200")
        assert phone.page.theme.text_theme.body_large.size == 2 * before


async def test_the_first_screen_is_drawn_in_the_persons_own_look(danish):
    settings.choose_text_size(danish, 200)
    phone = Phone()
    open_session(phone.page, danish, ("da",))
    assert phone.page.theme.text_theme.body_large.size == 36
    await phone.settle()
    phone.close()


@pytest.mark.parametrize("route", ["/", "/skriv", "/skriv/dage", "/laer", "/planer", "/rapport", "/indstillinger"])
async def test_help_is_one_touch_from_every_screen(danish, route):
    async with app_on(danish, route) as phone:
        await phone.tap("help")
        assert "Hvornår skal du søge hjælp?" in phone.reads()
        assert "112" in phone.reads()


async def test_help_is_there_before_anything_is_told(danish):
    async with app_on(danish, "/hjaelp") as phone:
        assert "112" in phone.reads()


async def test_a_clock_that_was_stopped_is_seen_on_every_screen(danish):
    phone = await Phone(route="/skriv").run(lambda page: open_session(page, danish, ("da",), WEDNESDAY_EVENING))
    assert "Uret er stillet på 4. mar. kl. 21.30." in phone.reads()
    phone.close()


async def test_back_leads_up(danish):
    async with app_on(danish, "/skriv/dage") as phone:
        await phone.tap("back")
        assert phone.page.route == "/skriv"


async def test_the_back_of_the_phone_leads_home_and_not_out(danish):
    async with app_on(danish, "/rapport") as phone:
        assert [view.route for view in phone.page.views._b] == ["/", "/rapport"]


async def test_a_wide_window_gets_its_places_at_the_side(danish):
    async with app_on(danish, width=1200) as phone:
        assert phone.has("nav-report")
        assert "Rapport" in phone.reads()


async def test_what_changed_while_the_phone_slept_is_there_when_it_wakes(danish):
    async with app_on(danish) as phone:
        settings.choose_language(danish_elsewhere(danish), "en")
        await phone.settle()
        assert "I dag" in phone.reads()
        await phone.session.dispatch_connect_event()
        await phone.settle()
        assert "Today" in phone.reads()


def danish_elsewhere(diary):
    """The same diary written to by someone who tells nobody."""
    from dataclasses import replace

    return replace(diary, news=PageNews())


async def test_a_second_touch_on_save_takes_neither_the_word_nor_the_way_back(danish):
    async with app_on(danish, "/skriv") as phone:
        await phone.tap("log-hindrance-3")
        await phone.tap("log-save")
        await phone.tap("log-save")
        assert "Gemt for i dag." in phone.reads()
        assert phone.has("undo")


async def test_back_from_the_settings_leads_to_where_one_was(danish):
    async with app_on(danish, "/skriv") as phone:
        await phone.tap("settings")
        await phone.tap("back")
        assert phone.page.route == "/skriv"


async def test_after_midnight_it_says_why_it_is_still_yesterday(tmp_path):
    with opened(tmp_path / "night.db", "da", lambda: WEDNESDAY_EVENING + timedelta(hours=4)) as diary:
        async with app_on(diary) as phone:
            assert "onsdag den 4. marts 2026. Dagen varer til klokken 3 om natten." in phone.reads()
