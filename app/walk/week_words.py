"""How a week is spoken of: what was planned, what was done, what is suggested and why. Never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.walk.check_ins import WEEKS
from app.walk.suggestion import Suggestion
from app.walk.told import How
from app.walk.words import say_dose, say_minutes

if TYPE_CHECKING:
    from app.core.words import Words
    from app.walk.dose import Aim, Dose
    from app.walk.week import Proposal, Week


def title_of(week: Week, words: Words) -> str:
    """Which week it is."""
    if week.number > WEEKS:
        return words.say("Week {n}", n=week.number)
    return words.say("Week {n} of {weeks}", n=week.number, weeks=WEEKS)


def say_keeping_on(words: Words) -> str:
    """After the weeks of the plan."""
    return words.say("The {weeks} weeks are over. You keep on in your own way, and everything is open as before.", weeks=WEEKS)


def say_planned(week: Week, words: Words) -> str:
    """What is planned in a week."""
    return words.say("Planned: {dose}.", dose=say_dose(week.dose, words))


def say_done(week: Week, words: Words) -> str:
    """What was done so far. Nothing yet is said without a word about it."""
    days = len(week.walked_days)
    if not days:
        return words.say("No walk is told yet.")
    total = say_minutes(sum(week.minutes.values()), words)
    # NOTE: {days} is "2 days", {minutes} "19 minutes".
    return words.say("Walked so far: {days}, {minutes} in all.", days=words.count("{n} day", "{n} days", days), minutes=total)


def say_week(week: Week, words: Words) -> str:
    """One line about a week that is over: what was planned, and what was done."""
    first, last = words.day(week.span.first), words.day(week.span.last)
    if week.is_paused:
        return words.say("Week {n} ({first} to {last}): a pause.", n=week.number, first=first, last=last)
    done = words.count("{n} day", "{n} days", len(week.walked_days))
    return words.say(
        # NOTE: {planned} is "9 minutes on 3 days"; {days} is "2 days", {minutes} "19 minutes".
        "Week {n} ({first} to {last}): planned {planned}, walked {days}, {minutes}.",
        n=week.number,
        first=first,
        last=last,
        planned=say_dose(week.dose, words),
        days=done,
        minutes=say_minutes(sum(week.minutes.values()), words),
    )


def say_today(dose: Dose, words: Words) -> str:
    """How long a walk is planned to be today."""
    if dose.minutes == 0:
        return words.say("No walks are planned while this lasts. You chose that.")
    return words.say("A walk is {minutes} now.", minutes=say_minutes(dose.minutes, words))


def name_of(how: How, words: Words) -> str:
    """What a button is called."""
    names = {
        How.MORE: words.say("A little more"),
        How.SAME: words.say("The same"),
        How.LESS: words.say("A little less"),
        How.OWN: words.say("Choose myself"),
        How.FOLLOW: words.say("As suggested"),
    }
    return names[how]


def say_button(how: How, dose: Dose, words: Words) -> str:
    """A button, and what it makes of the week."""
    # NOTE: On a button: "A little more: 10 minutes on 3 days".
    return words.say("{button}: {dose}", button=name_of(how, words), dose=say_dose(dose, words))


def say_suggestion(proposal: Proposal, words: Words) -> str:
    """What is suggested for the week."""
    if proposal.wants_tests:
        return words.say("New test walks are suggested.")
    return words.say("Suggested: {dose}.", dose=say_dose(proposal.dose, words))


def say_reason(proposal: Proposal, words: Words) -> str:
    """Why, in one sentence."""
    of = proposal.of
    if proposal.suggestion is Suggestion.NO_WALKS:
        return _say_resumed(proposal, words)
    if proposal.is_first:
        return words.say("The first week is a little below your test walks.")
    if proposal.suggestion is None:
        return words.say("The plan rested last week, so it goes on where it was.")
    if proposal.is_at_the_aim:
        return words.say("The plan is at your own goal, so it stays there.")
    if proposal.is_plan_now:
        return words.say("The flare-up has lasted {n} weeks, so the easy minutes are your plan now.", n=proposal.flare_weeks)
    reasons = {
        Suggestion.MORE: words.say(
            "You walked on {n} of {days} planned days last week, so a little more is suggested.", n=of.counted, days=of.days
        ),
        Suggestion.SAME: words.say(
            "You walked on {n} of {days} planned days last week, so the same is suggested.", n=of.counted, days=of.days
        ),
        Suggestion.LESS: words.say(
            "On {n} mornings the pain was not back at your usual level, so a little less is suggested.", n=of.unsettled
        ),
        Suggestion.RETURN: words.say("The flare-up is over, so you go back in steps to what you did before."),
        Suggestion.EASY_WEEK: words.say("You had a flare-up when the week began."),
    }
    return reasons[proposal.suggestion]


def say_unchosen(words: Words) -> str:
    """What happens without a choice."""
    return words.say("You decide. If you choose nothing, no walk gets longer by itself.")


def say_chosen(how: How, dose: Dose, words: Words) -> str:
    """What was chosen for the week."""
    return words.say("You chose: {choice}.", choice=say_button(how, dose, words))


def say_talk(words: Words) -> str:
    """An offer to talk, when a flare-up has lasted long."""
    return words.say("You can talk with your doctor or physiotherapist about it next time.")


def say_aim(aim: Aim, words: Words) -> str:
    """What the person walks towards."""
    return words.say("Your goal: {dose}.", dose=say_dose(aim, words))


def say_leap(dose: Dose, words: Words) -> str:
    """The one question about a great leap."""
    return words.say("That is a big leap. Would you like to try {minutes} first?", minutes=say_minutes(dose.minutes, words))


def say_made_up(dose: Dose, counted: int, unsettled: int, words: Words) -> str:
    """A made-up week, told in two sentences."""
    # NOTE: {planned} is "15 minutes on 4 days".
    told = words.say("Planned was {planned}, and {n} of the days became a walk.", planned=say_dose(dose, words), n=counted)
    calm = words.say("Each morning the pain was back at its usual level.")
    hard = words.say("On {n} mornings the pain was not back at its usual level.", n=unsettled)
    return f"{told} {hard if unsettled else calm}"


def _say_resumed(proposal: Proposal, words: Words) -> str:
    if proposal.wants_tests:
        return words.say("It is {n} weeks since a walk as planned, so new test walks can show where you are now.", n=proposal.empty_weeks)
    if proposal.dose != proposal.now or proposal.empty_weeks > 1:
        return words.say("It is {n} weeks since a walk as planned, so you can go on from a little lower.", n=proposal.empty_weeks)
    if proposal.of.walked:
        return words.say("Your walks were shorter than planned last week, so the same is suggested.")
    return words.say("There was no walk last week, so the same is suggested.")
