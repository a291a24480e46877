"""What may be said to one who wants to be critical: it names the law and acquits nobody.

Public: LOV nr 557 af 27/05/2025, § 2. Private: the duty of loyalty in employment law.
"""

_WORDS = {
    "da": {
        "yes": "Som offentligt ansat må du ytre dig kritisk på egne vegne. Appen kan ikke afgøre, "
        "om noget af det er omfattet af tavshedspligt.",
        "no": "Som privat ansat må du også ytre dig, men din ret er snævrere. Tal med din "
        "tillidsrepræsentant først, hvis du er i tvivl.",
    },
    "en": {
        "yes": "In Denmark a public employee may speak critically on their own behalf. The app cannot decide "
        "whether any of it is covered by a duty of confidentiality.",
        "no": "A private employee may speak too, but that right is narrower. If in doubt, talk to your union "
        "representative first.",
    },
}
_ELSEWHERE = {
    "da": "Uden for Danmark tæller kontrakten og arbejdspladsens regler. Spørg fagforeningen først.",
    "en": "Outside Denmark your contract and your workplace's policy count. Ask your union first.",
}
LESSON = "guidelines-02"


def answer(public: str, region: str, say: str) -> tuple[str, ...]:
    """Return the sentences for ``public`` (yes, no; both where it is not known); ``LESSON`` tells more."""
    if region != "dk":
        return (_ELSEWHERE[say],)
    known = _WORDS[say]
    return (known[public],) if public in known else (known["yes"], known["no"])
