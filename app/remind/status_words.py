"""How it is said when a reminder comes next, when it came last, and how it reaches the person: nothing is promised that is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.remind.ports import Permission
from app.remind.ringing import How, is_quiet_week
from app.remind.words import say_moment, title

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.words import Words
    from app.remind.choices import Choices
    from app.remind.ports import Ways
    from app.remind.reminder import Reminder
    from app.remind.ringing import Standing
    from app.remind.status import Status


def say_next(status: Status, now: datetime, words: Words) -> str:
    """When it comes next."""
    if status.next_at is None:
        return words.say("Next time: not planned.")
    # NOTE: {moment} such as "tomorrow at 20:00".
    said = words.say("Next time: {moment}.", moment=say_moment(status.next_at, now.date(), words))
    if not status.is_behind:
        return said
    return " ".join((said, words.say("Others come first on that day. Then it waits under Today.")))


def say_last(status: Status, now: datetime, words: Words) -> str:
    """When it came last, and how."""
    last = status.last
    if last is None:
        return words.say("It has not come yet.")
    moment = say_moment(last.at.astimezone(now.tzinfo), now.date(), words)
    return {
        # NOTE: When a reminder came last; {moment} such as "yesterday at 20:00".
        How.IN_APP: words.say("Last time: {moment}, here in the app.", moment=moment),
        How.SYSTEM: words.say("Last time: {moment}, as a message from the device.", moment=moment),
        How.AT_START: words.say("Last time: {moment}, when you opened the app.", moment=moment),
    }[last.how]


def say_tried(status: Status, now: datetime, words: Words) -> str | None:
    """That it was tried by hand, and how it came."""
    if status.tried is None:
        return None
    moment = say_moment(status.tried.at.astimezone(now.tzinfo), now.date(), words)
    if status.tried.how is How.SYSTEM:
        return words.say("You tried it {moment}. It came here and as a message.", moment=moment)
    return words.say("You tried it {moment}. It came here in the app.", moment=moment)


def say_ways(reminder: Reminder, ways: Ways, choices: Choices, words: Words) -> tuple[str, ...]:
    """How it reaches the person on this device."""
    if ways.can_notify and ways.can_ring_closed:
        here = words.say("It comes here, and as a message. The message comes even when the app is closed.")
    elif ways.can_notify:
        here = words.say("It comes here and as a message, while the app is open.")
    else:
        here = words.say("It comes here in the app, while the app is open.")
    return (here, *say_taken(reminder, choices, words))


def say_taken(reminder: Reminder, choices: Choices, words: Words) -> tuple[str, ...]:
    """Whether it was taken along to a calendar, and whether it is another one since."""
    taken = choices.taken.get(reminder.id)
    if taken is None:
        return ()
    if taken == reminder.sequence:
        return (words.say("You have taken the file for your calendar."),)
    return (words.say("It has changed since you took the file for your calendar. Take it again."),)


def say_permission(permission: Permission, words: Words) -> str:
    """What the device says of messages."""
    return {
        Permission.NONE_NEEDED: words.say("Messages: this device needs no permission."),
        Permission.NOT_ASKED: words.say("Messages: not asked yet."),
        Permission.GIVEN: words.say("Messages: you have allowed them."),
        Permission.REFUSED: words.say("Messages: not allowed. You can change it in the settings of your device."),
        Permission.NOT_HERE: words.say("Messages: not possible here."),
    }[permission]


def say_closed(words: Words) -> str:
    """What a device cannot do, beside the switch."""
    return words.say("It cannot come while the app is closed. The calendar on your phone can do that.")


def say_silence(standing: Standing, now: datetime, words: Words) -> str | None:
    """Why nothing comes at all just now."""
    if standing.is_resting:
        return words.say("You are taking a pause from the whole app. Nothing comes until you start again.")
    if standing.paused_until is not None and now.date() <= standing.paused_until:
        return words.say("Your reminders rest up to and including {day}.", day=words.long_day(standing.paused_until))
    if is_quiet_week(standing.last_sign, now.date()):
        return words.say("You have been away for a while. Your reminders keep quiet for a week.")
    return None


def say_stopped(reminder: Reminder, words: Words) -> str:
    """The kind line when one has stopped by itself."""
    return words.say("“{what}” was left some times, so it keeps quiet now. That is all right.", what=title(reminder.about, words))
