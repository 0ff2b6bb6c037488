"""`kiosk new`: begin an exhibit."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, readable=False))
def new(folder: Path) -> None:
    """Begin an exhibit in DIR, which must be empty or not exist yet.

    It has two of everything, with comments that tell how it is written, and can be shown at once;
    change it, file by file, into your own. Your editor finds what helps it in “.schema”.

    Exit status: 1 if it cannot be written; 2 for a wrong call.
    """
    from kiosk.content.starting import begin_exhibit
    from kiosk.panels import discover
    from kiosk.paths import starter

    try:
        begin_exhibit(folder, starter(), discover())
    except FileExistsError as error:
        raise click.UsageError(f"{folder} is not empty; name a new folder.") from error
    except NotADirectoryError as error:
        raise click.UsageError(f"{folder} is a file; name a new folder.") from error
    except OSError as error:
        raise click.ClickException(f"cannot write to {folder}: {error.strerror}") from error
    click.echo(
        f"A first exhibit is in {folder}. Begin with its exhibit.yaml, and after a change:\n"
    )
    click.echo(f"  kiosk check {folder}     says what is wrong, and where")
    click.echo(f"  kiosk preview {folder}   shows it in a window, anew whenever you save")
