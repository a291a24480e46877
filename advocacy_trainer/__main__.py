"""Start the program: ``python -m advocacy_trainer``."""

import sys

from advocacy_trainer.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
