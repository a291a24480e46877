import subprocess
import sys

SCRIPT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from advocacy_trainer.ui.shell.application import make_application
make_application()
from PySide6.QtWidgets import QLabel
label = QLabel()
for number in range(30_000):
    label.setText("a")  # returns None, which PySide 6.12 gives away once too often
print("alive")
"""


def test_thirty_thousand_calls_do_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "alive", done.stderr
