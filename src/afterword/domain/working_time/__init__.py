"""When somebody works: their days, their holidays, their hours, where they are."""

from afterword.domain.working_time.calendar import WorkCalendar
from afterword.domain.working_time.zones import known_zone, place_of

__all__ = ["WorkCalendar", "known_zone", "place_of"]
