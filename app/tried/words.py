"""How what was tried is spoken of: as it was told, without a word about whether it should have helped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tried.tried import LONGEST, LONGEST_BESIDE, MOST, MOST_TIMES, Helped, Kind, Part, TriedProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tried.tried import Tried


def title(kind: Kind, words: Words) -> str:
    """What the things of a kind are called together."""
    return {
        Kind.TREATMENT: words.say("Treatments"),
        Kind.SCAN: words.say("Scans"),
        Kind.ILLNESS: words.say("Other illness"),
        Kind.HOPE: words.say("What do you hope for?"),
    }[kind]


def hint(kind: Kind, words: Words) -> str:
    """What may stand there."""
    return {
        Kind.TREATMENT: words.say("For example exercises, pills, massage or something else."),
        Kind.SCAN: words.say("Only where and when. You can talk with your doctor about what it showed."),
        Kind.ILLNESS: words.say("Only if you want whoever treats you to know."),
        Kind.HOPE: words.say("What would you like to be able to do, or have help with?"),
    }[kind]


def say_add(kind: Kind, words: Words) -> str:
    """What stands on the button that opens an empty form."""
    return {
        Kind.TREATMENT: words.say("Write a treatment"),
        Kind.SCAN: words.say("Write a scan"),
        Kind.ILLNESS: words.say("Write an illness"),
        Kind.HOPE: words.say("Write a hope"),
    }[kind]


def label(part: Part, kind: Kind, words: Words) -> str:
    """What is asked about one part."""
    if part is Part.WHAT:
        return {
            Kind.TREATMENT: words.say("What have you tried?"),
            Kind.SCAN: words.say("Which scan?"),
            Kind.ILLNESS: words.say("Which illness?"),
            Kind.HOPE: words.say("Your words"),
        }[kind]
    return {
        Part.PLACE: words.say("Where?"),
        Part.WHEN: words.say("When?"),
        Part.TIMES: words.say("How many times?"),
        Part.HELPED: words.say("Did it help?"),
    }[part]


def example(part: Part, kind: Kind, words: Words) -> str | None:
    """An answer as it may look, under its field."""
    if part is Part.WHEN:
        return words.say("For example last spring, or 12.3.2024.")
    return words.say("For example MRI, CT or X-ray.") if (part, kind) == (Part.WHAT, Kind.SCAN) else None


def say_helped(helped: Helped, words: Words) -> str:
    """The person's own answer."""
    return {
        Helped.YES: words.say("Yes"),
        Helped.NO: words.say("No"),
        Helped.UNSURE: words.say("I do not know"),
    }[helped]


def name(one: Tried) -> str:
    """What it is called: what it was, or else where."""
    return one.what or one.place


def say_rest(one: Tried, words: Words) -> tuple[str, ...]:
    """What else was told about it, a line each. Nothing stands where nothing was told."""
    times = [] if one.times is None else [words.count("once", "{n} times", one.times)]
    beside = ", ".join([*filter(None, (one.place if one.what else "", one.when)), *times])
    # NOTE: {answer} is one of the three answers to that question.
    helped = words.say("Did it help? {answer}.", answer=say_helped(one.helped, words)) if one.helped else ""
    return tuple(filter(None, (beside, helped)))


def say_problem(problem: TriedProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case TriedProblem.EMPTY:
            return words.say("Write a few words first.")
        case TriedProblem.TOO_LONG:
            return words.say("Use at most {n} characters.", n=LONGEST)
        case TriedProblem.TOO_LONG_BESIDE:
            return words.say("Use at most {n} characters for where and when.", n=LONGEST_BESIDE)
        case TriedProblem.NOT_A_NUMBER:
            return words.say("How many times is a number from 1 to {n}. You may leave it empty.", n=MOST_TIMES)
        case TriedProblem.TOO_MANY:
            return words.say("There are {n} already. Delete one first.", n=MOST)
        case TriedProblem.NOT_THERE:
            return words.say("It is not there any more.")
