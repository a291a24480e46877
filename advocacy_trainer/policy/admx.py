"""The keys of the policy as templates for Windows' group policy and Intune: one ADMX, one ADML a language.

Form: Microsoft, »Group Policy ADMX Syntax Reference« (schema version 1.0).
"""

from typing import Any
from xml.sax.saxutils import escape, quoteattr

from advocacy_trainer.policy import registry
from advocacy_trainer.policy.schema import schema

FILE_NAME = "AdvocacyTrainer"
ADML_FOLDERS = {"da": "da-DK", "en": "en-US"}
_NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_CATEGORIES = {"locked": "AdvocacyTrainer", "recommended": "AdvocacyTrainerRecommended"}
_NAMES = {
    "da": {
        "locked": "Advocacy Trainer – Med egne ord",
        "recommended": "Foreslået (personen kan ændre det)",
        "supported": "Advocacy Trainer 0.1 eller nyere",
    },
    "en": {
        "locked": "Advocacy Trainer – In your own words",
        "recommended": "Recommended (the person can change it)",
        "supported": "Advocacy Trainer 0.1 or newer",
    },
}


def admx() -> str:
    """Return the language-neutral template."""
    policies = "".join(
        _policy(name, one, level) for level, known in _levels().items() for name, one in known.items()
    )
    return (
        f'{_HEAD}<policyDefinitions xmlns="{_NAMESPACE}" revision="1.0" schemaVersion="1.0">\n'
        "  <policyNamespaces>\n"
        f'    <target prefix="advocacytrainer" namespace="{FILE_NAME}.Policies"/>\n'
        "  </policyNamespaces>\n"
        '  <resources minRequiredRevision="1.0"/>\n'
        "  <supportedOn>\n    <definitions>\n"
        '      <definition name="Supported" displayName="$(string.Supported)"/>\n'
        "    </definitions>\n  </supportedOn>\n"
        "  <categories>\n"
        f'    <category name="{_CATEGORIES["locked"]}" displayName="$(string.Category)"/>\n'
        f'    <category name="{_CATEGORIES["recommended"]}" displayName="$(string.CategoryRecommended)">\n'
        f'      <parentCategory ref="{_CATEGORIES["locked"]}"/>\n'
        "    </category>\n  </categories>\n"
        f"  <policies>\n{policies}  </policies>\n</policyDefinitions>\n"
    )


def adml(lang: str) -> str:
    """Return the words of the template in ``da`` or ``en``."""
    names = _NAMES[lang]
    strings = {
        "Category": names["locked"],
        "CategoryRecommended": names["recommended"],
        "Supported": names["supported"],
    }
    presentations = []
    for level, known in _levels().items():
        for name, one in known.items():
            said = one[f"x-{lang}"]
            entry = _id(name, level)
            strings[entry] = said["title"]
            strings[f"{entry}_Explain"] = said["about"]
            if "enum" in one:
                strings |= {f"{entry}_{value}": said["values"].get(value, value) for value in one["enum"]}
            if (field := _field(entry, one, said["title"])) is not None:
                presentations.append(f'      <presentation id="{entry}">{field}</presentation>\n')
    table = "".join(f'      <string id="{key}">{escape(text)}</string>\n' for key, text in strings.items())
    return (
        f'{_HEAD}<policyDefinitionResources xmlns="{_NAMESPACE}" revision="1.0" schemaVersion="1.0">\n'
        f"  <displayName>{escape(names['locked'])}</displayName>\n"
        f"  <description>{escape(names['locked'])}</description>\n"
        f"  <resources>\n    <stringTable>\n{table}    </stringTable>\n"
        f"    <presentationTable>\n{''.join(presentations)}    </presentationTable>\n"
        "  </resources>\n</policyDefinitionResources>\n"
    )


def _levels() -> dict[str, dict[str, Any]]:
    levels = schema()["properties"]
    return {level: levels[level]["properties"] for level in _CATEGORIES}


def _id(name: str, level: str) -> str:
    return name if level == "locked" else f"{name}_{registry.RECOMMENDED}"


def _policy(name: str, one: dict[str, Any], level: str) -> str:
    entry = _id(name, level)
    key = registry.KEY if level == "locked" else rf"{registry.KEY}\{registry.RECOMMENDED}"
    flag = one.get("type") == "boolean"
    head = (
        f'    <policy name="{entry}" class="Machine" displayName="$(string.{entry})" '
        f'explainText="$(string.{entry}_Explain)" key={quoteattr(key)}'
    )
    head += f' valueName="{name}">\n' if flag else f' presentation="$(presentation.{entry})">\n'
    body = f'      <parentCategory ref="{_CATEGORIES[level]}"/>\n      <supportedOn ref="Supported"/>\n'
    if flag:
        body += _switch(next(iter(one["x-en"]["values"])))
    else:
        body += f"      <elements>\n        {_element(name, entry, one)}\n      </elements>\n"
    return f"{head}{body}    </policy>\n"


def _switch(first: str) -> str:
    """Return what »enabled« and »disabled« write: the value that the key is for, and its opposite."""
    on = int(first == "true")
    return (
        f'      <enabledValue><decimal value="{on}"/></enabledValue>\n'
        f'      <disabledValue><decimal value="{1 - on}"/></disabledValue>\n'
    )


def _element(name: str, entry: str, one: dict[str, Any]) -> str:
    given = f'id="{entry}_Value" valueName="{name}"'
    if "enum" in one:
        items = "".join(
            f'<item displayName="$(string.{entry}_{value})">'
            f"<value><string>{escape(value)}</string></value></item>"
            for value in one["enum"]
        )
        return f'<enum {given} required="true">{items}</enum>'
    if one["type"] == "integer":
        return f'<decimal {given} minValue="{one["minimum"]}" maxValue="{one["maximum"]}" required="true"/>'
    if one["type"] == "array":
        return f"<multiText {given}/>"
    return f'<text {given} maxLength="{one["maxLength"]}" required="true"/>'


def _field(entry: str, one: dict[str, Any], title: str) -> str | None:
    if one.get("type") == "boolean":
        return None
    named = f'refId="{entry}_Value"'
    if "enum" in one:
        return f'<dropdownList {named} defaultItem="0">{escape(title)}</dropdownList>'
    if one["type"] == "integer":
        return f'<decimalTextBox {named} defaultValue="{one["maximum"]}">{escape(title)}</decimalTextBox>'
    if one["type"] == "array":
        return f"<multiTextBox {named}/>"
    return f"<textBox {named}><label>{escape(title)}</label></textBox>"
