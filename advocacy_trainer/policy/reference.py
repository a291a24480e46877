"""The reference page of the policy, and an example of its file: what IT reads beside the templates."""

import json
from typing import Any

from advocacy_trainer.policy import registry
from advocacy_trainer.policy.keys import keys, value_name, words
from advocacy_trainer.policy.reading import FORMAT
from advocacy_trainer.policy.schema import schema

_SAID = {
    "da": {
        "title": "# Det kan it bestemme\n",
        "where": "Windows: `HKLM\\{key}` (det, der kun foreslås: undernøglen `{sub}`), derefter "
        "`%ProgramData%\\AdvocacyTrainer\\policy.json`. Linux: `/etc/advocacy-trainer/policy.json`. "
        "macOS: `/Library/Application Support/AdvocacyTrainer/policy.json`. Registreringsdatabasen går forud "
        "for filen, nøgle for nøgle. Kan andre end administratorer ændre filen, følges den ikke.\n",
        "order": "Rækkefølgen: låst af it > personens eget valg > foreslået af it > appens eget.\n",
        "never": "Ingen nøgle viser andre, hvad en person skriver. Ingen nøgle hindrer hende i at tage en "
        "kopi eller slette.\n",
        "head": "| Nøgle | Værdier | Kan foreslås | Hvis den ikke kan læses |\n| --- | --- | --- | --- |\n",
        "yes": "ja",
        "no": "nej",
        "open": "som om den ikke var sat",
        "holds": "gælder »{value}«",
        "number": "{low} til {high}",
        "keys": "liste af offentlige minisign-nøgler",
        "text": "tekst",
        "empty": "ingen",
    },
    "en": {
        "title": "# What IT can set\n",
        "where": "Windows: `HKLM\\{key}` (what is only suggested: the subkey `{sub}`), then "
        "`%ProgramData%\\AdvocacyTrainer\\policy.json`. Linux: `/etc/advocacy-trainer/policy.json`. "
        "macOS: `/Library/Application Support/AdvocacyTrainer/policy.json`. The registry wins over the file, "
        "key by key. A file that others than administrators can change is not followed.\n",
        "order": "The order: locked by IT > the person's own choice > recommended by IT > the app's own.\n",
        "never": "No key shows anybody what a person writes. No key keeps a person from taking a copy or "
        "erasing.\n",
        "head": "| Key | Values | Can be recommended | If it cannot be read |\n| --- | --- | --- | --- |\n",
        "yes": "yes",
        "no": "no",
        "open": "as though it were not set",
        "holds": "“{value}” holds",
        "number": "{low} to {high}",
        "keys": "a list of public keys of minisign",
        "text": "text",
        "empty": "none",
    },
}


def reference(lang: str) -> str:
    """Return the page in Markdown, in ``da`` or ``en``."""
    said = _SAID[lang]
    table, texts = said["head"], ""
    described = schema()["properties"]["locked"]["properties"]
    for key in keys().values():
        one = described[key.name]
        broken = said["open"]
        if key.managed.privacy and (held := key.managed.if_broken) is not None:
            broken = said["holds"].format(value=value_name(key, held, lang) or said["empty"])
        recommended = said["yes"] if key.managed.recommended else said["no"]
        table += f"| `{key.name}` | {_values(one, lang)} | {recommended} | {broken} |\n"
        told = words(key.name, lang)
        texts += f"\n**{told.title}** (`{key.name}`). {told.about}\n"
    where = said["where"].format(key=registry.KEY, sub=registry.RECOMMENDED)
    example = f"\n```json\n{example_file()}```\n"
    return "\n".join([said["title"], where, said["order"], said["never"], table]) + texts + example


def example_file() -> str:
    """Return a ``policy.json`` that locks two keys and suggests one."""
    content = {
        "format": FORMAT,
        "locked": {"Region": "dk", "Pack": "/etc/advocacy-trainer/pack"},
        "recommended": {"Language": "da"},
    }
    return json.dumps(content, indent=2) + "\n"


def _values(one: dict[str, Any], lang: str) -> str:
    said = _SAID[lang]
    named: dict[str, str] = one[f"x-{lang}"]["values"]
    if "enum" in one:
        return ", ".join(
            f"`{value}` ({named[value]})" if value in named else f"`{value}`" for value in one["enum"]
        )
    if one["type"] == "boolean":
        return ", ".join(f"`{value}` ({name})" for value, name in named.items())
    if one["type"] == "integer":
        return said["number"].format(low=one["minimum"], high=one["maximum"])
    return said["keys" if one["type"] == "array" else "text"]
