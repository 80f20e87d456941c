"""The course on a phone: found, opened, asked who says so, left and come back to."""

from __future__ import annotations

import pytest

from app.learn.actions import bookmark, marks_of, tell_read
from app.learn.marks import How
from app.learn.reviews import say_review, signed_article
from app.learn.shelf import articles, claims, links
from app.shell.app import open_session
from app.walk.gate import Asked
from app.walk.plan_actions import answer_gate
from tests.support.phone import Phone

FIRST, SECOND = articles("da")[:2]


async def opened_at(diary, path):
    """The app at a path."""
    phone = Phone(route=path)
    return await phone.run(lambda page: open_session(page, diary, (diary.words.language,)))


@pytest.mark.parametrize("name", [one.name for one in articles("da")])
async def test_every_text_opens_with_its_message_something_to_try_and_who_says_so(diary, name):
    phone = await opened_at(diary, f"/laer/{name}")
    article = next(one for one in articles(diary.words.language) if one.name == name)
    said = phone.reads()
    assert article.title in said
    assert ("Who says so?" if diary.words.language == "en" else "Hvem siger det?") in said
    assert say_review(signed_article(article, diary.words.language), diary.words) in said
    assert phone.has("learn-do")
    phone.close()


async def test_a_figure_tells_where_it_comes_from(danish):
    phone = await opened_at(danish, f"/laer/{FIRST.name}")
    fold = next(handle for handle in sorted(phone.handles()) if handle.startswith("text-") and handle.endswith("-claims"))
    assert "Bygger på" not in phone.reads()
    await phone.tap(fold)
    assert "Bygger på: Region Sjællands forløbsprogram" in phone.reads()
    assert "Hvad det ikke viser:" in phone.reads()
    await phone.tap(fold)
    assert "Bygger på" not in phone.reads()
    phone.close()


async def test_a_long_word_tells_what_it_means(danish):
    phone = await opened_at(danish, "/laer/pacing-din-rytme")
    fold = next(handle for handle in sorted(phone.handles()) if handle.endswith("-words"))
    before = phone.reads()
    await phone.tap(fold)
    assert len(phone.reads()) > len(before)
    phone.close()


async def test_a_text_is_told_read_and_stands_so_in_the_course(danish):
    phone = await opened_at(danish, f"/laer/{FIRST.name}")
    await phone.tap("learn-read")
    assert marks_of(danish).read == {FIRST.id: How.WHOLE}
    await phone.tap("learn-read")
    assert marks_of(danish).read == {}
    await phone.tap("learn-next")
    assert phone.page.route == SECOND.path
    assert marks_of(danish).read == {FIRST.id: How.WHOLE}
    await phone.go("/laer")
    assert "1 af 5 læst" in phone.reads()
    phone.close()


async def test_nothing_is_locked_and_nobody_is_scolded(danish):
    phone = await opened_at(danish, "/laer")
    assert all(phone.has(f"article-{one.name}") for one in articles("da"))
    assert "mangler" not in phone.reads()
    phone.close()


async def test_a_bookmark_is_set_and_seen_in_the_course(danish):
    phone = await opened_at(danish, f"/laer/{SECOND.name}")
    await phone.tap("learn-keep")
    assert marks_of(danish).kept == {SECOND.id}
    await phone.go("/laer")
    assert "bogmærke" in phone.reads()
    phone.close()


async def test_the_course_is_read_in_short_and_that_counts(danish):
    phone = await opened_at(danish, "/laer/kort")
    await phone.tap(f"short-{FIRST.name}-read")
    assert marks_of(danish).read == {FIRST.id: How.SHORT}
    await phone.tap(f"short-{FIRST.name}-open")
    assert phone.page.route == FIRST.path
    phone.close()


async def test_each_letter_of_a_search_is_answered(danish):
    phone = await opened_at(danish, "/laer")
    await phone.type("learn-search", "s")
    assert not phone.has("found-soevn-og-smerte")
    await phone.type("learn-search", "søvn")
    assert phone.has("found-soevn-og-smerte")
    await phone.tap("found-soevn-og-smerte")
    assert phone.page.route == "/laer/soevn-og-smerte"
    await phone.go("/laer")
    await phone.type("learn-search", "xyzzyq")
    assert "Intet fundet. Prøv et kortere ord." in phone.reads()
    phone.close()


async def test_every_claim_is_found_with_what_it_rests_on(danish):
    phone = await opened_at(danish, "/laer/paastande")
    for fold in [handle for handle in sorted(phone.handles()) if handle.startswith("claims-")]:
        await phone.tap(fold)
    said = phone.reads()
    assert [claim.id for claim in claims("da").values() if claim.said not in said] == []
    phone.close()


async def test_one_claim_is_asked_for_by_its_number(danish):
    phone = await opened_at(danish, "/laer/paastande/C23")
    assert claims("da")["C23"].said in phone.reads()
    assert claims("da")["C24"].said not in phone.reads()
    phone.close()


async def test_a_page_outside_is_named_before_one_goes_there(danish):
    link = links("da")[0]
    phone = await opened_at(danish, f"/laer/links/{link.id}")
    said = phone.reads()
    assert link.what in said
    assert link.owner in said
    assert phone.find(f"link-{link.id}").action.url == link.url
    phone.close()


async def test_the_next_text_stands_on_the_first_screen(danish):
    phone = await opened_at(danish, "/")
    assert phone.has("learn-open")
    await phone.tap("learn-open")
    assert phone.page.route == FIRST.path
    phone.close()


async def test_when_all_is_read_the_first_screen_speaks_of_it_no_more(danish):
    for one in articles("da"):
        tell_read(danish, one, How.SHORT)
    phone = await opened_at(danish, "/")
    assert not phone.has("learn-open")
    phone.close()


async def test_the_map_opens_one_door_at_a_time(danish):
    phone = await opened_at(danish, "/laer/hvem-goer-hvad")
    await phone.tap("help-map-own-doctor")
    assert phone.has("help-map-own-doctor-claims")
    await phone.tap("help-map-hospital")
    assert not phone.has("help-map-own-doctor-claims")
    phone.close()


async def test_who_is_behind_it_is_one_touch_from_every_text(danish):
    bookmark(danish, FIRST, is_set=True)
    phone = await opened_at(danish, FIRST.path)
    await phone.tap("learn-about")
    assert "men er ikke lavet eller godkendt af regionen" in phone.reads()
    phone.close()


async def test_in_the_text_nobody_walks_past_the_questions_before_a_plan(danish):
    phone = await opened_at(danish, "/laer/gaa-plan-kom-i-gang/element")
    assert phone.has(f"walk-ask-{Asked.SIGNS.value}-no")
    assert not phone.has("walk-type-test")
    answer_gate(danish, dict.fromkeys(Asked, False))
    await phone.go("/laer")
    await phone.go("/laer/gaa-plan-kom-i-gang")
    assert phone.has("walk-type-test")
    phone.close()


async def test_the_button_to_what_lies_in_this_very_text_opens_no_other_place(danish):
    phone = await opened_at(danish, "/laer/hold-dig-i-gang-saadan")
    await phone.tap("learn-do")
    assert phone.page.route == "/laer/hold-dig-i-gang-saadan"
    phone.close()
