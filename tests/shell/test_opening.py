"""What is loaded before the first answer, and what before a person waits for their first screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNTIL_THE_DOOR_IS_OPEN = "import app.shell.commands, app.shell.shelf, app.shell.opening"
LOADED = "import sys; print(*sorted(sys.modules))"
A_FIRST_SCREEN = """
import asyncio, tempfile
from pathlib import Path
from app.shell.app import open_session
from tests.support.diaries import opened
from tests.support.phone import Phone
async def draw(diary):
    await Phone().run(lambda page: open_session(page, diary, ("en",)))
def draw_first():
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        asyncio.run(draw(diary))
"""


def modules_after(*code):
    done = subprocess.run([sys.executable, "-c", "\n".join([*code, LOADED])], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_door_opens_before_flet_and_the_screens_are_loaded():
    loaded = modules_after(UNTIL_THE_DOOR_IS_OPEN)
    assert not {"fastapi", "flet_web.fastapi", "app.shell.window", "app.shell.slices", "app.today.screen"} & loaded


def test_the_first_screen_is_drawn_with_nothing_that_is_not_loaded_yet():
    beforehand = f"{UNTIL_THE_DOOR_IS_OPEN}\nimport flet_web.fastapi\napp.shell.opening._window()"
    ready = modules_after(beforehand, A_FIRST_SCREEN)
    drawn = modules_after(beforehand, A_FIRST_SCREEN, "draw_first()")
    assert {name for name in drawn - ready if name.startswith("flet.controls.material")} == set()
