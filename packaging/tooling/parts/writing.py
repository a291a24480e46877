"""Write what a frozen folder is made of: for people, for the app, and for those who audit it."""

import json
import time
import uuid
from collections.abc import Sequence
from typing import Any

from tooling.parts.part import Part
from tooling.versions import Build, moment

_SPACE = uuid.UUID("5b0f9a53-6c0b-5c1e-9d5e-2f6b1f3c7a10")
_RULE = "=" * 78


def notices(parts: Sequence[Part]) -> str:
    """Return the third-party notices as plain text: the list first, then every licence."""
    head = [
        "What others have made, and is in this app",
        "",
        *(f"  {_named(part)}: {part.licence or 'see below'}" for part in parts),
        "",
        "The app itself is under the MIT licence (the file LICENSE). Each licence follows.",
    ]
    bodies = [_body(part) for part in parts]
    return "\n".join(head) + "\n\n" + "\n\n".join(bodies) + "\n"


def _named(part: Part) -> str:
    return f"{part.name} {part.version}".strip()


def _body(part: Part) -> str:
    lines = [_RULE, f"{_named(part)}: {part.licence or 'see below'}", _RULE, ""]
    if part.note:
        lines += [part.note, ""]
    if part.within:
        lines += ["In it: " + ", ".join(_named(inner) for inner in part.within) + ".", ""]
    return "\n".join([*lines, part.notice])


def listed(parts: Sequence[Part]) -> str:
    """Return what the app itself shows of each: name, version, licence, and what the licence says."""
    rows = [
        {
            "name": part.name,
            "version": part.version,
            "licence": part.licence,
            "notice": "\n\n".join(filter(None, [part.note, part.notice])),
        }
        for part in parts
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def bill_of_materials(parts: Sequence[Part], build: Build, system: str) -> str:
    """Return a bill of materials in CycloneDX 1.6 (JSON), the same for the same folder."""
    components = [_component(part) for part in parts]
    app = {
        "type": "application",
        "bom-ref": "advocacy-trainer",
        "name": "advocacy-trainer",
        "version": build.name,
        "licenses": [{"license": {"id": "MIT"}}],
        "properties": [{"name": "commit", "value": build.commit}, {"name": "system", "value": system}],
    }
    content = json.dumps([app, components], sort_keys=True)
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, content)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment())),
            "component": app,
        },
        "components": components,
        "dependencies": [
            {"ref": "advocacy-trainer", "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part, parent: str = "") -> dict[str, Any]:
    reference = f"{parent}{part.name}@{part.version}"
    found: dict[str, Any] = {"type": "library", "bom-ref": reference, "name": part.name}
    if part.version:
        found["version"] = part.version
    if part.licence:
        found["licenses"] = [_licence(part.licence)]
    if part.url:
        found["purl"] = part.url
    if part.within:
        found["components"] = [_component(inner, f"{reference}/") for inner in part.within]
    return found


def _licence(said: str) -> dict[str, Any]:
    """Return a licence as CycloneDX writes it: an expression where it can be one, else a name."""
    if any(mark in said for mark in (",", "(", "/")) or "NOASSERTION" in said or "Microsoft" in said:
        return {"license": {"name": said}}
    return {"expression": said} if " " in said else {"license": {"id": said}}
