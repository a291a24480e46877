"""Forms of a word in a lexicon: its endings written out, or named by how it bends.

``tåbe/+n`` has the forms of a common noun, »tåbe, tåben, tåber, tåberne«. Names of
bending begin with +; anything else is an ending as it stands.
"""

_PLAIN = {
    "+n": ("en", "er", "erne"),  # a common noun: idiot, idioten, idioter, idioterne
    "+t": ("et", "er", "erne"),  # a neuter: hoved, hovedet, hoveder, hovederne
    "+e": ("en", "e", "ene"),  # klovn, klovnen, klovne, klovnene
    "+er": ("en", "e", "ne"),  # who does something: løgner, løgneren, løgnere, løgnerne
    "+a": ("t", "e"),  # an adjective: falsk, falskt, falske
    "+1": ("en",),  # one of them alone: mand, manden
    "+s": ("s",),  # English: fool, fools
    "+v": ("s", "ed", "ing"),  # an English verb: faint, faints, fainted, fainting
}
_AFTER_E = {"+n": ("n", "r", "rne"), "+t": ("t", "r", "rne"), "+1": ("n",), "+v": ("s", "d")}
_HISSING = ("s", "x", "ch", "sh", "z")


def forms_of(entry: str) -> list[str]:
    """Return a word and its forms: ``løgner/+er``, ``patient/en``, ``dum/t/me``."""
    stem, *endings = entry.split("/")
    found = [stem]
    for ending in endings:
        found += _bent(stem, ending) if ending[:1] == "+" else [stem + ending]
    return found


def _bent(stem: str, way: str) -> list[str]:
    if way == "+s" and stem.endswith(_HISSING):
        return [stem + "es"]
    if way == "+s" and stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return [stem[:-1] + "ies"]
    endings = _AFTER_E.get(way, _PLAIN[way]) if stem.endswith("e") else _PLAIN[way]
    forms = [stem + ending for ending in endings]
    if way == "+v" and stem.endswith("e"):
        forms.append(stem[:-1] + "ing")
    return forms
