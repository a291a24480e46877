"""Start the app once more, in a practice profile: a window and a process of its own."""

from advocacy_trainer.resources import program_command
from advocacy_trainer.workshop.practice import Workshop


def words_for(workshop: Workshop, lang: str) -> list[str]:
    """Return the command that opens a practice profile; one nobody has used yet begins in ``lang``."""
    command = program_command()
    if not command:
        return []
    begins = [] if (workshop.practice / "settings.json").is_file() else ["--lang", lang]
    return [*command, "--data-dir", str(workshop.practice.absolute()), *begins]


def open_profile(workshop: Workshop, lang: str) -> bool:
    """Open a practice profile in a process that outlives this one; tell whether it began."""
    from PySide6.QtCore import QProcess, QProcessEnvironment

    command = words_for(workshop, lang)
    if not command:
        return False
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    # A frozen app would otherwise take the new one for a part of itself.
    environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    process.setProcessEnvironment(environment)
    process.setProgram(command[0])
    process.setArguments(command[1:])
    return bool(process.startDetached())
