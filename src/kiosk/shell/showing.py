"""What is shown of one exhibit: its start and home screens, its panels, and answers over them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.panels.view import View
from kiosk.shell.home_model import HomeModel
from kiosk.shell.language_names import own_name
from kiosk.shell.panel_models import PanelModels
from kiosk.shell.snapshot import LanguageChoice
from kiosk.shell.start_model import StartModel
from kiosk.ui.rows_model import RowsModel
from kiosk.visit import Phase, Visit

if TYPE_CHECKING:
    from kiosk.panels.panel_model import PanelModel
    from kiosk.shell.answer_models import AnswerModels


class Showing:
    """The models of one exhibit, each told of the visit while it is shown."""

    def __init__(
        self,
        exhibit: Exhibit,
        kinds: Mapping[str, PanelKind],
        wire: "Callable[[PanelModel], None]",
        parent: QObject,
    ) -> None:
        """Args: the exhibit and its kinds of panel by name; what connects the model of a panel
        once it is made; who owns them all."""
        self.exhibit = exhibit
        self._kinds = kinds
        self._parent = parent
        self.start = StartModel(exhibit, parent)
        self.home = HomeModel(exhibit, kinds, parent)
        self.panels = PanelModels(exhibit, kinds, wire, parent)
        self.languages = RowsModel(LanguageChoice, parent)
        self._answers: AnswerModels | None = None

    @property
    def answers(self) -> "AnswerModels":
        """What is answered, made when it is first asked for."""
        if self._answers is None:
            from kiosk.shell.answer_models import AnswerModels  # noqa: PLC0415 - a start asks nothing

            self._answers = AnswerModels(self.exhibit, self._parent)
        return self._answers

    def go_on(self, before: "Showing") -> None:
        """Take over what the panels kept of the same exhibit before its files were changed."""
        self.panels.go_on(before.panels)

    def show(self, visit: Visit, last_panel: str) -> None:
        """Show a visit, whose visitor opened `last_panel` last."""
        place, language = visit.location, visit.language
        self.start.show(language)
        self.home.show(language, last_panel)
        self.languages.set_rows(
            [
                LanguageChoice(code, own_name(code), code == language)
                for code in self.exhibit.settings.languages
            ]
        )
        if place.asked or self._answers:
            self.answers.show(place.asked, language)
        if visit.phase is Phase.ATTRACT:
            self.panels.reset()
        if place.panel:
            view = View(
                language=language,
                moment=visit.moment,
                kind=place.kind,
                item=place.item,
                over=place.over,
                dark=visit.help.contrast,
            )
            self.panels.of(place.panel).show(view)

    def forget(self) -> None:
        """Free all, once what shows it is gone."""
        for model in (self.start, self.home, self.languages):
            model.deleteLater()
        self.panels.delete()
        if self._answers:
            self._answers.delete()
