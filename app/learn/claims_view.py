"""Every claim of the app with its source and its standing: where a reader of the pathway audits it."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.claim_card import ClaimText
from app.learn.reviews import signed, signed_claim
from app.learn.shelf import awaiting, claims, course, source_names
from app.learn.words import topic_name
from app.ui.ask import Folded, sentence_list
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.learn.article import Article
    from app.learn.claim import Claim


@part
def ClaimsView(name: str) -> ft.Control:
    """One claim that was asked for, or all of them."""
    words = use_diary().words
    known = claims(words.language)
    asked = known.get(name)
    if asked:
        return ft.Column(
            [card(_Claim(asked)), ft.Row([quiet_button("claims-all", words.say("All claims"), lambda: go("/laer/paastande"))])], spacing=16
        )
    waiting = [claim for claim in known.values() if claim.is_general_knowledge and not signed_claim(claim, words.language)]
    return ft.Column(
        [
            body(words.say("Here stands everything that the texts say, with what it rests on and how sure it is.")),
            body(words.say("No document that we build on calls its own advice strong. Neither do we.")),
            _Documents(),
            *(keyed(topic, _Topic)(topic, tuple(group)) for topic, group in _by_topic(known.values()).items()),
            _Waiting(tuple(waiting)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Documents() -> ft.Control:
    """The documents by name."""
    words = use_diary().words
    return card(heading(words.say("The documents")), sentence_list(tuple(source_names(words.language).values())))


@part
def _Topic(topic: str, group: tuple[Claim, ...]) -> ft.Control:
    """The claims about one thing, folded together."""
    words = use_diary().words
    label = words.count("{topic}: {n} claim", "{topic}: {n} claims", len(group), topic=topic_name(topic, words))
    return card(Folded(f"claims-{topic}", label, partial(_Group, group)))


@part
def _Group(group: tuple[Claim, ...]) -> ft.Control:
    return ft.Column([_Claim(claim) for claim in group], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Claim(claim: Claim) -> ft.Control:
    """A claim, and the texts that it stands in."""
    words = use_diary().words
    used = [article for article in course(words.language).articles if claim.id in article.claims]
    doors = [_door(claim, article) for article in used]
    kept = [] if claim.is_for_readers else [small(words.say("A rule for how the app itself is made. It stands in no text."))]
    return ft.Column([ClaimText(claim), *kept, *([ft.Row(doors, wrap=True)] if doors else [])], spacing=2)


def _door(claim: Claim, article: Article) -> ft.Control:
    return quiet_button(f"claim-{claim.id.lower()}-{article.name}", article.title, partial(go, article.path))


@part
def _Waiting(waiting: tuple[Claim, ...]) -> ft.Control:
    """What awaits a clinician: claims by their number, then every other fact of the app."""
    words = use_diary().words
    numbered = tuple(words.say("{number}: {claim}", number=claim.id, claim=claim.said) for claim in waiting)
    facts = [said for name, said in awaiting(words.language).items() if not signed(f"fact:{name}", said, words.language)]
    return card(
        heading(words.say("Awaiting a clinician")),
        body(words.say("This rests on general knowledge, on custom, or on our own estimate. A clinician has not checked it yet.")),
        Folded("claims-waiting", words.say("See the list"), lambda: sentence_list((*numbered, *facts))),
    )


def _by_topic(known: Iterable[Claim]) -> dict[str, list[Claim]]:
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in known:
        groups[claim.topic].append(claim)
    return groups
