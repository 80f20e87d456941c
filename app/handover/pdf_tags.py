"""The order in which a paper is read aloud: headings, paragraphs, pictures and tables inside each other, as PDF keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Internal to fpdf2, which is pinned; the tests read the tree back with other programs.
from fpdf.structure_tree import StructElem, StructureTreeBuilder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fpdf.syntax import PDFObject


class Head(StructElem):
    """The head of a column or of a row, which says so of itself."""

    __slots__ = ("a",)

    def __init__(self, parent: StructElem, number: int, page: int, scope: str) -> None:
        super().__init__("/TH", parent, [number], page)
        self.a = f"<</O /Table /Scope /{scope}>>"


class Tags(StructureTreeBuilder):
    """fpdf2's own tree has one level; this one has as many as are opened."""

    def __init__(self) -> None:
        super().__init__()
        self._open = [self.doc_struct_elem]
        self._all: list[StructElem] = []
        self._count: dict[int, int] = {}

    def leaf(self, kind: str, page: int, alt: str | None = None, scope: str = "") -> tuple[int, int]:
        """Something that is drawn on a page: the number of the page in the tree, and its own number on that page."""
        number = self._count.get(page, 0)
        self._count[page] = number + 1
        of_page = self.spid_per_page_number.setdefault(page, len(self.spid_per_page_number))
        inside = self._open[-1]
        one = Head(inside, number, page, scope) if scope else StructElem(f"/{kind}", inside, [number], page, None, alt)
        self.struct_tree_root.parent_tree.nums[of_page].append(self._add(one))
        return of_page, number

    def begin(self, kind: str, page: int) -> None:
        """Something that holds what follows, until it ends."""
        self._open.append(self._add(StructElem(f"/{kind}", self._open[-1], [], page)))

    def end(self) -> None:
        """What was begun last holds no more."""
        self._open.pop()

    def _add(self, one: StructElem) -> StructElem:
        self._open[-1].k.append(one)
        self._all.append(one)
        return one

    def __iter__(self) -> Iterator[PDFObject]:
        yield self.struct_tree_root
        yield self.doc_struct_elem
        yield self.struct_tree_root.parent_tree
        yield from self._all
