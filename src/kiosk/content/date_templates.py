"""What CLDR does not say: about, perhaps, since, until."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.dates import DatePoint, Precision

Templates = Mapping[Precision, str]


def _all(template: str) -> Templates:
    return {"year": template, "month": template, "day": template}


@dataclass(frozen=True)
class DateTemplates:
    """The words around a date; `{}` is the date. The defaults use signs alone."""

    about: Templates = field(default_factory=lambda: _all("~ {}"))
    perhaps: str = "{} (?)"
    since: Templates = field(default_factory=lambda: _all("{} – …"))
    until: Templates = field(default_factory=lambda: _all("… – {}"))
    genitive_months: bool = False
    """After a preposition a month without a day takes the form that it has beside a day."""
    first_of_month: str = ""
    """What follows the figure of the first of a month."""
    elisions: tuple[tuple[str, str], ...] = ()
    """Patterns and what takes their place: `de avril` becomes `d’avril`."""

    def around(self, template: str, words: str) -> str:
        """`words` put into `template`."""
        said = template.format(words)
        for pattern, instead in self.elisions:
            said = re.sub(pattern, instead, said)
        return said

    def qualified(self, words: str, point: DatePoint) -> str:
        """`words` with what its qualifier says."""
        if point.approximate:
            words = self.around(self.about[point.precision], words)
        return self.around(self.perhaps, words) if point.uncertain else words


TEMPLATES: Mapping[str, DateTemplates] = {
    "de": DateTemplates(
        about={"year": "um {}", "month": "um {}", "day": "um den {}"},
        perhaps="wohl {}",
        since={"year": "ab {}", "month": "ab {}", "day": "ab dem {}"},
        until={"year": "bis {}", "month": "bis {}", "day": "bis zum {}"},
    ),
    "en": DateTemplates(
        about=_all("about {}"),
        perhaps="perhaps {}",
        since=_all("from {}"),
        until=_all("until {}"),
    ),
    "it": DateTemplates(
        about=_all("{} circa"),
        perhaps="forse {}",
        since={"year": "dal {}", "month": "da {}", "day": "dal {}"},
        until={"year": "fino al {}", "month": "fino a {}", "day": "fino al {}"},
        elisions=((r"\ba (?=a)", "ad "),),
    ),
    "fr": DateTemplates(
        about={"year": "vers {}", "month": "vers {}", "day": "vers le {}"},
        perhaps="peut-être {}",
        since={"year": "à partir de {}", "month": "à partir de {}", "day": "à partir du {}"},
        until={"year": "jusqu’en {}", "month": "jusqu’en {}", "day": "jusqu’au {}"},
        first_of_month="er",
        elisions=((r"\bde (?=[aàeéiou])", "d’"),),
    ),
    "ru": DateTemplates(
        about=_all("около {}"),
        perhaps="возможно, {}",
        since=_all("с {}"),
        until=_all("до {}"),
        genitive_months=True,
    ),
}
