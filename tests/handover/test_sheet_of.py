"""The one page of a report, as the person who reads it for a minute reads it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.observation import Kind, Observation
from app.core.picture import Ink
from app.core.trend import Baseline
from app.handover.report import Area, AreaLine, Block, SignTold
from app.handover.sheet_of import sheet_of
from app.shell.catalog import catalogue
from tests.support.whole_report import SPAN, TODAY, bare_report, whole_report, without

EN, DA = catalogue("en"), catalogue("da")
INK = Ink("#fff", "#000", "#333", "#ccc", "#444", "#046", "#a00", letters=13)


def section(report, block, words=EN):
    """A block of the page."""
    return next(one for one in sheet_of(report, words).sections if one.block is block)


def text_of(report, block, words=EN):
    return "\n".join(section(report, block, words).lines)


def everything(sheet):
    """Every word of a page."""
    yield from (sheet.title, *sheet.header, *sheet.footer)
    for one in sheet.sections:
        yield from (one.title, one.days, *one.lines)
        for figure in one.figures:
            yield from (figure.sentence, *(sign.meaning for sign in figure.signs))
    for table in sheet.tables:
        yield from (table.caption, *table.heads, *(cell for row in table.rows for cell in row))


def pain(*values, begun=None):
    """Back pain on the last days of the time, the newest last; None is not told."""
    days = [TODAY - timedelta(n) for n in reversed(range(len(values)))]
    told = tuple(Observation(day, Kind.BACK_PAIN, value) for day, value in zip(days, values, strict=True) if value is not None)
    return replace(bare_report(), told=told, begun={Kind.BACK_PAIN: begun} if begun else {})


def test_the_page_says_its_time_how_many_days_are_told_and_what_it_is_not():
    sheet = sheet_of(whole_report(), DA)
    head = " ".join(sheet.header)
    assert "10. december 2025" in head
    assert "3. marts 2026 (12 uger)" in head
    assert "77 af 84 dage" in head
    assert "Ikke en diagnose" in head


def test_what_a_front_desk_must_know_stands_first():
    assert sheet_of(whole_report(), EN).sections[0].block is Block.PRACTICAL
    assert "Needs an interpreter: Arabisk" in text_of(whole_report(), Block.PRACTICAL)


def test_the_blocks_stand_in_the_order_a_physiotherapist_reads_them():
    report = without(whole_report(), Block.AROUND)
    assert [one.block for one in sheet_of(report, EN).sections] == list(report.blocks)


def test_own_things_say_then_now_and_the_difference():
    text = text_of(whole_report(), Block.ACTIVITIES)
    assert "Gå til købmanden: Then 3 (11 Dec 2025). Now 6 (1 Mar). 3 higher." in text
    assert "Løfte mit barnebarn: Then 2 (11 Dec 2025). Now 2 (1 Mar). About as before." in text
    assert "On average for 2 things: then 2.5, now 4. 1.5 higher." in text
    assert "(Stratford 1995)" in text


def test_pain_says_then_now_their_days_and_the_fixed_reference():
    text = text_of(whole_report(), Block.PAIN)
    assert "Back pain: 4.5 on average (77 of 84 days). Then 6 (7 of 7 days to 16 Dec 2025). Now 3 (7 of 7 days to 3 Mar). 3 lower." in text
    assert "2 points or 30 % of then, at least 1 (Ostelo 2008)" in text
    figures = section(whole_report(), Block.PAIN).figures
    assert "Reference: from 4.2 to 7.8." in figures[0].sentence


def test_three_days_give_no_mean():
    text = text_of(pain(5, 6, 7), Block.PAIN)
    assert text == "Back pain: too few days (3 of 84 days)."


def test_three_of_the_last_seven_days_give_no_now():
    text = text_of(pain(5, 5, 5, 5, None, None, 5, None, None, 5, begun=Baseline(SPAN.first + timedelta(6), 6.0)), Block.PAIN)
    assert "Now: too few days (3 of 7 days to 3 Mar)." in text
    assert "lower" not in text


def test_a_start_that_shares_days_with_now_is_not_compared():
    text = text_of(pain(5, 5, 5, 5, 5, begun=Baseline(TODAY - timedelta(3), 5.0)), Block.PAIN)
    assert "Then 5" in text
    assert "Now" not in text


def test_nothing_told_about_new_signs_is_never_a_no():
    for report in (bare_report(), without(bare_report(), Block.SIGNS)):
        assert section(report, Block.SIGNS, DA).lines == ("Ikke oplyst.",)
    told = replace(bare_report(), signs=(SignTold(TODAY, "fever-ill", "Feber"),))
    assert section(told, Block.SIGNS, DA).lines == ("Ja, 3. mar.: Feber",)


def test_what_was_not_told_is_said_so_and_words_nobody_wrote_take_no_room():
    blocks = {one.block: one.lines for one in sheet_of(bare_report(), EN).sections}
    assert blocks[Block.PAIN] == blocks[Block.WALKING] == blocks[Block.FLARES] == ("Not told.",)
    assert Block.NOTES not in blocks
    assert Block.QUESTIONS not in blocks


def test_walking_is_two_bars_a_week_and_a_pause_has_one():
    walking = section(whole_report(), Block.WALKING)
    assert "11 weeks: planned 690 minutes, walked 608 minutes on 33 days." in walking.lines
    assert "1 week on pause." in walking.lines
    picture = walking.figures[0].picture
    assert [pair.planned is None for pair in picture.pairs].index(True) == 6


def test_a_flare_says_its_first_day_its_length_and_when_it_was_as_usual_again():
    assert text_of(whole_report(), Block.FLARES) == "From 19 Jan: 8 days. As usual after 9 days."


def test_a_block_that_was_not_chosen_leaves_no_trace():
    report = without(whole_report(), Block.NOTES)
    assert "låst" not in "\n".join(everything(sheet_of(replace(report, notes=()), DA)))


def test_the_parts_of_a_life_group_the_blocks():
    sheet = sheet_of(whole_report(), EN)
    groups = list(dict.fromkeys(one.group for one in sheet.sections if one.group))
    assert groups == ["Body", "Doing things", "Taking part", "Myself"]
    own = [one.lines for one in sheet.sections if one.block is Block.AROUND]
    assert own == [("It helps: Varme. It stands in the way: Kulde.",), ("It stands in the way: Lange møder.",)]
    assert {one.group for one in sheet_of(replace(whole_report(), areas=()), EN).sections} == {""}


def test_an_empty_line_about_a_part_of_life_makes_no_block():
    report = replace(whole_report(), areas=(AreaLine(Area.BODY),))
    assert Block.AROUND not in [one.block for one in sheet_of(report, EN).sections]


def test_the_tables_hold_every_day_told_and_every_week():
    captions = {table.caption: table for table in sheet_of(whole_report(), EN).tables}
    assert len(captions["The days. An empty place is not told."].rows) == 77
    assert len(captions["Walking, week by week"].rows) == 12
    assert all(len(row) == len(table.heads) for table in captions.values() for row in table.rows)


@pytest.mark.parametrize("words", [DA, EN], ids=["da", "en"])
def test_no_word_of_the_page_judges_the_persons_figures(words):
    said = " ".join(everything(sheet_of(whole_report(), words))).lower()
    for verdict in ("bedre", "værre", "forbedr", "forværr", "nået", "better", "worse", "improve", "reached", "risk", "risiko"):
        assert not re.search(rf"\b{verdict}", said), verdict


def test_danish_and_english_hold_the_same_figures():
    numbers = [sorted(re.findall(r"\d+", " ".join(everything(sheet_of(whole_report(), words))))) for words in (DA, EN)]
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize("width", [200, 340, 720])
def test_every_picture_can_be_drawn_in_any_width(width):
    for one in sheet_of(whole_report(), DA).sections:
        for figure in one.figures:
            assert figure.picture.drawn(INK, width, figure.sentence).startswith("<svg")


@given(st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=84))
def test_however_many_days_are_told_no_mean_stands_on_fewer_than_four(values):
    text = text_of(pain(*values), Block.PAIN)
    told, newest = (sum(one is not None for one in some) for some in (values, values[-7:]))
    assert ("on average" in text) is (told >= 4)
    assert bool(re.search(r"Now \d", text)) is (told >= 4 and newest >= 4)
