"""LIX is counted as the language brief counts it."""

from __future__ import annotations

import pytest

from tests.support.lix import counted, ended, joined, lix

HARD = (
    "Støttet egenhåndtering er omdrejningspunktet i den tværfaglige indsats til borgere "
    "med længerevarende lænderygbesvær og funktionsnedsættelse."
)


@pytest.mark.parametrize(
    ("text", "words", "sentences", "long", "expected"),
    [
        ("Gå en tur i dag. Gå kun så langt, som du har lyst til. Stop, når uret ringer. I morgen gør du det samme.", 24, 4, 0, 6.0),
        ("Smerten er 3,5 i snit. Det er 1.008 trin fra fx stuen til køen.", 14, 2, 1, 14.1),
        (
            HARD,
            15,
            1,
            9,
            75.0,
        ),
    ],
)
def test_the_worked_examples_of_the_brief_come_out_as_written(text, words, sentences, long, expected):
    count = counted(text)
    assert (count.words, count.sentences, count.long) == (words, sentences, long)
    assert round(count.lix, 1) == expected


def test_a_hyphen_or_an_inner_point_does_not_split_a_word():
    assert counted("fys-time 3,5 1.008 kl. 16/17").words == 5


def test_only_letters_make_a_word_long():
    assert counted("70.110.707").long == 0
    assert counted("bevæger").long == 1
    assert counted("smerte").long == 0


def test_a_list_counts_a_sentence_to_each_point():
    assert joined(["Ring nu", "Ring i dag?"]) == "Ring nu. Ring i dag?"
    assert counted(joined(["et to", "tre fire"])).sentences == 2
    assert ended("Ring 112.") == "Ring 112."


def test_nothing_to_read_is_not_hard():
    assert lix("") == 0
