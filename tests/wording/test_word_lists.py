"""Each list of words stops its planted sentence and lets its required one pass, in both languages."""

from __future__ import annotations

import pytest

from tests.support.wording import WORDING, banned_in, spoken_in, too_hard, word_list

LISTS = sorted(file.stem for file in WORDING.glob("*.json") if "must_fail" in word_list(file.stem))


def test_there_is_a_list_for_each_scope():
    assert {"device", "illness", "summary", "tone", "verdict"} <= set(LISTS)


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_planted_sentence_fails_and_the_required_one_passes(name, language):
    listed = word_list(name)
    assert banned_in(listed["must_fail"][language], name, language)
    assert not banned_in(listed["must_pass"][language], name, language)


def test_a_device_word_counts_only_where_the_app_is_the_subject():
    assert not banned_in("Din behandling er slut. Din læge stiller en diagnose.", "device")
    assert banned_in("Appen behandler ondt i ryggen.", "device")


def test_a_hard_sentence_is_found_alone_and_in_company():
    hard = "Støttet egenhåndtering er omdrejningspunktet i den tværfaglige indsats til borgere med funktionsnedsættelse."
    assert set(too_hard((hard,))) == {"all together", hard}
    assert too_hard(("Ring nu.", "Gå en tur i dag.")) == {}


def test_a_slice_s_strings_are_found_with_their_danish():
    said = {spoken.en: spoken.da for spoken in spoken_in("safety")}
    assert said["Call 112."] == "Ring 112."
