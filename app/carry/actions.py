"""Save everything as one document, look at what a file would bring, take it in whole or not at all, and take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.carry.comparing import Compared, Wins, about, compare
from app.carry.document import Document, as_bytes, stamp
from app.carry.preview import Carried, Preview, TakeProblem
from app.carry.read_document import LARGEST, is_document, read_document
from app.carry.refusal import Refusal, Why
from app.carry.safety_copy import keep_safe, remember
from app.carry.staging import staged
from app.carry.store import everything, lay_in, link_of, rehearsing, shapes
from app.carry.tables import everything_in
from app.store.migrations import version_of
from app.store.steps import STEPS

if TYPE_CHECKING:
    from app.carry.document import Tables
    from app.carry.ports import Ports
    from app.carry.safety_copy import TakenIn
    from app.core.diary import Diary


def make_document(diary: Diary, ports: Ports) -> bytes:
    """Everything in the diary, as a file."""
    with diary.session() as session:
        link = link_of(session)
        document = Document(version_of(link), stamp(diary.now()), ports.app_version(), everything_in(link))
    return as_bytes(document)


def look_into(diary: Diary, data: bytes, ports: Ports) -> Preview | tuple[Refusal, ...]:
    """What taking a file in would do. Nothing is changed."""
    if len(data) > LARGEST:
        return (Refusal(Why.TOO_LARGE),)
    found = _of_document(diary, data) if is_document(data) or not _is_table(data) else _of_table(diary, data, ports)
    if isinstance(found, Preview) and (problem := _rehearsed(diary, found, Wins.FILE, ports)):
        return (Refusal(Why.CLASH if problem is TakeProblem.CLASH else Why.NOT_READABLE),)
    return found


def take_in(diary: Diary, preview: Preview, wins: Wins | None, ports: Ports) -> TakenIn | TakeProblem:
    """All that was shown, or nothing: first tried in memory, then copied for safety, then written in one transaction."""
    if wins is None and preview.compared.has_changed:
        return TakeProblem.NOT_CHOSEN
    if problem := _rehearsed(diary, preview, wins, ports):
        return problem
    before = keep_safe(diary)
    if problem := _laid_in(diary, preview, wins):
        before.let_go()
        return problem
    taken = remember(diary, before)
    diary.news.spread()
    return taken


def _is_table(data: bytes) -> bool:
    """Whether its first line looks like the head of a table of ours."""
    try:
        return ";" in data.split(b"\n", 1)[0].decode("utf-8-sig")
    except UnicodeDecodeError:
        return False


def _of_document(diary: Diary, data: bytes) -> Preview | tuple[Refusal, ...]:
    document = read_document(data, len(STEPS))
    if isinstance(document, Refusal):
        return (document,)
    link = staged(document)
    if isinstance(link, tuple):
        return link
    theirs = everything_in(link)
    link.close()
    return Preview(Carried.DOCUMENT, document.made_at, theirs, _beside(diary, theirs), ())


def _of_table(diary: Diary, data: bytes, ports: Ports) -> Preview | tuple[Refusal, ...]:
    # The slices' doors are asked with a diary of their own: so every rule holds, and still nothing is written.
    with rehearsing(diary) as tried:
        told = ports.tell_table(tried, data)
        with tried.session() as session:
            after = everything(session)
    with diary.session() as session:
        theirs = about(after, everything(session), told.days)
    if told.refused and not any(theirs.values()):
        return told.refused
    return Preview(Carried.TABLE, None, theirs, _beside(diary, theirs), told.refused)


def _beside(diary: Diary, theirs: Tables) -> Compared:
    with diary.session() as session:
        return compare(everything(session), theirs, shapes(session))


def _rehearsed(diary: Diary, preview: Preview, wins: Wins | None, ports: Ports) -> TakeProblem | None:
    with rehearsing(diary) as tried:
        if problem := _laid_in(tried, preview, wins):
            return problem
        try:
            ports.read_all(tried)
        except Exception:  # noqa: BLE001 - whatever it was, no screen would have been able to show it
            return TakeProblem.NOT_READABLE
    return None


def _laid_in(diary: Diary, preview: Preview, wins: Wins | None) -> TakeProblem | None:
    with diary.session() as session:
        known = shapes(session)
        if compare(everything(session), preview.theirs, known) != preview.compared:
            return TakeProblem.MOVED_ON
        if lay_in(session, preview.compared.chosen(wins), known) is not None:
            return TakeProblem.CLASH
        session.commit()
    return None
