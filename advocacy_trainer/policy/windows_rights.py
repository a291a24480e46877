"""Ask Windows who may change a file: its owner and its access list (GetNamedSecurityInfo, winnt.h)."""

import sys
from pathlib import Path

# System, administrators, the service that installs Windows' own parts.
_TRUSTED = frozenset(
    {
        "S-1-5-18",
        "S-1-5-32-544",
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
    }
)
_CREATOR = ("S-1-3-0", "S-1-3-4")  # whoever made it; the owner, who is looked at by himself
_WRITES = 0x0002 | 0x0004 | 0x0010 | 0x0040 | 0x0100 | 0x10000 | 0x40000 | 0x80000 | 0x40000000 | 0x10000000
# In a folder above, to make new things beside is no danger; to take away or to give rights is.
_WRITES_ABOVE = 0x0040 | 0x10000 | 0x40000 | 0x80000 | 0x10000000
_INHERIT_ONLY = 0x08
_ALLOWS = (0, 5, 9, 11)  # ACCESS_ALLOWED_ACE_TYPE and its object and callback kinds


def others_may_write(path: Path, *, above: bool = False) -> bool:
    """Tell whether somebody else than administrators owns or may change what lies at ``path``.

    What cannot be asked counts as yes. ``above`` asks only for what lets one
    exchange the things in a folder.
    """
    try:
        owner, entries = _security(str(path))
    except OSError:
        return True
    if owner not in _TRUSTED and path.parent != path:
        return True
    wanted = _WRITES_ABOVE if above else _WRITES
    return any(
        kind in _ALLOWS and not flags & _INHERIT_ONLY and mask & wanted and sid not in _TRUSTED | {*_CREATOR}
        for kind, flags, mask, sid in entries
    )


def _security(path: str) -> tuple[str, list[tuple[int, int, int, str]]]:
    """Return the owner's SID, and of each entry its kind, flags, mask and SID. Raises OSError."""
    found: list[tuple[int, int, int, str]] = []
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        advapi, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        owner, dacl, descriptor = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
        get = advapi.GetNamedSecurityInfoW
        get.argtypes = [wintypes.LPCWSTR, ctypes.c_int, wintypes.DWORD, *[ctypes.c_void_p] * 5]
        get.restype = wintypes.DWORD
        asked = 0x1 | 0x4  # OWNER_SECURITY_INFORMATION, DACL_SECURITY_INFORMATION
        failed = get(
            path, 1, asked, ctypes.byref(owner), None, ctypes.byref(dacl), None, ctypes.byref(descriptor)
        )  # 1: SE_FILE_OBJECT
        if failed:
            raise OSError(failed, "the access list cannot be read")
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        try:
            if not dacl.value:  # no list at all: everybody may do everything
                return "", found
            count = ctypes.c_ushort.from_address(dacl.value + 4).value  # ACL.AceCount
            at = dacl.value + 8
            for _ in range(count):
                kind, flags = ctypes.string_at(at, 2)
                size = ctypes.c_ushort.from_address(at + 2).value
                mask = ctypes.c_uint32.from_address(at + 4).value
                sid = _sid(at + 8) if kind in (0, 1, 9) else ""
                found.append((kind, flags, mask, sid))
                at += size
            return _sid(owner.value or 0), found
        finally:
            kernel.LocalFree(descriptor)
    raise OSError("there are no such lists here")


def _sid(address: int) -> str:
    """Return a SID as it is written: revision, count, six bytes of authority, then four bytes a part."""
    import ctypes

    if not address:
        return ""
    head = ctypes.string_at(address, 8)
    numbers = ctypes.string_at(address + 8, 4 * head[1])
    parts = [int.from_bytes(numbers[at : at + 4], "little") for at in range(0, len(numbers), 4)]
    return "-".join(["S", str(head[0]), str(int.from_bytes(head[2:8], "big")), *map(str, parts)])


# System and administrators everything, everybody else to read and run; nothing handed down from above.
# By default %ProgramData% lets every login lay files into the folders in it.
_READ_FOR_ALL = "O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"


def close_to_others(folder: Path) -> None:
    """Let administrators alone change a folder and what is put in it from now on. Raises OSError."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        advapi, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32", use_last_error=True)
        descriptor = ctypes.c_void_p()
        convert = advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW
        convert.argtypes = [wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p]
        if not convert(_READ_FOR_ALL, 1, ctypes.byref(descriptor), None):  # SDDL_REVISION_1
            raise OSError("the access list cannot be made")
        write = advapi.SetFileSecurityW
        write.argtypes = [wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p]
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        asked = 0x1 | 0x4 | 0x80000000  # owner, access list, and that it is protected from above
        try:
            if not write(str(folder), asked, descriptor):
                raise OSError("the access list cannot be written")
        finally:
            kernel.LocalFree(descriptor)
