"""Measures an article as its writer wants to know it: `python -m tests.support.reading content/da/NAME.md …` says what is wrong."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.learn.article import Article, ArticleError, read_article
from app.learn.text import Doing, Heading, Paragraph, Points, Trying, plain, sentences_of, spans_in
from tests.support.figures import claims_by_id, loose_figures
from tests.support.lix import LONG_FROM, STOP, WORD, counted, joined, lix
from tests.support.shingles import copied
from tests.support.wording import banned_in
from tools.dictionary import unknown_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.learn.text import Block

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
LISTS = ("tone", "glossary", "device")
FEWEST, MOST = 250, 450
SHORT_WORDS, SHORT_LIX = 50, 20
WHOLE_LIX, ELEMENT_LIX = 35, 25
MEAN_SENTENCE, LONGEST_SENTENCE, LONG_SHARE = 12, 20, 20
LAST = {"da": ["Prøv selv", "Det kan du gøre i dag"], "en": ["Try it", "What you can do today"]}
KEYS = {"true-false": 1, "work-line": 0, "decision": 0, "week-plan": 0}
"""Which column of something to try names a kind, the same in every language."""


@dataclass(frozen=True)
class Written:
    """An article in one language, as it stands in its file."""

    language: str
    article: Article


def written(file: Path) -> Written:
    """Read one file of content/."""
    return Written(file.parent.name, read_article(file.stem, file.read_text("utf-8")))


def wrong_in(one: Written) -> list[str]:
    """Everything that a reader would stumble over."""
    both = [*_shape(one), *_figures(one), *_banned(one.article, one.language)]
    return both if one.language == "en" else [*both, *_hard(one.article), *_misspelt(one.article), *_copied(one.article)]


def text_of(article: Article) -> str:
    """The running text, each piece with its end."""
    return joined(sentences_of(article.blocks))


def all_said(article: Article) -> str:
    """Everything that is read, headings and what is to be tried among it."""
    return "\n".join([article.title, article.goal, *map(_words_of, article.blocks)])


def twins(danish: Article, english: Article) -> list[str]:
    """What the two languages do not share."""
    keys = ("name", "id", "module", "order", "claims", "sources", "reviewed", "element", "minutes")
    wrong = [key for key in keys if getattr(danish, key) != getattr(english, key)]
    if _skeleton(danish.blocks) != _skeleton(english.blocks):
        wrong.append(f"shape: da {_skeleton(danish.blocks)} en {_skeleton(english.blocks)}")
    targets = [[span.target for span in spans_in(one.blocks) if span.target] for one in (danish, english)]
    if sorted(targets[0]) != sorted(targets[1]):
        wrong.append(f"links: {sorted(set(targets[0]) ^ set(targets[1])) or 'not as many'}")
    return wrong


def sentence_lengths(text: str) -> list[int]:
    """How many words each sentence has."""
    return [count for part in STOP.split(text) if (count := len(WORD.findall(part)))]


def misspelt(text: str) -> list[str]:
    """The words that no Danish dictionary knows, without those on our own short list."""
    known = set(json.loads((CONTENT / "wording" / "dictionary.json").read_text("utf-8"))["words"])
    return sorted(word for word in unknown_in(text) if word.casefold() not in known)


def _shape(one: Written) -> Iterator[str]:
    article = one.article
    titles = [section.title for section in article.sections]
    if titles[-2:] != LAST[one.language]:
        yield f"the last two headings are {titles[-2:]}"
    if not len(("a", "b", "c")) + 2 <= len(titles) <= len(("a", "b", "c", "d", "e")) + 2:
        yield f"{len(titles) - 2} sections of text"
    tryings = [block for block in article.blocks if isinstance(block, Trying)]
    if [block.name for block in tryings] != [article.element]:
        yield f"what is to be tried: {[block.name for block in tryings]}"
    if sum(isinstance(block, Doing) for block in article.blocks) != 1 or not isinstance(article.blocks[-1], Doing):
        yield "one button alone, at the very end, does something in the app"
    if not article.short or any(not isinstance(block, Paragraph) for block in article.short):
        yield "it begins with its message in short"
    for points in (block for block in article.blocks if isinstance(block, Points)):
        yield from (f"a point without an end: {plain(item)}" for item in points.items if not plain(item).endswith((".", "?")))
    if "!" in all_said(article):
        yield "an exclamation mark"
    if '"' in article.signed_text:
        yield "a straight quotation mark"


def _hard(article: Article) -> Iterator[str]:
    text, short = text_of(article), joined(sentences_of(article.short))
    whole, lengths = counted(text), sentence_lengths(text)
    if not FEWEST <= whole.words <= MOST:
        yield f"{whole.words} words"
    if whole.lix > WHOLE_LIX:
        yield f"LIX {whole.lix:.1f}"
    if counted(short).words > SHORT_WORDS or lix(short) > SHORT_LIX:
        yield f"in short: {counted(short).words} words, LIX {lix(short):.1f}"
    if sum(lengths) / len(lengths) > MEAN_SENTENCE:
        yield f"{sum(lengths) / len(lengths):.1f} words to a sentence"
    yield from (
        f"a sentence of {n} words: {part.strip()}" for part in STOP.split(text) if (n := len(WORD.findall(part))) > LONGEST_SENTENCE
    )
    if 100 * whole.long / whole.words > LONG_SHARE:
        yield f"{100 * whole.long / whole.words:.0f} % long words: {_long_words(text)}"
    if trying := article.trying:
        said = joined(text for row in _lines_of(trying) for text in (row[1:] if trying.name == "translate" else row))
        if said and lix(said) > ELEMENT_LIX:
            yield f"what is to be tried has LIX {lix(said):.1f}"


def _misspelt(article: Article) -> Iterator[str]:
    if wrong := misspelt(all_said(article)):
        yield f"in no dictionary: {', '.join(wrong)}"


def _copied(article: Article) -> Iterator[str]:
    yield from (f"stands in a source: {run}" for run in copied(all_said(article)))


def _figures(one: Written) -> Iterator[str]:
    if loose := loose_figures(one.article, one.language):
        yield f"figures: {', '.join(loose)}"
    known = claims_by_id()
    yield from (f"there is no claim {claim}" for claim in one.article.claims if claim not in known)


def _banned(article: Article, language: str) -> Iterator[str]:
    # A figure with its claim is a study's, not the person's: "8 ud af 10" is how it is said.
    said = _without_figures(article)
    for name in LISTS:
        if words := banned_in(said, name, language):
            yield f"{name}: {', '.join(words)}"


def _without_figures(article: Article) -> str:
    said = all_said(article)
    for span in spans_in(article.blocks):
        said = said.replace(span.text, "") if span.claim else said
    return said


def _lines_of(trying: Trying) -> list[list[str]]:
    """The lines as a person reads them: without the column that only the app reads."""
    key = KEYS.get(trying.name)
    return [[plain(column) for n, column in enumerate(row) if n != key] for row in trying.rows]


def _words_of(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{block.text}."
    if isinstance(block, Trying):
        return joined(text for row in _lines_of(block) for text in row)
    return joined(sentences_of([block])) or " ".join(span.text for span in spans_in([block]))


def _skeleton(blocks: Iterable[Block]) -> list[str]:
    return [f"{type(block).__name__}{_size(block)}" for block in blocks]


def _size(block: Block) -> str:
    match block:
        case Points(items):
            return str(len(items))
        case Trying(name, rows):
            return f" {name} {[len(row) for row in rows]}"
        case _:
            return ""


def _long_words(text: str) -> str:
    return ", ".join(sorted({word for word in WORD.findall(text) if sum(map(str.isalpha, word)) >= LONG_FROM}))


def main(files: Iterable[str]) -> int:
    """Say of each file what is wrong, and what it measures."""
    wrong = 0
    for file in map(Path, files):
        try:
            one = written(file)
            found = wrong_in(one)
            twin = CONTENT / ("en" if one.language == "da" else "da") / file.name
            if twin.exists():
                found += [f"twin: {what}" for what in twins(*sorted_by_language(one, written(twin)))]
        except ArticleError as error:
            found = [str(error)]
        else:
            whole = counted(text_of(one.article))
            print(f"{file}: {whole.words} words, LIX {whole.lix:.1f}, {100 * whole.long / max(1, whole.words):.0f} % long")
        wrong += len(found)
        print("\n".join(f"  {what}" for what in found))
    return 1 if wrong else 0


def sorted_by_language(one: Written, other: Written) -> tuple[Article, Article]:
    """The Danish one first."""
    return (one.article, other.article) if one.language == "da" else (other.article, one.article)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
