import advocacy_trainer
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.shell.crash_dialog import describe, without_paths

LEFT = f"""Fatal Python error: Segmentation fault

Thread 0x00007f (most recent call first):
  File "{advocacy_trainer.__file__}", line 3 in go
  File "/home/karla hansen/æ/lib/threading.py", line 5 in run
  File "C:\\Users\\Karla Hansen\\python\\lib\\queue.py", line 7 in get
Extension modules: shiboken6.Shiboken at /home/karla/x.so, \\\\server\\karla$\\y.dll (total: 2)
"""


def test_no_path_and_no_name_is_left_of_what_a_crash_wrote() -> None:
    shown = without_paths(LEFT)
    assert "karla" not in shown.lower()
    assert "home" not in shown
    assert 'File "__init__.py", line 3 in go' in shown
    assert 'File "…/threading.py", line 5 in run' in shown
    assert 'File "…/queue.py", line 7 in get' in shown
    assert shown.endswith("Shiboken at …/x.so, …/y.dll (total: 2)\n")
    assert without_paths("and/or 1/2, 3 / 4") == "and/or 1/2, 3 / 4"


def test_our_own_errors_name_the_last_part_alone() -> None:
    for folder in ("/home/karla hansen/data", "C:\\Users\\Karla Hansen\\data"):
        error = StorageError("The folder {folder} cannot be read.", folder=folder)
        said = describe(StorageError, error, None)
        assert said.endswith("StorageError: The folder data cannot be read.")
