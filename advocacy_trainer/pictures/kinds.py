"""Tell what a file is by its first bytes, whatever its name says."""

SUFFIXES = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png", ".apng"),
    "GIF": (".gif",),
    "WEBP": (".webp",),
    "BMP": (".bmp", ".dib"),
    "TIFF": (".tif", ".tiff"),
}

_STARTS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"%PDF", "PDF"),
    (b"%!PS", "PostScript"),
    (b"\xc5\xd0\xd3\xc6", "PostScript"),
    (b"8BPS", "Photoshop"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"<svg", "SVG"),
    (b"\0\0\1\0", "icon"),
)
_BRANDS = {b"avif": "AVIF", b"avis": "AVIF"}
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def kind_of(start: bytes) -> str:
    """Return the kind of file that begins with ``start`` (16 bytes do), "" if unknown."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "WEBP"
    if start[4:8] == b"ftyp":
        brand = start[8:12]
        return _BRANDS.get(brand, "HEIC" if brand in _HEIC else "")
    for beginning, kind in _STARTS:
        if start.startswith(beginning):
            return kind
    return ""


def suffix_lies(name: str, kind: str) -> bool:
    """Tell whether a file called ``name`` promises another kind than it is."""
    _, dot, suffix = name.rpartition(".")
    promised = [known for known, suffixes in SUFFIXES.items() if f".{suffix.lower()}" in suffixes]
    return bool(dot) and bool(promised) and kind not in promised
