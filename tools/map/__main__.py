"""Run the builder: ``python -m tools.map OUT_DIR [--only day|night]``."""

from tools.map.build import main

main()
