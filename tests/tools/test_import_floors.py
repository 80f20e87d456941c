"""The floors of pyproject.toml, held against a small house with one breach planted in it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools.check import CHECKS

SETTINGS = Path("pyproject.toml").read_text(encoding="utf-8")
FLOORS = tomllib.loads(SETTINGS)["tool"]["importlinter"]["contracts"][0]["layers"]
SLICES = [name.strip(" ()") for name in FLOORS[1].split("|")]
HOUSE = {
    **{f"{name}.idea": "" for name in SLICES},
    "__main__": "import app.shell.commands",
    "core.day": "",
    "device.durable": "import app.core.day",
    "store.engine": "import sqlmodel",
    "store.problem": "import sqlalchemy",
    "ui.trouble": "import app.store.problem",
    "ui.guard": "import flet\nimport app.device.durable",
    "handover.report": "import app.core.day",
    "log.entry": "import app.core.day",
    "log.words": "import app.log.entry",
    "log.store": "import sqlmodel\nimport app.log.entry",
    "log.actions": "import app.log.store",
    "log.card": "import app.log.actions",
    "log.screen": "import flet\nimport app.log.card\nimport app.log.words\nimport app.ui.guard",
    "shell.commands": "import app.log.screen",
}
BREACHES = {
    "a slice that knows another": ("report.gather", "import app.log.entry"),
    "a store that knows its screen": ("log.store", "import app.log.screen"),
    "actions that know words": ("log.actions", "import app.log.words"),
    "a circle": ("log.entry", "import app.log.actions"),
    "a core that knows the store": ("core.diary", "import app.store.engine"),
    "a core that draws": ("core.diary", "import flet"),
    "words that know tables": ("log.words", "import sqlmodel"),
    "actions that draw at second hand": ("log.actions", "import app.ui.guard"),
    "a screen that speaks SQL": ("today.screen", "import sqlalchemy"),
    "a look that knows a slice": ("ui.frame", "import app.log.entry"),
    "a handover that knows a slice": ("handover.report", "import app.log.entry"),
    "a folder that nobody declared": ("stray.thing", ""),
}


def is_sound(root, house):
    """Whether the check of the floors lets this house through."""
    (root / "pyproject.toml").write_text(SETTINGS[SETTINGS.index("[tool.importlinter]") :], encoding="utf-8")
    for name, source in house.items():
        path = root.joinpath("app", *name.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        (root / "app/__init__.py").touch()
        path.write_text(source + "\n", encoding="utf-8")
    looked = subprocess.run([sys.executable, *CHECKS["floors"]], cwd=root, capture_output=True, text=True, check=False)
    assert "Contracts:" in looked.stdout, looked.stdout + looked.stderr
    return looked.returncode == 0


def test_a_house_built_as_agreed_stands(tmp_path):
    assert is_sound(tmp_path, HOUSE)


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_brings_it_down(tmp_path, name):
    module, source = BREACHES[name]
    assert not is_sound(tmp_path, {**HOUSE, module: f"{HOUSE.get(module, '')}\n{source}"})
