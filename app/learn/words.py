"""How the course speaks: how much was read, how sure a claim is, who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.learn.claim import Strength
from app.learn.marks import How
from app.learn.reviews import say_review
from app.learn.source import say_source, sources_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.core.words import Words
    from app.learn.article import Article
    from app.learn.claim import Claim
    from app.learn.course import Part
    from app.learn.link import Link
    from app.learn.reviews import Signed


def say_part(part: Part, marks: Collection[str], words: Words) -> str:
    """How much of a part was read. Nothing is missing from it."""
    read = part.read(marks)
    if not read:
        return words.count("{n} text", "{n} texts", len(part.articles))
    # NOTE: Under the name of a part of the course: {read} of its {all} texts are read.
    return words.say("{read} of {all} read", read=read, all=len(part.articles))


def say_length(article: Article, words: Words) -> str:
    """How long it takes."""
    return words.count("{n} minute", "{n} minutes", article.minutes)


def say_state(how: How | None, words: Words, *, is_kept: bool) -> str:
    """What one did with a text, in a word or two; nothing when nothing."""
    said = {How.WHOLE: words.say("read"), How.SHORT: words.say("read in short"), None: ""}[how]
    kept = words.say("bookmarked") if is_kept else ""
    return ", ".join(part for part in (said, kept) if part)


def say_strength(strength: Strength, words: Words) -> str:
    """How sure a claim is."""
    sentences = {
        # NOTE: How sure a claim is: a figure, a law, an organisation.
        Strength.FACT: words.say("How sure: a fact or a figure."),
        Strength.SEVERAL: words.say("How sure: several good studies point the same way."),
        Strength.WEAK: words.say("How sure: weak. The studies are few or uncertain."),
        Strength.CONSENSUS: words.say("How sure: what a group of professionals agreed on."),
    }
    return sentences[strength]


def say_opened(link: Link, words: Words) -> str:
    """When somebody last opened a page outside; or that nobody has, whatever else was looked at."""
    if link.opened is None:
        return words.say("Nobody here has opened the address yet.")
    return words.say("Last opened: {day}.", day=words.long_day(link.opened))


def say_rests(claim: Claim, names: Mapping[str, str], words: Words) -> str:
    """What a claim rests on: each document with its sections."""
    named = "; ".join(map(say_source, sources_of(claim.rests, names)))
    return words.say("Rests on: {documents}.", documents=named)


def say_standing(claim: Claim, by: Signed | None, words: Words) -> tuple[str, ...]:
    """Whether it still applies, and who has read it or has to look at it yet."""
    said = []
    if claim.is_old_alone:
        said.append(words.say("This stands in an older guideline only, which is no longer in force."))
    if by:
        said.append(say_review(by, words))
    elif claim.is_general_knowledge:
        said.append(words.say("General knowledge. It awaits a clinician's check."))
    return tuple(said)


def say_shows_not(claim: Claim, words: Words) -> str:
    """What it does not show."""
    return words.say("What it does not show: {sentence}", sentence=claim.shows_not)


def topic_name(topic: str, words: Words) -> str:
    """What a group of claims is about."""
    # NOTE: Names of groups of claims, on the page of all claims.
    names = {
        "understand": words.say("Understanding the back"),
        "pain": words.say("Pain"),
        "fear": words.say("Fear and moving"),
        "active": words.say("Keeping going"),
        "exercise": words.say("Exercise"),
        "prevention": words.say("New periods"),
        "work": words.say("Work"),
        "safety": words.say("When to ask first"),
        "walking": words.say("Walking"),
        "pacing": words.say("Doing and resting"),
        "self": words.say("What you can do yourself"),
        "goals": words.say("What matters to you"),
        "flare": words.say("Flare-ups"),
        "sleep": words.say("Sleep"),
        "medicine": words.say("Medicine"),
        "images": words.say("Images of the back"),
        "treatment": words.say("Treatment"),
        "pathway": words.say("The way to help"),
        "talk": words.say("Talking with professionals"),
        "mind": words.say("Thoughts and mood"),
        "whole-life": words.say("The whole of life"),
        "signs": words.say("Signs"),
        "app": words.say("How the app is made"),
    }
    return names[topic]
