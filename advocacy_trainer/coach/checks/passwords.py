"""Passwords and account numbers, told from other words and numbers by the words beside them."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

# Danish registration and account number, British sort code; the words beside them tell them from orders.
ACCOUNT_WORDS = ("reg", "sort")  # without one of which there is none
ACCOUNT = lazy(
    r"(?i:\breg(?:\.|nr|istreringsnummer)[a-z.]*)[ :]*\d{4}[ ,.\-–]*(?:og )?"
    r"(?:(?i:konto\w*)\.?[ :]*(?:nr\.?[ :]*)?)?"
    r"\d[\d ]{4,10}\d(?!\d)"
    r"|(?i:\bsort ?codes?)[ :]*(?:is )?\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)"
    r"(?:,?[ ]*(?:and )?(?i:(?:account|acc)\.?(?: (?:number|no\.?))?)[ :]*(?:is )?\d{6,8}(?!\d))?"
)
_SECRET_WORDS = ("kode", "password", "passcode", "pin", "login")
_SHORTEST_PASSWORD = 4
_PASSWORD = lazy(
    r"(?i:\b(?:pin-?koden?|pin(?:-?code)?|\w*adgangskode\w*|kodeord\w*"
    r"|(?:wi-?fi[- ]?)?koden?|password|passcode))"
    r"(?: (?i:til|for|to|on|of) [^.:=\n]{1,25}?)?(?:[ ](?i:er|is)|[ ]?[:=]"
    r"|[^.:=!?\n]{0,40}(?i:seddel|note|tavle|board|skrevet|written|hænger|stuck)[^.:=!?\n]{0,20}:)"
    r"[ ]+[»\"“']?([^\s»«\"“”',;]{4,40})"
)


def passwords_in(doc: Document) -> Iterator[Span]:
    """Find what is said to be a password or a code, where it holds a digit: other words may be talk."""
    if not any(word in doc.lower for word in _SECRET_WORDS):
        return
    for match in _PASSWORD.finditer(doc.text):
        value = match[1].rstrip(".,!?)")
        if len(value) >= _SHORTEST_PASSWORD and any(sign.isdigit() for sign in value):
            yield Span(match.start(1), match.start(1) + len(value))
