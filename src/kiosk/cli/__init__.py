"""The command line: `kiosk COMMAND`. One file a command, loaded when it is called."""

import sys
from importlib import import_module

import click

COMMANDS = {
    "check": "Find everything that is wrong with an exhibit, or with settings.",
    "doctor": "Say whether a machine, and how it is set, are as a station needs them.",
    "explain": "Tell more of a code that check names.",
    "gallery": "Show every component of the design in all its states.",
    "new": "Begin an exhibit.",
    "pack": "Carry an exhibit to a station, signed, and keep it there.",
    "preview": "Show an exhibit in a window, anew whenever a file is saved.",
    "proof": "Draw every screen into pictures, or print a book to read and sign.",
    "run": "Show an exhibit, full screen.",
    "schema": "Help editors of texts to complete and check an exhibit’s files.",
    "staff": "Say by which code the staff open their page.",
    "stats": "Tell what a station has counted.",
    "studio": "Change an exhibit with a form, beside its picture.",
    "table": "Keep events and glossary in a table, and bring it back.",
    "translations": "Send texts to translators, and bring their work back.",
}


class _Commands(click.Group):
    """Imports a command only when it is called, so that each starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"kiosk.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Calls of which click itself complains are told by click."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            if type(error) is not click.ClickException:
                raise
            from kiosk.cli.messages import ToldError

            raise ToldError(error, ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as click calls it
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.command(cls=_Commands)
@click.version_option(package_name="museum-kiosk", prog_name="kiosk")
def main() -> None:
    """A museum kiosk: plain files in, touch-friendly panels out, offline."""
    # What a terminal has no letters for, such as one of Windows', is told by number.
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
