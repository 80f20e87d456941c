"""What the checks of the house refuse, each with a breach planted for it."""

from __future__ import annotations

import pytest

from tools.check_house import wrong_in

BREACHES = [
    ("app.walk.plan", "import threading"),
    ("app.walk.plan", "def step():\n    from concurrent.futures import ThreadPoolExecutor"),
    ("app.walk.plan", "import subprocess"),
    ("app.walk.plan", "import numpy"),
    ("app.walk.plan", "import aiosqlite"),
    ("app.walk.plan", "from urllib.request import urlopen"),
    ("app.walk.plan", "import http.client"),
    ("app.walk.plan", "from PIL import Image"),
    ("app.remind.bell", "from apscheduler.schedulers.background import BackgroundScheduler"),
    ("app.remind.bell", "import apscheduler.schedulers as s\ns.background.BackgroundScheduler()"),
    ("app.store.engine", "from sqlalchemy.ext.asyncio import create_async_engine"),
    ("app.ui.frame", "import uvicorn"),
    ("app.shell.edge.gate", "import platformdirs"),
    ("app.core.day", "import sys\nif sys.platform == 'emscripten': ..."),
    ("app.core.day", "import js"),
    ("app.core.day", "assert 1 == 1"),
    ("app.core.day", 'NAME = "sø"'),
    ("app.core.helpers.day", "DAY = 1"),
    ("app.walk.screen", "def tell(words, name):\n    return words.say(name)"),
    ("app.walk.screen", 'def tell(diary, n):\n    return diary.words.count("one", f"{n} more", n)'),
    ("app.walk.words", "def tell(words):\n    return f\"{words.say('Stop')} {1}\""),
    ("app.walk.screen", "import sqlmodel"),
    ("app.walk.plan", "import flet\nimport sqlmodel"),
    ("app.walk.store", "import flet as ft"),
    ("app.walk.draft_actions", "from flet import Text"),
    ("app.walk.words", "import sqlmodel"),
    ("app.report.as_pdf", "import flet"),
    ("app.walk.store", "from app.walk.actions import tell"),
    ("app.walk.draft_store", "from app.walk import actions"),
    ("app.walk.actions", "from app.walk.words import steps"),
    ("app.walk.card", "from app.walk.days_screen import DaysScreen"),
    ("app.walk.plan", "x = 1\n" * 251),
    ("app.walk.plan", "def step():\n" + "    x = 1\n" * 50),
]
ALLOWED = [
    ("app.walk.plan", "import asyncio\nasyncio.to_thread(print)"),
    ("app.walk.plan", "from urllib.parse import urlsplit\nimport sqlite3"),
    ("app.shell.edge.serve", "import uvicorn\nfrom starlette.types import Scope"),
    ("app.device.folder", "import sys\nimport platformdirs\nif sys.platform == 'emscripten':\n    import js"),
    ("app.remind.bell", "from apscheduler.schedulers.asyncio import AsyncIOScheduler"),
    ("app.walk.screen", 'import flet\ndef tell(words, n):\n    return words.say("Step {n}", n=n) + words.count("one", "many", n)'),
    ("app.walk.screen", "from app.walk.card import Card\nfrom app.walk import actions, plan, words"),
    ("app.walk.actions", "from app.walk.draft_store import keep\nfrom app.walk.plan import Plan"),
    ("app.walk.plan", '"aabc".count("a")'),
]


@pytest.mark.parametrize(("module", "source"), BREACHES)
def test_a_breach_is_refused(module, source):
    assert wrong_in(module, source)


@pytest.mark.parametrize(("module", "source"), ALLOWED)
def test_what_runs_everywhere_is_let_through(module, source):
    assert wrong_in(module, source) == []
