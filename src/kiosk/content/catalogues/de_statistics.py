"""What is said of statistics, in German."""

from collections.abc import Mapping

STATISTICS: Mapping[str, str] = {
    "The disk is nearly full.": "Die Platte ist fast voll.",
    "statistics are not kept": "Statistik wird nicht geführt",
    "It cannot be written: {reason}": "Nicht zu schreiben: {reason}",
}
