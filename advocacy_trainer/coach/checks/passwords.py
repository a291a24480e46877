"""Passwords and account numbers, told from other words and numbers by the words beside them."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

# Danish registration and account number, British sort code; the words beside them tell them from orders.
ACCOUNT_WORDS = ("reg", "sort", "konto", "s/c")  # without one of which there is none
ACCOUNT = lazy(
    r"(?i:\breg(?:\.|nr|istreringsnummer|\b)[a-z.]*)[ :]*\d{4}[ ,.\-–]*(?:og )?"
    r"(?:(?i:konto\w*)\.?[ :]*(?:nr\.?[ :]*)?)?"
    r"\d[\d ]{4,10}\d(?!\d)"
    r"|(?i:\bkonto(?:en|nr|nummer|nummeret)?\b)\.?[ :]*(?:nr\.?[ :]*|er )?\d{4}[ \-–]+\d[\d ]{5,11}\d(?!\d)"
    r"|(?i:\bsort ?codes?|\bs/c)[ :]*(?:is )?\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)"
    r"(?:,?[ ]*(?:and )?(?i:(?:account|acc)\.?(?: (?:number|no\.?))?)[ :]*(?:is )?\d{6,8}(?!\d))?"
)
_SECRET_WORDS = ("kode", "code", "password", "passcode", "pin", "login")
_OTHER_CODES = (
    "post|dress|zip|area|promo|discount|voucher|booking|order|qr|tax|sort|bar|error|product"
    "|rabat|kampagne|colour"
)
_OTHER = lazy(rf"(?i)\b(?:{_OTHER_CODES})[ -]?\Z")
_BESIDE = 12  # characters in which stands what else a code is for
_SHORTEST_PASSWORD = 4
_PASSWORD = lazy(
    r"(?i:\b(?:pin-?koden?|pin(?:-?code)?|\w*adgangskode\w*|kodeord\w*"
    r"|(?:wi-?fi[- ]?)?koden?|password|passcode|(?<![\w-])code))"
    r"(?: (?i:til|for|to|on|of|på|i) [^.:=\n]{1,25}?)?(?:[ ](?i:er|is)|['’]s|[ ]?[:=]"
    r"|[^.:=!?\n]{0,40}(?i:seddel|note|tavle|board|skrevet|written|hænger|stuck)[^.:=!?\n]{0,20}:)"
    r"[ ]+[»\"“']?([^\s»«\"“”',;]{4,40})"
)


def passwords_in(doc: Document) -> Iterator[Span]:
    """Find what is said to be a password or a code, where it holds a digit: other words may be talk."""
    if not any(word in doc.lower for word in _SECRET_WORDS):
        return
    for match in _PASSWORD.finditer(doc.text):
        if _OTHER.search(doc.text, max(0, match.start() - _BESIDE), match.start()):
            continue
        value = match[1].rstrip(".,!?)")
        if len(value) >= _SHORTEST_PASSWORD and any(sign.isdigit() for sign in value):
            yield Span(match.start(1), match.start(1) + len(value))
