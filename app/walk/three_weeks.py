"""Three made-up weeks to try the weekly choice on, answered by the plan's own rule."""

from __future__ import annotations

from dataclasses import dataclass

from app.walk.dose import Aim, Dose, less, more
from app.walk.suggestion import Flare, Suggestion, suggest
from app.walk.told import How
from app.walk.week import Looked, Proposal


@dataclass(frozen=True, slots=True)
class MadeUpWeek:
    """A week of nobody's: what was planned, on how many days it was walked, and how many mornings were hard."""

    name: str
    dose: Dose
    counted: int
    unsettled: int

    @property
    def proposal(self) -> Proposal:
        """What the rule says to it."""
        found = suggest(self.dose.days, self.counted, self.unsettled, Flare.NONE)
        doses = {Suggestion.MORE: more(self.dose, Aim()), Suggestion.LESS: less(self.dose)}
        looked = Looked(self.dose.days, self.counted, self.counted, self.unsettled)
        return Proposal(found, doses.get(found, self.dose), self.dose, Aim(), looked)

    @property
    def how(self) -> How:
        """The button that the rule points at."""
        return {Suggestion.MORE: How.MORE, Suggestion.LESS: How.LESS}.get(self.proposal.suggestion or Suggestion.SAME, How.SAME)


THREE_WEEKS = (MadeUpWeek("a", Dose(15, 4), 4, 0), MadeUpWeek("b", Dose(15, 4), 2, 0), MadeUpWeek("c", Dose(20, 4), 4, 2))
