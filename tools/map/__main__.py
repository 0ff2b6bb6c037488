"""Run the builder: ``python -m tools.map OUT_DIR``."""

from tools.map.build import main

if __name__ == "__main__":
    main()
