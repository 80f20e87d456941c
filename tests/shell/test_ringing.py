"""The clock of the reminders, driven through days in which nobody waits."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine

from app.device.folder import DataFolder
from app.device.notice import Leave, NoNotices
from app.device.platform import NATIVE
from app.remind import ringing_actions
from app.remind.actions import choose_sound, set_reminder, switch_reminder
from app.remind.changing import Wish
from app.remind.reminder import EVERY_DAY, About
from app.remind.ringing import How, Later
from app.remind.ringing_actions import put_off
from app.remind.standing_actions import board_of
from app.shell import ringing as under_test
from app.shell.reminding import OTHERS
from app.shell.ringing import ASLEEP, Ringing, scheduler
from app.shell.shelf import take_from_shelf
from app.shell.window import main_of
from app.start.actions import pass_start
from tests.support.fake_time import FakeTime, as_clock
from tests.support.phone import Phone
from tests.support.sure import sure

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
TUESDAY = datetime(2026, 3, 3, 9, tzinfo=COPENHAGEN)
OPEN = "remind-came-1-open"


class System(NoNotices):
    """A system that takes everything, and writes down when."""

    def __init__(self, time):
        self.time, self.shown = time, []

    def leave(self):
        return Leave.NONE_NEEDED

    async def look(self):
        return self.leave()

    async def show(self, notice):
        self.shown.append((self.time().strftime("%d. %H:%M"), notice))
        return True


class Life:
    """One file, and the process that has it open."""

    def __init__(self, folder, now, monkeypatch):
        self.folder, self.time = folder, FakeTime(now, COPENHAGEN)
        self.time.rule(monkeypatch)
        self.phones, self.processes = [], []
        self.system = System(self.time)
        self.start()

    def start(self):
        """A new process."""
        self.shelf = take_from_shelf(DataFolder(self.folder), NATIVE, as_clock(self.time))
        self.ringing = Ringing(self.shelf, (self.system,), self.time.scheduler, self.time.wall)
        self.processes.append((self.shelf, self.ringing))
        self.diary = sure(self.shelf.diary_alone("en"))
        pass_start(self.diary)

    def stop(self):
        self.ringing.stop()
        for phone in self.phones:
            phone.close()
        self.phones.clear()

    async def window(self, route="/"):
        phone = await Phone(route=route).run(main_of(self.shelf, lambda: ("en-GB",), self.ringing))
        self.phones.append(phone)
        await self.time.settle()
        return phone

    def wants(self, about=About.DIARY, at=time(20), **wish):
        changed = set_reminder(self.diary, about, Wish(at, wish.pop("weekdays", EVERY_DAY), **wish))
        assert not hasattr(changed, "value"), changed
        self.shelf.room.aside().spread()
        return next(one.id for one in changed.after if one.about is about)

    @property
    def came(self):
        """Each coming, when and how."""
        rung = board_of(self.diary, OTHERS).standing.rung
        return [(one.at.astimezone(COPENHAGEN).strftime("%d. %H:%M"), one.how) for one in rung]

    @property
    def told(self):
        return [when for when, _ in self.system.shown]


@pytest.fixture
async def life(tmp_path, monkeypatch):
    life = Life(tmp_path, TUESDAY, monkeypatch)
    yield life
    for phone in life.phones:
        phone.close()
    for shelf, _ in life.processes:
        if isinstance(shelf.found, Engine):
            shelf.found.dispose()


async def test_in_the_course_of_a_day_it_rings_at_its_time_and_once(life):
    life.wants()
    phone = await life.window()
    await life.time.go(hours=10, minutes=59)
    assert (life.told, phone.has(OPEN)) == ([], False)
    await life.time.go(minutes=2)
    await phone.settle()
    assert life.told == ["03. 20:00"]
    assert life.came == [("03. 20:00", How.SYSTEM)]
    assert "Do you feel like writing about today?" in phone.reads()
    await phone.tap(OPEN)
    assert phone.page.route == "/skriv"
    await life.time.go(hours=3)
    assert life.told == ["03. 20:00"]
    await life.time.go(days=1)
    assert life.told == ["03. 20:00", "04. 20:00"]


async def test_what_the_system_is_handed_names_neither_back_nor_pain(life):
    life.wants()
    await life.window()
    await life.time.go(hours=12)
    notice = life.system.shown[0][1]
    assert (notice.title, notice.sentence, notice.path) == ("A reminder", "Do you feel like writing about today?", "/skriv")


async def test_two_windows_ring_once_and_both_show_it(life):
    life.wants()
    here, there = await life.window(), await life.window("/laer")
    await life.time.go(hours=12)
    await here.settle()
    await there.settle()
    assert life.told == ["03. 20:00"]
    assert here.has(OPEN)
    assert there.has(OPEN)


async def test_what_is_set_while_the_app_is_open_rings_the_same_day(life):
    await life.window()
    which = life.wants(at=time(10))
    await life.time.go(minutes=30)
    life.wants(at=time(11))
    await life.time.go(hours=3)
    assert life.told == ["03. 11:00"]
    switch_reminder(life.diary, which, is_on=False)
    life.shelf.room.aside().spread()
    await life.time.go(days=2)
    assert life.told == ["03. 11:00"]


async def test_a_machine_that_slept_eight_hours_asks_once_and_does_not_ring(life):
    life.wants(at=time(12))
    life.wants(About.WALK, at=time(14))
    phone = await life.window()
    await life.time.go(hours=1)
    life.time.sleep(hours=8)
    await life.time.go(minutes=1, seconds=1)
    await phone.settle()
    assert life.told == []
    assert {how for _, how in life.came} == {How.AT_START}
    assert phone.has(OPEN)
    # One a day, and of two the first in the order of a day.
    await life.time.go(hours=22)
    assert life.told == ["04. 14:00"]


async def test_a_machine_that_slept_over_the_time_for_a_moment_rings_late(life):
    life.wants(at=time(10))
    await life.window()
    await life.time.go(minutes=58)
    life.time.sleep(minutes=5)
    await life.time.go(minutes=1, seconds=1)
    assert len(life.told) == 1
    assert life.came[0][1] is How.SYSTEM


async def test_after_a_restart_nothing_rings_twice_and_all_that_is_set_is_there(life):
    life.wants()
    await life.window()
    await life.time.go(hours=11, minutes=10)
    assert life.told == ["03. 20:00"]
    life.stop()
    life.time.sleep(minutes=20)
    life.start()
    await life.window()
    await life.time.go(hours=24)
    assert life.told == ["03. 20:00", "04. 20:00"]


async def test_what_was_due_while_the_app_was_closed_is_asked_about_once(life):
    life.wants()
    life.time.sleep(days=3)
    phone = await life.window()
    await life.time.go(seconds=2)
    await phone.settle()
    await life.window()
    assert [how for _, how in life.came] == [How.AT_START]
    assert life.told == []
    assert "While the app was closed" in phone.reads()


async def test_a_clock_that_is_set_back_rings_nothing_again(life):
    life.wants()
    await life.window()
    await life.time.go(hours=11, minutes=5)
    life.time.now -= timedelta(minutes=30)
    await life.time.go(hours=2)
    assert len(life.told) == 1
    await life.time.go(hours=24)
    assert life.told == ["03. 20:00", "04. 20:00"]


async def test_a_clock_that_is_set_forward_rings_within_a_minute(life):
    life.wants()
    await life.window()
    life.time.now += timedelta(hours=11)
    await life.time.go(minutes=1, seconds=1)
    assert len(life.came) == 1


@pytest.mark.parametrize(
    ("evening", "rings"),
    [(datetime(2026, 3, 28, 20, tzinfo=COPENHAGEN), "29. 03:00"), (datetime(2026, 10, 24, 20, tzinfo=COPENHAGEN), "25. 02:30")],
    ids=["spring", "autumn"],
)
async def test_the_night_that_the_clock_is_moved(tmp_path, monkeypatch, evening, rings):
    night = Life(tmp_path, evening, monkeypatch)
    night.wants(at=time(2, 30), rings_at_night=True)
    await night.window()
    await night.time.go(hours=14)
    assert night.told == [rings]
    assert night.came[0][0] == rings
    at = night.system.shown[0]
    assert at[0] == rings
    night.stop()
    night.shelf.put_away()


@pytest.mark.parametrize("evening", [datetime(2026, 3, 28, 19, tzinfo=COPENHAGEN), datetime(2026, 10, 24, 19, tzinfo=COPENHAGEN)])
async def test_the_evening_after_it_comes_at_the_same_time_of_the_wall(tmp_path, monkeypatch, evening):
    life = Life(tmp_path, evening, monkeypatch)
    life.wants()
    await life.window()
    await life.time.go(hours=30)
    assert [when[-5:] for when in life.told] == ["20:00", "20:00"]
    life.stop()
    life.shelf.put_away()


async def test_what_is_put_off_comes_again(life):
    life.wants(at=time(10))
    await life.window()
    await life.time.go(hours=1, minutes=2)
    rung = board_of(life.diary, OTHERS).open[0]
    put_off(life.diary, rung, Later.QUARTER)
    life.shelf.room.aside().spread()
    await life.time.go(hours=2)
    assert life.told == ["03. 10:00", "03. 10:17"]


async def test_a_sound_is_made_only_for_who_chose_one(life, monkeypatch):
    rung = []

    async def chime(page):
        rung.append(page)

    monkeypatch.setattr("app.shell.reach.BELL", SimpleNamespace(can_sound=lambda _page: True, chime=chime))
    life.wants()
    phone = await life.window()
    await life.time.go(hours=12)
    assert rung == []
    choose_sound(life.diary, has_sound=True)
    await life.time.go(hours=24)
    assert rung == [phone.page]


async def test_whatever_goes_wrong_the_clock_goes_on(life, monkeypatch):
    life.wants(at=time(10))
    await life.window()

    async def broken(*_):
        raise OSError("no room on the disk")

    whole = ringing_actions.ring
    monkeypatch.setattr(under_test, "ring", broken)
    await life.time.go(hours=1, minutes=1)
    assert life.told == []
    monkeypatch.setattr(under_test, "ring", whole)
    await life.time.go(minutes=2)
    assert len(life.told) == 1


async def test_a_clock_that_stands_still_is_not_asked_for_ever(life, monkeypatch):
    life.wants()
    looks = []
    whole = ringing_actions.ring

    async def counted(*asked):
        looks.append(1)
        return await whole(*asked)

    monkeypatch.setattr(under_test, "ring", counted)
    life.time.stopped_at = life.time()
    await life.window()
    await life.time.go(hours=48)
    assert len(looks) <= 8
    assert life.told == []


async def test_stopped_it_rings_no_more(life):
    life.wants()
    await life.window()
    life.ringing.stop()
    life.ringing.stop()
    life.shelf.room.aside().spread()
    await life.time.go(hours=24)
    assert life.told == []


async def test_a_notice_that_is_touched_opens_its_place_in_a_window(life):
    phone = await life.window()
    assert life.ringing.go("/laer")
    await phone.settle()
    assert phone.page.route == "/laer"
    life.stop()
    await life.time.settle()
    assert not Ringing(life.shelf).go("/laer")


async def test_the_apps_own_scheduler_keeps_nothing_on_disk_and_is_never_too_late():
    own = scheduler()
    own.start(paused=True)
    assert [type(store).__name__ for store in own._jobstores.values()] == ["MemoryJobStore"]
    assert own._job_defaults == {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    assert own.timezone is UTC
    assert timedelta(minutes=1) < ASLEEP
    own.shutdown(wait=False)
