"""The words of the app, from the sentences in app/ to the catalogue it reads: extract, update, compile."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

LANGUAGES = ("da",)  # English is the sentence in the code
CATALOGUE = "locales/{}/LC_MESSAGES/messages.po"
# How app/ speaks: say (often under the name _) has one sentence, count the forms for one and for many.
SPOKEN = {"say": None, "_": None, "count": (1, 2)}
NOTE = "NOTE:"


def extract(root: Path) -> Catalog:
    """Every sentence of the app, with the notes for its translator and the files that say it."""
    catalogue = Catalog(charset="utf-8")
    found = extract_from_dir(root / "app", [("**.py", "python")], keywords=SPOKEN, comment_tags=[NOTE])
    for path, _line, sentence, notes, context in sorted(found, key=lambda spoken: (spoken[0], spoken[1])):
        place = (f"app/{Path(path).as_posix()}", 0)
        catalogue.add(sentence, locations=[place], auto_comments=notes, context=context)
    return catalogue


def read_catalogue(written: Path) -> Catalog:
    """A catalogue as it is written, or an empty one."""
    language = written.parent.parent.name
    if not written.exists():
        return Catalog(locale=language, charset="utf-8", fuzzy=False)
    with written.open("rb") as source:
        return read_po(source, locale=language)


def update_words(root: Path, *, tidy: bool) -> None:
    """Bring every catalogue up to the sentences in the app. What is no longer said stays at its end until tidied away."""
    for language in LANGUAGES:
        written = root / CATALOGUE.format(language)
        catalogue, spoken = read_catalogue(written), extract(root)
        catalogue.update(spoken, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.fuzzy = False
        page = BytesIO()
        write_po(page, catalogue, width=0, omit_header=True, sort_by_file=True, ignore_obsolete=tidy, include_lineno=False)
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_bytes(_header(catalogue).encode() + page.getvalue())


def _header(catalogue: Catalog) -> str:
    lines = (
        f"Language: {catalogue.locale}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {catalogue.plural_forms}",
    )
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n"


def compile_words(root: Path) -> None:
    """Write each catalogue that changed in the form the app reads."""
    for written in sorted(root.glob(CATALOGUE.format("*"))):
        compiled = written.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= written.stat().st_mtime:
            continue
        with compiled.open("wb") as target:
            write_mo(target, read_catalogue(written))


def main() -> None:
    """Update and compile; `--tidy` also takes away what the app no longer says, `--compile` leaves the sentences alone."""
    if "--compile" not in sys.argv:
        update_words(Path(), tidy="--tidy" in sys.argv)
    compile_words(Path())


if __name__ == "__main__":
    main()
