"""What everything is called in FHIR: a code of our own for each, and beside it the one that others know, where one was verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.observation import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

# Nobody here owns an address on the web, and one that is not ours would be someone else's to define: a name that only we have.
LOCAL = "urn:uuid:5d1c62d0-7f0b-4c8e-9a52-1f6e0a6b7c31"
"""Our own code system. docs/decisions/0021-fhir-codes.md lists its codes."""

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope"
URI = "urn:ietf:rfc:3986"

SURVEY, ACTIVITY = "survey", "activity"
SCORE, MINUTES, HOURS, DAYS, ONE = "{score}", "min", "h", "d", "1"
UNITS = {SCORE: "point", MINUTES: "min", HOURS: "h", DAYS: "d", ONE: "1"}
"""The unit for people to read, the same in the app's languages."""


@dataclass(frozen=True, slots=True)
class Code:
    """How one thing is told in FHIR."""

    local: str
    display: str
    unit: str = ""
    """Empty where the value is no number."""
    known: tuple[str, str, str] | None = None
    """The system, code and display of the code that others know. One at most: dk-core's slices hold one each."""
    category: str = SURVEY
    days: int = 1
    """How many days the answer is about, up to and including the one it was given on."""

    @property
    def coding(self) -> list[dict[str, Any]]:
        """The codings, the one that others know first."""
        ours = {"system": LOCAL, "code": self.local, "display": self.display}
        if self.known is None:
            return [ours]
        system, code, display = self.known
        return [{"system": system, "code": code, "display": display}, ours]


PAIN = (LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
SLEPT = (LOINC, "93832-4", "Sleep duration")
OSWESTRY = (LOINC, "97909-6", "Oswestry disability index score ODI")
EQ_VAS = (SNOMED, "736535009", "EuroQol visual analogue score")

KINDS: Mapping[Kind, Code] = {
    Kind.HINDRANCE: Code("hindrance", "How much the back held the person back that day, 0-10", SCORE),
    Kind.BACK_PAIN: Code("back-pain", "Back pain on average that day, 0-10", SCORE, PAIN),
    Kind.LEG_PAIN: Code("leg-pain", "Leg pain on average that day, 0-10", SCORE, PAIN),
    Kind.ACTIVITY: Code("activity", "Activity that day, 0-10, 5 is as usual", SCORE),
    Kind.SLEEP: Code("sleep", "How the person slept the night before, 0-10", SCORE),
    Kind.MOOD: Code("mood", "Mood that day, 0-10", SCORE),
    Kind.OWN_ONE: Code("own-1", "The person's own first question, 0-10", SCORE),
    Kind.OWN_TWO: Code("own-2", "The person's own second question, 0-10", SCORE),
    Kind.WEEK_PAIN: Code("week-pain", "Back pain on average over 7 days, 0-10", SCORE, PAIN, days=7),
    Kind.WEEK_WORST: Code("week-worst", "Back pain at its worst in 7 days, 0-10", SCORE, days=7),
    Kind.FLARE: Code("flare", "A day within a flare-up"),
    Kind.WORK: Code("work", "How the day was at work"),
    Kind.MARK: Code("mark", "A mark of the person's own beside a day"),
    Kind.WEEK_HINDRANCE: Code("week-hindrance", "How much the back held the person back over 7 days, 0-10", SCORE, days=7),
    Kind.WEEK_SLEEP: Code("week-sleep", "How the person slept over 7 days, 0-10", SCORE, days=7),
    Kind.CONFIDENCE: Code("confidence", "How sure the person is to manage what matters, also in pain, 0-10", SCORE),
    Kind.WORK_DAYS_USUAL: Code("work-days-usual", "Days at work as usual in 7 days", DAYS, days=7),
    Kind.WORK_DAYS_ADAPTED: Code("work-days-adapted", "Days at work with changes in 7 days", DAYS, days=7),
    Kind.WORK_DAYS_OFF: Code("work-days-off", "Days off sick in 7 days", DAYS, days=7),
    Kind.WALK_MINUTES: Code("walk-minutes", "Minutes walked that day", MINUTES, category=ACTIVITY),
    Kind.STRENGTH: Code("strength", "Exercises for strength were done that day", category=ACTIVITY),
    Kind.PACE_USED: Code("pace-used", "The clock for breaks was used that day", category=ACTIVITY),
    Kind.SLEEP_MINUTES: Code("sleep-minutes", "Time asleep by the sleep diary", HOURS, SLEPT),
    Kind.BED_MINUTES: Code("bed-minutes", "Time in bed by the sleep diary", MINUTES),
    Kind.EXERCISES_DONE: Code("exercises-done", "How many exercises were ticked that day", ONE, category=ACTIVITY),
    Kind.PAUSE: Code("pause", "The person's plans rested that day"),
}
"""Each kind of answer. The local code is the kind's own name in files."""

TOTALS: Mapping[str, Code] = {
    "rmdq-24": Code("rmdq-24", "RMDQ, version with 24 items, total 0-24", SCORE),
    "rmdq-23": Code("rmdq-23", "RMDQ, Danish version with 23 items, total 0-23", SCORE),
    "odi": Code("odi", "ODI, percentage 0-100", SCORE, OSWESTRY),
    "psqi": Code("psqi", "PSQI, global score 0-21", SCORE),
    "start-back": Code("start-back", "STarT Back, total 0-9", SCORE),
    "ompsq-short": Code("ompsq-short", "OMPSQ, short form, total 0-100", SCORE),
    # The diary does not ask which version of EQ-5D it was, and SNOMED CT has a code for each: so none.
    "eq-5d-index": Code("eq-5d-index", "EQ-5D index, version not told", ONE),
    "eq-vas": Code("eq-vas", "EQ-VAS 0-100", SCORE, EQ_VAS),
    "fabq-pa": Code("fabq-pa", "FABQ physical activity, total 0-24", SCORE),
    "fabq-w": Code("fabq-w", "FABQ work, total 0-42", SCORE),
    "workability": Code("workability", "Work ability (first item of WAI), 0-10", SCORE),
}
"""The totals of questionnaires, by their name in content/instruments.json."""

THING = Code("own-thing", "How well one of the person's own activities goes, 0-10, 10 is as before", SCORE)
NOTE = Code("note", "A note in the person's own words")
HELPED = Code("helped", "The day was written with someone's help")
SIGN = Code("sign", "A new sign that the person wanted to tell")
FLARE_UP = Code("flare-up", "A flare-up, and after how many days the person did as usual again", DAYS)
WALKED = Code("walked-week", "A week of a walking plan, planned and done", category=ACTIVITY)
EXERCISED = Code("exercised-week", "A week of exercises, meant and done", category=ACTIVITY)
DAYS_TOLD = Code("days-told", "On how many days of the period something was told", DAYS)
BEGUN = Code("begun", "Where a question began: the mean of the first 7 days with at least 4 told", SCORE, days=7)
APART = (THING, NOTE, HELPED, SIGN, FLARE_UP, WALKED, EXERCISED, DAYS_TOLD, BEGUN)
"""What is neither an answer of a day nor a total."""


def total_code(instrument: str) -> Code:
    """The code of a total; of a questionnaire that has none yet, its name."""
    return TOTALS.get(instrument) or Code(instrument, instrument, SCORE)
