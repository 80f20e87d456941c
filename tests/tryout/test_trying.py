"""In the texts themselves: I touch, write, save, change, delete and undo, and find all of it again on one page."""

from __future__ import annotations

import pytest

from app.tryout.actions import answers_of, keep
from app.tryout.own_week import Done
from app.tryout.stair_actions import tell_try, tries_of
from app.tryout.stairs import TypedTry
from app.tryout.week_actions import done_of, tell_done
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.sure import sure
from tests.support.wording import spoken_in

TEXTS = {
    "true-false": "/laer/hvad-er-ondt-i-laenden",
    "alarm-dial": "/laer/hvad-er-smerte",
    "my-stairs": "/laer/bevaeg-dig-uden-frygt",
    "week-plan": "/laer/hold-dig-i-gang-saadan",
    "likes": "/laer/vaelg-din-traening",
    "wheel": "/laer/hele-livet",
}
MINE = "/laer/mine-svar"


@pytest.fixture
def diary(danish):
    return danish


def at(diary, element):
    return app_on(diary, TEXTS[element])


def chosen(phone, element):
    return {handle for handle in phone.chosen() if handle.startswith(element)}


@pytest.mark.parametrize("element", TEXTS)
async def test_nothing_is_chosen_beforehand_and_nothing_is_kept_by_looking(diary, element):
    async with at(diary, element) as phone:
        assert chosen(phone, element) == set()
        assert answers_of(diary, element) == {}


@pytest.mark.parametrize("touched", ["true", "false"])
async def test_a_statement_is_answered_gently_in_the_same_way_whatever_i_touch(diary, touched):
    async with at(diary, "true-false") as phone:
        before = phone.reads()
        assert "Det passer" not in before
        await phone.tap(f"true-false-1-{touched}")
        assert "Det passer ikke helt." in phone.reads()
        assert "Man kan bare ikke se det" in phone.reads()
        await phone.tap(f"true-false-4-{touched}")
        assert "Det passer." in phone.reads()
        await phone.tap(f"true-false-4-{touched}")
        assert "Det passer." not in phone.reads()
    assert answers_of(diary, "true-false") == {}


async def test_a_thing_turns_the_dial_and_says_why_and_is_taken_away_by_touching_again(diary):
    async with at(diary, "alarm-dial") as phone:
        assert "Skiven er et billede. Den er ikke en måling." in phone.reads()
        assert "En dårlig nat kan skrue op" not in phone.reads()
        await phone.tap("alarm-dial-1-up")
        await phone.tap("alarm-dial-7-down")
        assert "Skruer op: 1. Skruer ned: 1." in phone.reads()
        assert "En dårlig nat kan skrue op" in phone.reads()
        await phone.tap("alarm-dial-1-down")
        assert answers_of(diary, "alarm-dial") == {"line-1": "down", "line-7": "down"}
        await phone.tap("undo")
        assert answers_of(diary, "alarm-dial") == {"line-1": "up", "line-7": "down"}
        await phone.tap("alarm-dial-1-up")
        assert answers_of(diary, "alarm-dial") == {"line-7": "down"}
    async with at(diary, "alarm-dial") as phone:
        assert chosen(phone, "alarm-dial") == {"alarm-dial-7-down"}


async def test_i_build_my_stairs_try_a_step_and_tell_the_rest_later(diary):
    async with at(diary, "my-stairs") as phone:
        assert not phone.has("my-stairs-picture")
        await phone.type("my-stairs-movement", "Løfte mit barnebarn")
        await phone.type("my-stairs-step-1", "Løfte en pude")
        await phone.tap("my-stairs-save")
        assert answers_of(diary, "my-stairs") == {"movement": "Løfte mit barnebarn", "step-1": "Løfte en pude"}
        assert phone.has("my-stairs-picture")
        assert "nedefra og op: 1. Løfte en pude" in phone.reads()
        assert not phone.has("my-stairs-try-2")
        await phone.tap("my-stairs-try-1")
        await phone.tap("my-stairs-new-save")
        assert "Vælg et tal for, hvordan det var før." in phone.reads()
        await phone.tap("my-stairs-new-before-7")
        await phone.tap("my-stairs-new-save")
        assert "Onsdag den 4. marts 2026. Trin 1: 7 før." in phone.reads()
        await phone.tap("my-stairs-tried-1-change")
        await phone.tap("my-stairs-tried-1-after-0")
        await phone.tap("my-stairs-tried-1-save")
        assert "Trin 1: 7 før, 0 bagefter." in phone.reads()
        await phone.tap("my-stairs-tried-1-delete")
        assert tries_of(diary) == ()
        await phone.tap("undo")
        assert len(tries_of(diary)) == 1


async def test_what_i_wrote_is_changed_deleted_and_brought_back(diary):
    async with at(diary, "my-stairs") as phone:
        await phone.type("my-stairs-step-2", "Løfte en kasse")
        await phone.tap("my-stairs-save")
        await phone.tap("my-stairs-change")
        assert phone.find("my-stairs-step-2").value == "Løfte en kasse"
        await phone.type("my-stairs-step-2", "Løfte en tom kasse")
        await phone.tap("my-stairs-leave")
        assert answers_of(diary, "my-stairs") == {"step-2": "Løfte en kasse"}
        await phone.tap("my-stairs-delete")
        assert answers_of(diary, "my-stairs") == {}
        await phone.tap("undo")
        assert answers_of(diary, "my-stairs") == {"step-2": "Løfte en kasse"}


async def test_i_plan_my_week_on_weekdays_of_my_own(diary):
    async with at(diary, "week-plan") as phone:
        assert "For eksempel: Gå ned til søen" in phone.reads()
        await phone.type("week-plan-friend", "Kaffe hos Bente")
        await phone.tap("week-plan-save")
        assert chosen(phone, "week-plan") == set()
        await phone.tap("week-plan-friend-day-3")
        assert answers_of(diary, "week-plan") == {"friend": "Kaffe hos Bente", "friend-day": "3"}
        await phone.tap("week-plan-change")
        await phone.type("week-plan-friend", "")
        await phone.tap("week-plan-save")
        assert answers_of(diary, "week-plan") == {}
        await phone.tap("undo")
        assert answers_of(diary, "week-plan") == {"friend": "Kaffe hos Bente", "friend-day": "3"}


async def test_what_i_am_typing_stays_while_i_choose_a_weekday(diary):
    sure(keep(diary, "week-plan", {"friend": "Kaffe", "walk": "Søen"}))
    async with at(diary, "week-plan") as phone:
        await phone.tap("week-plan-change")
        await phone.type("week-plan-chore", "Strømper")
        await phone.tap("week-plan-walk-day-6")
        assert phone.find("week-plan-chore").value == "Strømper"
        await phone.tap("week-plan-save")
        assert answers_of(diary, "week-plan") == {"chore": "Strømper", "friend": "Kaffe", "walk": "Søen", "walk-day": "6"}


async def test_days_on_which_i_did_it_can_be_deleted(diary):
    tell_done(diary, Done(diary.today, "walk"), is_done=True)
    async with at(diary, "week-plan") as phone:
        await phone.tap("week-plan-done")
        assert "Onsdag den 4. marts 2026: En tur" in phone.reads()
        await phone.tap("week-plan-done-1-delete")
        assert done_of(diary) == ()
        await phone.tap("undo")
        assert len(done_of(diary)) == 1


async def test_what_i_like_brings_its_suggestion(diary):
    async with at(diary, "likes") as phone:
        assert "Spørg i svømmehallen" not in phone.reads()
        await phone.tap("likes-2")
        assert "Det kunne være noget for dig" in phone.reads()
        assert "Spørg i svømmehallen" in phone.reads()
        assert answers_of(diary, "likes") == {"line-2": "yes"}
        await phone.tap("undo")
        assert answers_of(diary, "likes") == {}
        assert "Spørg i svømmehallen" not in phone.reads()


async def test_i_choose_one_field_of_the_wheel_at_a_time_and_keep_my_words_for_each(diary):
    async with at(diary, "wheel") as phone:
        assert not phone.has("wheel-step")
        await phone.tap("wheel-field-9")
        assert "Stå op på samme tid" in phone.reads()
        await phone.type("wheel-step", "Vækkeuret kl. 7")
        await phone.tap("wheel-save")
        await phone.tap("wheel-field-4")
        assert chosen(phone, "wheel") == {"wheel-field-4"}
        assert phone.find("wheel-step").value == ""
        await phone.tap("wheel-field-9")
        assert "Vækkeuret kl. 7" in phone.reads()
    assert answers_of(diary, "wheel") == {"field": "line-9", "line-9-step": "Vækkeuret kl. 7"}


async def test_before_i_have_written_anything_the_page_says_so_and_shows_the_way(diary):
    async with app_on(diary, MINE) as phone:
        assert "Du har ikke skrevet noget endnu" in phone.reads()
        await phone.tap("my-answers-learn")
        assert phone.has("learn-search")


async def test_what_i_have_written_stands_on_one_page_text_by_text(diary):
    sure(keep(diary, "wheel", {"field": "line-9", "line-9-step": "Vækkeuret"}))
    sure(keep(diary, "alarm-dial", {"line-1": "up"}))
    sure(keep(diary, "likes", {"line-3": "yes"}))
    sure(keep(diary, "week-plan", {"friend": "Kaffe", "friend-day": "3"}))
    sure(tell_try(diary, TypedTry(diary.today, 1, 6)))
    async with app_on(diary, MINE) as phone:
        said = phone.reads()
        for words in ("Søvn: dit eget lille skridt", "Vækkeuret", "skruer op", "Musik", "Et menneske · Onsdag", "Kaffe", "Trin 1: 6 før."):
            assert words in said
        assert said.index("skruer op") < said.index("Musik") < said.index("Vækkeuret")
        await phone.tap("my-answers-wheel-2-delete")
        assert answers_of(diary, "wheel") == {"field": "line-9"}
        await phone.tap("undo")
        assert len(answers_of(diary, "wheel")) == 2
        await phone.tap("my-answers-wheel-delete")
        assert answers_of(diary, "wheel") == {}
        assert "Vækkeuret" not in phone.reads()
        await phone.tap("my-answers-likes-open")
        assert phone.has("likes-1")
        assert chosen(phone, "likes") == {"likes-3"}


async def test_what_a_text_no_longer_has_a_place_for_is_still_shown_and_deletable(diary):
    sure(keep(diary, "gone-by", {"old": "Mine ord"}))
    async with app_on(diary, MINE) as phone:
        assert "Mine ord" in phone.reads()
        await phone.tap("my-answers-gone-by-1-delete")
        assert answers_of(diary, "gone-by") == {}


@pytest.mark.parametrize("element", TEXTS)
async def test_every_element_speaks_the_language_of_the_person(diary, tmp_path, element):
    whole = [spoken for spoken in spoken_in("tryout") if " " in spoken.en and "{" not in spoken.en]
    with opened(tmp_path / "english.db", "en") as english:
        async with app_on(english, TEXTS[element], ("en",)) as phone:
            assert "Try it" in phone.reads()
            assert [spoken.da for spoken in whole if spoken.da in phone.reads()] == []
    async with at(diary, element) as phone:
        assert "Prøv selv" in phone.reads()
        assert [spoken.en for spoken in whole if spoken.en in phone.reads()] == []
