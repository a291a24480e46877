"""The templates for group policy: whole, and every name in them leads somewhere."""

import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from advocacy_trainer.policy import registry
from advocacy_trainer.policy.admx import ADML_FOLDERS, adml, admx
from advocacy_trainer.policy.keys import as_value, keys
from advocacy_trainer.policy.reading import take
from advocacy_trainer.policy.reference import example_file, reference
from advocacy_trainer.policy.schema import schema

NAMESPACE = {"g": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
# What may stand in a policy, in this order (Microsoft, »policy Element«).
ORDER = ("parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements")


def policies() -> list[ET.Element]:
    return ET.fromstring(admx()).findall("g:policies/g:policy", NAMESPACE)


def plain(tag: str) -> str:
    return tag.partition("}")[2]


@pytest.mark.parametrize("lang", ADML_FOLDERS)
def test_every_name_in_the_template_stands_in_its_words_and_no_word_is_left_over(lang: str) -> None:
    used = set(re.findall(r"\$\(string\.([^)]+)\)", admx()))
    shown = set(re.findall(r"\$\(presentation\.([^)]+)\)", admx()))
    tree = ET.fromstring(adml(lang))
    strings = [one.get("id") for one in tree.findall(".//g:string", NAMESPACE)]
    presentations = tree.findall(".//g:presentation", NAMESPACE)
    assert sorted(strings) == sorted(used)
    assert sorted(one.get("id", "") for one in presentations) == sorted(shown)
    assert all(one.text for one in tree.findall(".//g:string", NAMESPACE))
    elements = {one.get("id") for policy in policies() for one in policy.findall("g:elements/*", NAMESPACE)}
    referred = [field.get("refId") for one in presentations for field in one]
    assert sorted(referred) == sorted(elements)


def test_every_policy_has_the_parts_windows_asks_for_in_its_order() -> None:
    tree = ET.fromstring(admx())
    categories = {one.get("name") for one in tree.findall("g:categories/g:category", NAMESPACE)}
    supported = {one.get("name") for one in tree.findall(".//g:definition", NAMESPACE)}
    names = [one.get("name") for one in policies()]
    assert len(set(names)) == len(names)
    for policy in policies():
        parts = [plain(part.tag) for part in policy]
        assert parts == [part for part in ORDER if part in parts], policy.get("name")
        assert ("elements" in parts) != ("enabledValue" in parts)
        assert policy.find("g:parentCategory", NAMESPACE).get("ref") in categories
        assert policy.find("g:supportedOn", NAMESPACE).get("ref") in supported
        assert policy.get("key").startswith(registry.KEY)
        assert policy.get("class") == "Machine"
        assert ("presentation" in policy.attrib) == ("elements" in parts)


def test_no_policy_stands_under_the_key_that_intune_blocks() -> None:
    assert "policies\\microsoft" not in admx().lower()


def test_what_the_template_writes_is_what_the_app_reads() -> None:
    written: dict[str, list[Any]] = {}
    for policy in policies():
        name = policy.get("valueName")
        if name is not None:
            for part in ("enabledValue", "disabledValue"):
                value = int(policy.find(f"g:{part}/g:decimal", NAMESPACE).get("value"))
                written.setdefault(name, []).append(value)
            continue
        for one in policy.findall("g:elements/*", NAMESPACE):
            values: list[Any] = [item.text for item in one.findall("g:item/g:value/g:string", NAMESPACE)]
            if plain(one.tag) == "decimal":
                values = [int(one.get("minValue")), int(one.get("maxValue"))]
            written.setdefault(one.get("valueName"), []).extend(values)
    assert set(written) == {key.name for key in keys().values()}
    for name, values in written.items():
        for value in values:
            assert not take({name: value}, {}, "here").problems, (name, value)


def test_enabled_means_what_the_title_says() -> None:
    enabled = {
        policy.get("valueName"): policy.find("g:enabledValue/g:decimal", NAMESPACE).get("value")
        for policy in policies()
        if policy.get("valueName")
    }
    assert enabled == {"SharedComputer": "1", "Xapi": "0", "Journal": "1", "Recall": "1", "TrainerMode": "1"}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_reference_page_tells_every_key_and_every_value(lang: str) -> None:
    page = reference(lang)
    for name, one in schema()["properties"]["locked"]["properties"].items():
        assert f"`{name}`" in page
        for value in one.get("enum", ()):
            assert f"`{value}`" in page


def test_the_example_is_read_without_a_fault() -> None:
    import json

    content = json.loads(example_file())
    assert not take(content["locked"], content["recommended"], "here").problems


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    """Judge by hand the few words of JSON Schema that ours uses."""
    for name, one in schema()["properties"]["locked"]["properties"].items():
        key = keys()[name.lower()]
        if "enum" in one:
            assert all(as_value(key.option, value) == value for value in one["enum"])
            assert as_value(key.option, "no-such-value") is None
        elif one["type"] == "integer":
            assert as_value(key.option, one["maximum"]) == one["maximum"]
            assert as_value(key.option, one["maximum"] + 1) is None
        elif one["type"] == "boolean":
            assert as_value(key.option, True) is True
        elif one["type"] == "array":
            good = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
            assert re.fullmatch(one["items"]["pattern"], good)
            assert as_value(key.option, [good]) == good
