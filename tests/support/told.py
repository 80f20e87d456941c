"""Everything that stands in a diary, a line each, in words that do not change with the code: to be found again in years."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.better import store as better
from app.checkin import store as checkin
from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.exercises.actions import exercises_of
from app.flare import store as flare
from app.flare.actions import flares_of
from app.flare.plan_actions import plan_of
from app.goals.actions import things_of
from app.learn.actions import marks_of as reading_marks_of
from app.learn.actions import place_of
from app.learn.shelf import articles
from app.lock import store as lock
from app.log.actions import days_told, form_of
from app.log.choosing_actions import choices_of as log_choices_of
from app.log.entry import Item
from app.mark.actions import marks_of
from app.pace.actions import book_of
from app.people.actions import companion_of, helped_in
from app.plans.actions import pauses_of
from app.remind import store as remind
from app.remind.actions import choices_of as remind_choices_of
from app.remind.actions import reminders_of
from app.report import store as report
from app.report.preparing import choice_of
from app.safety.actions import memory_of, region_of, signs_kept
from app.scores.actions import totals_of
from app.settings.actions import choices_of
from app.sleep import store as sleep
from app.start.actions import beginning_of
from app.summary import store as summary
from app.today import store as today
from app.tried.actions import areas_of, tried_of
from app.tryout.actions import answers_of, elements_of
from app.tryout.stair_actions import tries_of
from app.tryout.week_actions import done_of
from app.visits import store as visits
from app.visits.actions import book_of as book_of_visits
from app.walk.actions import notebook_of
from app.walk.told import Clock, Tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.diary import Diary


def told_in(diary: Diary) -> tuple[str, ...]:
    """What is told, chosen and written, in a fixed order."""
    ever = Span(LONG_AGO, diary.today)
    parts = (
        _days(diary, ever),
        _flares(diary),
        _own_words(diary),
        _breaks(diary),
        _exercises(diary),
        _totals(diary),
        _visits(diary),
        _weeks(diary, ever),
        _safety(diary, ever),
        _choices(diary),
        _reading(diary),
        _sleep(diary, ever),
        _walks(diary),
        _helped(diary, ever),
        _locked(diary),
        _handed_over(diary),
        _reminders(diary),
    )
    return tuple(sorted(line.replace("\n", " / ") for part in parts for line in part))


def _plain(answer: object) -> str:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return str(answer.value) if isinstance(answer, Enum) else str(answer)


def _days(diary: Diary, ever: Span) -> Iterator[str]:
    for entry in days_told(diary, ever):
        yield from (f"{entry.day} {item.value} {_plain(answer)}" for item, answer in entry.answers.items())
        yield from (f"{entry.day} note {note.text}" for note in entry.notes)
    form = form_of(diary, diary.today)
    yield from (f"draft {item.value} {_plain(answer)}" for item, answer in form.changes.items())
    yield f"draft note {form.note}"


def _flares(diary: Diary) -> Iterator[str]:
    for one in flares_of(diary):
        yield f"flare {one.span.first} to {one.span.last}, on {_plain(one.is_on)}, as usual again after {one.days_to_usual}"
        yield from (f"plan of {one.first} {field.value}: {text}" for field, text in (one.said.plan if one.said else {}).items())
    yield from (f"plan {field.value}: {text}" for field, text in plan_of(diary).items())
    with diary.session() as session:
        yield from (f"no to {question.value} on {day}" for question, day in flare.last_noes(session).items())


def _own_words(diary: Diary) -> Iterator[str]:
    yield from (f"mark {mark.day} {mark.words}" for mark in marks_of(diary))
    for thing in things_of(diary):
        yield f"thing {thing.words} since {thing.since} until {thing.until}"
        yield from (f"thing {thing.words} {rating.day} {rating.score}" for rating in thing.ratings)


def _breaks(diary: Diary) -> Iterator[str]:
    book = book_of(diary)
    for task in book.tasks:
        yield f"breaks {task.words} since {task.since} until {task.until}, wanted {task.wanted}, total {task.total}, rest {task.own_rest}"
        yield from (f"breaks {task.words} test {n} {test.day} {test.minutes}" for n, test in enumerate(task.tests))
        yield from (f"breaks {task.words} chosen {choice.day} {choice.work}" for choice in task.choices)
        for n, use in enumerate(task.uses):
            timed = f"{_plain(use.started_at is not None)}, stopped {_plain(use.stopped_at is not None)}"
            yield f"breaks {task.words} used {n} {use.day}, timed {timed}, {use.total} {use.work} {use.rest}"
        yield from (f"breaks {task.words} left {one.since} to {one.until}" for one in task.breaks)
    yield from (f"settled after {day} {_plain(is_settled)}" for day, is_settled in book.mornings.items())
    yield from (f"pattern asked {day} {answer.value if answer else None}" for day, answer in book.asked.items())


def _exercises(diary: Diary) -> Iterator[str]:
    for one in exercises_of(diary):
        yield f"exercise {one.words}, from {one.source}: {one.how}"
        yield from (f"exercise {one.words} since {plan.since} {plan.times} times, on {_plain(plan.is_on)}" for plan in one.plans)
        yield from (f"exercise {one.words} done {day}" for day in sorted(one.done))
    yield from (f"plans pause {one.since} to {one.until} for {one.why.value if one.why else None}" for one in pauses_of(diary))


def _totals(diary: Diary) -> Iterator[str]:
    yield from (f"total {one.instrument} {one.day} {one.value} {one.place}" for one in totals_of(diary))


def _visits(diary: Diary) -> Iterator[str]:
    book = book_of_visits(diary)
    names = {one.id: f"{one.met.who.value} {one.met.name} since {one.since}" for one in book.courses}
    days = {one.id: f"{one.day} {one.time}" for one in book.visits}
    for course in book.courses:
        end = course.end
        told = f"{end.agreed}, {end.follows_up}, {end.comes_back}, {_plain(end.doctor_told)}" if end else ""
        yield f"course with {names[course.id]} to {end.day if end else None}: {told}"
    for visit in book.visits:
        chosen = f"helped {_plain(visit.is_helped)}, remind {_plain(visit.is_reminder_wanted)}, off today {_plain(visit.is_off_today)}"
        course_of = names.get(visit.course or "")
        yield f"appointment {days[visit.id]} with {visit.met.who.value} {visit.met.name}, course {course_of}, {chosen}: {visit.agreed}"
    yield from (f"question for {days.get(one.visit or '')}, asked {_plain(one.is_asked)}: {one.words}" for one in book.questions)
    yield f"front desk {book.practical.interpreter}, {book.practical.transport}"
    with diary.session() as session:
        yield from (f"asked about {days.get(which)} on {day}" for which, day in visits.asked_in(session).items())


def _weeks(diary: Diary, ever: Span) -> Iterator[str]:
    with diary.session() as session:
        for check in checkin.checks_in(session, ever):
            yield from (f"week {check.day} {question.value} {answer}" for question, answer in check.answers.items())
            helped = summary.helped_in(session, check.monday - timedelta(7))
            yield f"helped before {check.monday}: {' '.join(one.value for one in helped.chosen)} {helped.own}"
        yield from (f"held beside {factor.value} since {day}" for factor, day in summary.factors_in(session).items())
        yield from (f"pause {rest.since} to {rest.until}" for rest in better.rests_in(session))
        yield from (f"asked {asked.day} {asked.ask.value}" for asked in today.asked_since(session, LONG_AGO))


def _safety(diary: Diary, ever: Span) -> Iterator[str]:
    yield f"region {region_of(diary)}"
    memory = memory_of(diary)
    yield from (f"fact {fact.value} {answer.value}" for fact, answer in memory.profile.told)
    yield from (f"card {sign.value} away until {day}" for sign, day in memory.hidden.items())
    yield from (f"sign {sign.value} {day}" for day, sign in signs_kept(diary, ever))


def _sleep(diary: Diary, ever: Span) -> Iterator[str]:
    with diary.session() as session:
        for night in sleep.nights_in(session, ever):
            clocks = (f"{clock.time} {clock.turn}" for clock in (night.lights_out, night.awake, night.up))
            minutes = f"{night.falling_asleep} {night.awake_in_night} {night.naps}"
            yield f"night {night.day} {', '.join(clocks)}, {minutes}, rested {night.rested}"
        yield from (f"sleep diary {one.since} paused {one.paused} ended {one.ended}" for one in sleep.periods_in(session))
        yield from (f"sleep sign {one.sign.value} {one.answer.value} {one.day}" for one in sleep.signs_in(session))
        for week in sleep.habits_in(session):
            yield f"habit {week.habit.value} {week.own} {week.since} to {week.until}, ticked {sorted(map(str, week.ticks))}"


def _choices(diary: Diary) -> Iterator[str]:
    asked, chosen, begun = log_choices_of(diary), choices_of(diary), beginning_of(diary)
    # Questions of later versions are on by themselves; only those of now are looked for.
    yield from (f"question {item.value} {_plain(item in asked.on)}" for item in Item)
    yield from (f"own {item.value}: {own.name}, {own.low} to {own.high}" for item, own in asked.own.items())
    yield f"pain light {_plain(asked.pain_light)}"
    yield f"language {chosen.language}"
    yield f"look {chosen.look.light.value} {chosen.look.text_size} still {_plain(chosen.look.is_still)}"
    yield f"start passed {_plain(begun.is_passed)}, {_plain(begun.way)}, {_plain(begun.situation)}"


def _locked(diary: Diary) -> Iterator[str]:
    with diary.session() as session:
        one, tries = lock.lock_in(session), lock.tries_in(session)
    if one:
        yield f"lock {one.id} {one.hash.hex()} by {one.recipe.kdf.value} {one.recipe.cost} {one.recipe.block}, after {one.minutes}"
        yield f"lock tried wrongly {tries.wrong} times, {tries.left} left of {tries.wait}"


def _reading(diary: Diary) -> Iterator[str]:
    marks = reading_marks_of(diary)
    yield from (f"read {article} {how.value}" for article, how in marks.read.items())
    yield from (f"bookmark {article}" for article in marks.kept)
    yield from (f"left {one.id} at {pixels}" for one in articles("da") if (pixels := place_of(diary, one)))


def _tried_out(diary: Diary) -> Iterator[str]:
    for element in elements_of(diary):
        yield from (f"answer {element} {name}: {value}" for name, value in answers_of(diary, element).items())
    yield from (f"try {one.day} step {one.step}: {one.before} to {one.after}" for one in tries_of(diary))
    yield from (f"done {one.day} {one.line}" for one in done_of(diary))


def _handed_over(diary: Diary) -> Iterator[str]:
    choice = choice_of(diary)
    yield f"report {choice.reach.value} {choice.own}, in {choice.language}, own words {_plain(choice.has_own_words)}"
    yield f"report hides {' '.join(sorted(block.value for block in choice.hidden))}"
    yield from (f"report asks {question}" for question in choice.questions)
    yield f"report may be collected {choice.collected}"
    with diary.session() as session:
        yield f"report of {report.kept_in(session).get('person')}"


def _walks(diary: Diary) -> Iterator[str]:
    notebook = notebook_of(diary)
    for plan in notebook.plans:
        name = f"walking plan of {plan.began}"
        yield f"{name} to {plan.ended}: {plan.way.value}, {plan.minutes} on {plan.days}"
        yield from (f"{name} aim of {one.day}: {one.minutes} on {one.days}" for one in notebook.aims(plan))
        yield from (f"{name} chose on {one.day} {one.how.value}: {one.minutes} on {one.days}" for one in notebook.choices(plan))
        yield from (f"{name} share of {one.day}: {one.percent}" for one in notebook.shares(plan))
        yield from (f"{name} rested {one.since} to {one.until}" for one in notebook.pauses(plan))
        said = notebook.check_ins(plan).values()
        yield from (f"{name} check-in {one.number} {one.day}: {one.well}, {one.hard}, {one.step}" for one in said)
    tests = notebook.all_of(Tried)
    yield from (f"test walk {one.day} {one.minutes} of a plan {_plain(one.plan_id is not None)}" for one in tests)
    yield from (f"walk {one.day} {one.minutes}" for one in notebook.walks)
    yield from (f"morning after {day} settled {_plain(is_settled)}" for day, is_settled in notebook.mornings.items())
    yield from (f"strength {day}" for day in notebook.strength)
    yield from (f"asked before walking {asked.value} {_plain(answer)}" for asked, answer in notebook.answers.items())
    yield f"talked {_plain(notebook.has_talked)}, feet {_plain(notebook.feet)}"
    yield from (f"clock {_plain(one.is_test)} {one.started_at} {one.stopped_at}" for one in notebook.all_of(Clock))


def _helped(diary: Diary, ever: Span) -> Iterator[str]:
    yield from (f"tried {one.kind} {one.what}, {one.place}, {one.when}, {one.times}, {one.helped}" for one in tried_of(diary))
    yield from (f"area {one.area.value} helps {one.helps}, hinders {one.hinders}" for one in areas_of(diary))
    yield f"comes along {companion_of(diary)}"
    yield from (f"helped on {one.day} by {one.by}" for one in helped_in(diary, ever))


def _reminders(diary: Diary) -> Iterator[str]:
    by_id = {one.id: one.about.value for one in reminders_of(diary)}
    for one in reminders_of(diary):
        when = f"{one.at:%H:%M} on {sorted(one.weekdays)}, on {_plain(one.is_on)}, at night {_plain(one.rings_at_night)}"
        spoken = f"{one.own_words}, plain {_plain(one.is_plain)}, in the calendar {_plain(one.shows_words_in_calendar)}"
        yield f"reminder {one.about.value} {when}: {spoken}, change {one.sequence}"
    with diary.session() as session:
        for rung in remind.rung_in(session):
            became = f"{rung.how.value} {_plain(rung.answer)}, again {_plain(rung.again_at is not None)}, tried {_plain(rung.is_tried)}"
            yield f"reminder {by_id.get(rung.occurrence.reminder_id)} came {rung.occurrence.day} {became}"
    chosen = remind_choices_of(diary)
    yield f"reminders most {chosen.most}, sound {_plain(chosen.has_sound)}, rest until {chosen.paused_until}"
    yield from (f"reminder {by_id.get(which)} in a calendar, change {number}" for which, number in chosen.taken.items())
