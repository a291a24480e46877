"""Make a ``.medegneord`` file of a pack: the same pack is always the same bytes."""

import io
import zipfile

from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.manifest import Manifest, manifest_of, written

_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can name


def built(identity: str, version: int, contents: dict[str, bytes]) -> tuple[bytes, Manifest]:
    """Return the zip of a pack with its manifest; an earlier manifest and signature are left out."""
    kept = {name: raw for name, raw in contents.items() if name not in (MANIFEST, SIGNATURE)}
    manifest = manifest_of(identity, version, kept)
    return zipped({**kept, MANIFEST: written(manifest)}), manifest


def zipped(contents: dict[str, bytes]) -> bytes:
    """Return a zip of the files, in the order of their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, raw in sorted(contents.items()):
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, raw)
    return buffer.getvalue()
