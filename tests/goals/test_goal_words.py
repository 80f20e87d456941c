"""What is said of then and now: numbers and their difference, never a verdict."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.scale import Score
from app.goals.activity import Activity, Rating
from app.goals.change import change
from app.goals.words import ends, say_change, say_offer, say_reference, say_scale, say_thing
from app.shell.catalog import catalogue

DA = catalogue("da")
DAY = date(2026, 3, 4)
AT = datetime(2026, 3, 4, 20, 30, tzinfo=UTC)


def thing(*scores):
    return Activity("a", "gå", DAY, None, 1, tuple(Rating(DAY + timedelta(14 * n), Score(score), AT) for n, score in enumerate(scores)))


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ((), "Her er ikke noget tal endnu."),
        ((3,), "Den 4. mar.: 3 af 10."),
        ((3, 6), "Før 3, nu 6 (4. mar. og 18. mar.). Det er 3 højere."),
        ((6, 3), "Før 6, nu 3 (4. mar. og 18. mar.). Det er 3 lavere."),
        ((3, 9, 5), "Før 3, nu 5 (4. mar. og 1. apr.). Forskellen er 2: omtrent som før."),
    ],
)
def test_a_thing_is_said_as_then_now_and_the_difference(scores, said):
    assert say_thing(thing(*scores), DA) == said


def test_all_things_together_are_said_with_how_many_they_are():
    together = change({"a": 3, "b": 4, "c": 2}, {"a": 6, "b": 4, "c": 3})
    assert together is not None
    assert say_change(together, DA) == "I snit for 3 ting: før 3, nu 4,3. Forskellen er 1,3: omtrent som før."


def test_when_things_got_harder_there_is_an_offer_and_no_order():
    harder, same = change({"a": 7, "b": 6}, {"a": 4, "b": 5}), change({"a": 7}, {"a": 6})
    assert harder is not None
    assert same is not None
    assert "Hvis du vil" in (say_offer(harder, DA) or "")
    assert say_offer(same, DA) is None


def test_both_ends_are_named_and_high_is_said_to_be_good():
    assert ends(DA) == ("jeg kan det slet ikke", "jeg kan det lige så godt som før smerten")
    assert "højt tal godt" in say_scale(DA)


@pytest.mark.parametrize("word", ["bedre", "værre", "fremgang", "tilbagegang", "better", "worse", "gain", "loss"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_no_verdict_is_ever_said(word, language):
    words = catalogue(language)
    said = [say_thing(thing(a, b), words) for a in range(11) for b in range(11)]
    told = [change({"a": a, "b": a}, {"a": b, "b": b}) for a in range(11) for b in range(11)]
    said += [sentence for one in told if one for sentence in (say_change(one, words), say_offer(one, words) or "")]
    assert not any(word in sentence.lower() for sentence in [*said, say_reference(words), say_scale(words)])
