"""The Danish dictionary of this machine that the texts are held against: find it, or on Debian fetch it from the system's packages."""

from __future__ import annotations

import shutil
import subprocess

from tools.debian import fetch

NO_DICTIONARY = "The tests need hunspell and its Danish dictionary on this machine: install hunspell and hunspell-da."


def has_dictionary() -> bool:
    """Whether Danish words can be looked up."""
    if not shutil.which("hunspell"):
        return False
    done = subprocess.run(["hunspell", "-d", "da_DK", "-l"], input="hej", capture_output=True, text=True, check=False)
    return done.returncode == 0


def unknown_in(text: str) -> set[str]:
    """The words of a text that the dictionary does not know."""
    try:
        done = subprocess.run(
            ["hunspell", "-i", "utf-8", "-d", "da_DK", "-l"], input=text, capture_output=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise RuntimeError(NO_DICTIONARY) from error
    return set(done.stdout.split())


def main() -> None:
    """See that the dictionary is there; the tests themselves fail where it is not."""
    if not has_dictionary():
        fetch("hunspell", "hunspell-da")
    if not has_dictionary():
        print(NO_DICTIONARY)


if __name__ == "__main__":
    main()
