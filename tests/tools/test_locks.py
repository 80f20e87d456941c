"""A lock file names versions and hashes, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.check_locks import names_in_lock, wrong_for_browsers, wrong_in_lock

HASH = "    --hash=sha256:" + "0" * 64
LOCKED = f"six==1.17.0 \\\n{HASH} \\\n{HASH}\nuvloop==0.23.0 ; sys_platform != 'win32' \\\n{HASH}\n"


def test_versions_and_hashes_are_all_a_lock_may_hold():
    assert wrong_in_lock(LOCKED) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "-i packages.example",
        "--extra-index-url=file:///srv/packages",
        "--find-links wheels",
        "--trusted-host packages.example",
        "six @ https://packages.example/six-1.17.0.whl",
        "    # via packages.example.org",
    ],
)
def test_an_address_is_refused(line):
    assert ["address" in what for what in wrong_in_lock(line + "\n" + LOCKED)] == [True]


@pytest.mark.parametrize("line", ["six>=1.17.0", "six", "-e .", "    --hash=md5:0123", "# a comment"])
def test_anything_but_a_version_or_a_hash_is_refused(line):
    assert wrong_in_lock(line + "\n" + LOCKED)


def test_a_version_without_a_hash_is_refused():
    assert wrong_in_lock(f"six==1.17.0 \\\nattrs==1.0 \\\n{HASH}\nlast==2.0 \\\n") == ["six has no hash", "last has no hash"]


def test_a_browser_is_not_asked_for_what_it_cannot_run():
    assert wrong_for_browsers(LOCKED) == ["uvloop is not known to run in a browser"]


@pytest.mark.parametrize("name", ["pillow", "greenlet", "cryptography", "uvicorn", "httpx"])
def test_the_lock_for_browsers_is_free_of(name):
    assert name not in names_in_lock(Path("locks/web.txt").read_text(encoding="utf-8"))


def test_the_locks_agree_with_each_other():
    desktop, tests = (_versions(Path("locks", name)) for name in ("desktop.txt", "tests.txt"))
    assert desktop.items() <= tests.items()


def test_no_version_of_pydantic_is_chosen_by_the_project():
    assert "pydantic=" not in Path("pyproject.toml").read_text(encoding="utf-8").replace(" ", "")


def _versions(lock: Path) -> dict[str, str]:
    lines = (line.split(" ")[0] for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line and not line.startswith(" "))
    return dict(line.split("==") for line in lines)
