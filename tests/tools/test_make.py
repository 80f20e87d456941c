"""`make help` lists what the README promises."""

from __future__ import annotations

import os
import subprocess

PROMISED = ["setup", "run", "test", "check", "example", "words", "snapshots", "bench", "accept", "review-pack"]


def test_help_lists_every_promised_target():
    plain = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    helped = subprocess.run(["make", "help"], capture_output=True, text=True, check=True, env=plain).stdout
    listed = [line.split()[1] for line in helped.splitlines() if line.startswith("  make ")]
    assert set(PROMISED) <= set(listed)


def test_the_locale_of_the_shell_is_not_taken_for_a_wish():
    plain = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")} | {"LANG": "da_DK.UTF-8"}
    asked = [["make", "--dry-run", "snapshots", *wish] for wish in ([], ["LANG=en"])]
    by_default, wished = (subprocess.run(command, capture_output=True, text=True, check=True, env=plain).stdout for command in asked)
    assert "--lang" not in by_default
    assert "--lang en" in wished


def test_a_python_that_is_too_old_is_named_in_one_sentence(tmp_path):
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.18" && exit\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    command = ["sh", "tools/venv.sh", str(tmp_path / "venv")]
    made = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHON": str(old)})
    assert (made.returncode, made.stderr) == (1, "Rygvej needs Python 3.11 or newer; here is Python 3.9.18.\n")
    assert not (tmp_path / "venv").exists()
