"""Mine ting as a person uses it: name, rate, look back, change one's mind."""

from __future__ import annotations

import pytest

from app.core.look import Look
from app.goals import actions
from app.goals.activity import current
from app.goals.card import RateSoonCard
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.opened_app import app_on
from tests.support.phone import Phone

PATH = "/planer/mine-ting"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


async def add(phone, words):
    await phone.type("goals-new", words)
    await phone.tap("goals-add")


def words_of(diary):
    return [activity.words for activity in current(actions.things_of(diary))]


async def test_a_person_names_a_thing_and_takes_it_back(phone, diary):
    assert "Hvad betyder noget for dig?" in phone.reads()
    await add(phone, "gå til Brugsen")
    assert words_of(diary) == ["gå til Brugsen"]
    assert phone.find("goals-new").value == ""
    await phone.tap("undo")
    assert words_of(diary) == []
    assert "Fortrudt" in phone.reads()


async def test_nothing_typed_is_said_kindly(phone, diary):
    await phone.tap("goals-add")
    assert "Skriv først, hvad der betyder noget for dig." in phone.reads()
    assert words_of(diary) == []


async def test_no_number_is_chosen_beforehand_and_both_ends_have_words(phone):
    await add(phone, "gå")
    assert not {handle for handle in phone.chosen() if handle.startswith("goal-")}
    assert "0: jeg kan det slet ikke" in phone.reads()
    assert "10: jeg kan det lige så godt som før smerten" in phone.reads()
    assert "Her er et højt tal godt." in phone.reads()


async def test_two_things_are_rated_in_one_saving_and_taken_back_in_one(phone, diary):
    await add(phone, "gå")
    await add(phone, "sidde")
    await phone.tap("goal-1-score-3")
    await phone.tap("goal-2-score-4")
    assert {"goal-1-score-3", "goal-2-score-4"} <= phone.chosen()
    await phone.tap("goals-save")
    assert "Den 4. mar.: 3 af 10." in phone.reads()
    assert not phone.has("goals-save")
    await phone.tap("undo")
    assert all(not activity.ratings for activity in actions.things_of(diary))


async def test_after_two_weeks_then_and_now_stand_beside_each_other(phone, diary, days):
    await add(phone, "gå")
    await phone.tap("goal-1-score-3")
    await phone.tap("goals-save")
    days[0] = 14
    diary.news.spread()
    await phone.go("/")
    await phone.go(PATH)
    await phone.tap("goal-1-score-7")
    await phone.tap("goals-save")
    assert "Før 3, nu 7 (4. mar. og 18. mar.). Det er 4 højere." in phone.reads()
    assert "Stratford" in phone.reads()


async def test_new_numbers_can_be_chosen_when_the_person_wants_to(phone, diary):
    await add(phone, "gå")
    await phone.tap("goal-1-score-3")
    await phone.tap("goals-save")
    await phone.tap("goals-rate")
    assert "goal-1-score-3" in phone.chosen()
    await phone.tap("goal-1-score-3")
    await phone.tap("goals-save")
    assert all(not activity.ratings for activity in actions.things_of(diary))


async def test_other_words_are_asked_about_same_thing_or_another(phone, diary):
    await add(phone, "gå")
    await phone.tap("goal-1-score-3")
    await phone.tap("goals-save")
    await phone.tap("goal-1-change")
    assert "Er det den samme ting?" in phone.reads()
    await phone.type("goal-1-text", "gå en tur")
    await phone.tap("goal-1-same")
    assert words_of(diary) == ["gå en tur"]
    assert "3 af 10" in phone.reads()
    await phone.tap("goal-1-change")
    await phone.type("goal-1-text", "cykle")
    await phone.tap("goal-1-other")
    assert words_of(diary) == ["cykle"]
    assert "Ting fra før" in phone.reads()


async def test_what_was_set_aside_can_be_taken_up_again_or_deleted(phone, diary):
    await add(phone, "gå")
    await phone.tap("goal-1-score-3")
    await phone.tap("goals-save")
    await phone.tap("goal-1-out")
    assert words_of(diary) == []
    await phone.tap("earlier-1-back")
    assert words_of(diary) == ["gå"]
    await phone.tap("goal-1-out")
    await phone.tap("earlier-1-forget")
    assert actions.things_of(diary) == ()
    await phone.tap("undo")
    assert len(actions.things_of(diary)) == 1


async def test_with_five_things_there_is_no_field_for_a_sixth(phone):
    for words in "abcde":
        await add(phone, words)
    assert not phone.has("goals-new")
    assert "Du har 5 ting. Det er nok for nu." in phone.reads()


async def test_the_card_for_today_is_there_only_when_it_is_time(diary, days):
    async def reads():
        phone = Phone()
        await phone.open(lambda: handing(Hand(diary, Look(), NoticeBoard()), RateSoonCard))
        said = phone.has("goals-open")
        phone.close()
        return said

    assert not await reads()
    actions.name_thing(diary, "gå")
    assert await reads()
    actions.rate_things(diary, {actions.things_of(diary)[0].id: 3})
    assert not await reads()
    days[0] = 14
    assert await reads()
