"""How each question is asked: its words, the time it is about, and what its two ends mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.measure import Measure
from app.log.choices import OWN
from app.log.entry import Item

if TYPE_CHECKING:
    from app.core.words import Words
    from app.log.choices import LogChoices


def question(item: Item, choices: LogChoices, words: Words, *, is_today: bool = True) -> Measure:
    """The question as the form asks it, about today or about an earlier day."""
    asks = _ask_today if is_today else _ask_that_day
    low, high = ends(item, choices, words)
    return Measure(item.kind, asks(item, choices, words), frame(item, words, is_today=is_today), low, high)


def measure(item: Item, choices: LogChoices, words: Words) -> Measure:
    """The question as charts and reports name it."""
    low, high = ends(item, choices, words)
    return Measure(item.kind, title(item, choices, words), frame(item, words, is_today=True), low, high)


def title(item: Item, choices: LogChoices, words: Words) -> str:
    """The short name of a question."""
    if item in OWN:
        return choices.own[item].name if item in choices.own else words.say("A question of your own")
    return {
        # NOTE: Short name: how much the back held the person back, 0-10. Heading of a chart.
        Item.HINDRANCE: words.say("Hindrance"),
        # NOTE: Short name of the weekly question about back pain, 0-10.
        Item.WEEK_PAIN: words.say("Back pain over a week"),
        # NOTE: Short name of the weekly question about the worst back pain, 0-10.
        Item.WEEK_WORST: words.say("Back pain at its worst"),
        Item.BACK_PAIN: words.say("Back pain"),
        Item.LEG_PAIN: words.say("Leg pain"),
        # NOTE: Short name: how active the person was, 0-10.
        Item.ACTIVITY: words.say("Activity"),
        Item.SLEEP: words.say("Sleep"),
        Item.MOOD: words.say("Mood"),
        # NOTE: A time when the back is harder than the person is used to.
        Item.FLARE: words.say("Flare-up"),
        Item.WORK: words.say("Work"),
    }[item]


def frame(item: Item, words: Words, *, is_today: bool) -> str:
    """The time that a question is about. It stands under the question and beside every chart."""
    match item:
        case Item.SLEEP:
            # NOTE: The time a question is about, under the question.
            return words.say("last night") if is_today else words.say("the night before that day")
        case Item.WEEK_PAIN:
            return words.say("on average over the last 7 days") if is_today else words.say("on average over the 7 days up to then")
        case Item.WEEK_WORST:
            return words.say("at its worst in the last 7 days") if is_today else words.say("at its worst in the 7 days up to then")
        case Item.ACTIVITY:
            return words.say("today, 5 is as you usually are") if is_today else words.say("that day, 5 is as you usually are")
        case Item.FLARE | Item.WORK:
            return words.say("today") if is_today else words.say("that day")
        case _:
            return words.say("on average today") if is_today else words.say("on average that day")


def ends(item: Item, choices: LogChoices, words: Words) -> tuple[str, str]:
    """What 0 and what 10 mean."""
    match item:
        case Item.HINDRANCE:
            # NOTE: What 0 and 10 mean for how much the back held the person back.
            return words.say("not at all"), words.say("could do nothing")
        case Item.BACK_PAIN | Item.LEG_PAIN | Item.WEEK_PAIN | Item.WEEK_WORST:
            # NOTE: What 0 and 10 mean for pain.
            return words.say("no pain"), words.say("the worst pain you can think of")
        case Item.ACTIVITY:
            # NOTE: What 0 and 10 mean for how active one was.
            return words.say("much less than I usually am"), words.say("much more than I usually am")
        case Item.SLEEP:
            # NOTE: What 0 and 10 mean for the night's sleep.
            return words.say("very badly"), words.say("very well")
        case Item.MOOD:
            # NOTE: What 0 and 10 mean for mood.
            return words.say("very low"), words.say("very good")
        case _:
            own = choices.own.get(item)
            return (own.low, own.high) if own else ("", "")


def _ask_today(item: Item, choices: LogChoices, words: Words) -> str:
    if item in OWN:
        return title(item, choices, words)
    return {
        Item.HINDRANCE: words.say("How much has your back held you back today?"),
        Item.WEEK_PAIN: words.say("How much has your back hurt in the last 7 days?"),
        Item.WEEK_WORST: words.say("How much did your back hurt at its worst in the last 7 days?"),
        Item.BACK_PAIN: words.say("How much has your back hurt today?"),
        Item.LEG_PAIN: words.say("How much has your leg hurt today?"),
        Item.ACTIVITY: words.say("How active have you been today?"),
        Item.SLEEP: words.say("How did you sleep last night?"),
        Item.MOOD: words.say("How has your mood been today?"),
        Item.FLARE: words.say("Is this a day with a flare-up?"),
        Item.WORK: words.say("How was work today?"),
    }[item]


def _ask_that_day(item: Item, choices: LogChoices, words: Words) -> str:
    if item in OWN:
        return title(item, choices, words)
    return {
        Item.HINDRANCE: words.say("How much did your back hold you back that day?"),
        Item.WEEK_PAIN: words.say("How much did your back hurt in the 7 days up to then?"),
        Item.WEEK_WORST: words.say("How much did your back hurt at its worst in those 7 days?"),
        Item.BACK_PAIN: words.say("How much did your back hurt that day?"),
        Item.LEG_PAIN: words.say("How much did your leg hurt that day?"),
        Item.ACTIVITY: words.say("How active were you that day?"),
        Item.SLEEP: words.say("How did you sleep the night before?"),
        Item.MOOD: words.say("How was your mood that day?"),
        Item.FLARE: words.say("Was it a day with a flare-up?"),
        Item.WORK: words.say("How was work that day?"),
    }[item]
