"""Which logins count as shared, looked at in stand-ins of the places where the app runs."""

import sys
from pathlib import Path

import pytest

from advocacy_trainer import shared_login
from advocacy_trainer.shared_login import why_shared

HOME = Path("/home/mette")


@pytest.mark.holds("shared-login-saves-nothing")
@pytest.mark.parametrize(
    "environment",
    [
        {"SESSIONNAME": "RDP-Tcp#12", "CLIENTNAME": "STUE4"},
        {"SESSIONNAME": "rdp-sxs240214500#1"},
        {"SESSIONNAME": "ICA-tcp#0"},
        {"SESSIONNAME": "ICA-CGP#3"},
        {"ViewClient_Machine_Name": "TYND-KLIENT"},
        {"XRDP_SESSION": "1"},
        {"X2GO_SESSION": "mette-50"},
        {"LTSP_CLIENT": "10.0.0.4"},
    ],
)
def test_a_session_on_a_server_is_shared(environment: dict[str, str]) -> None:
    assert why_shared(environment, "mette", HOME) == "session"


@pytest.mark.holds("shared-login-saves-nothing")
@pytest.mark.parametrize(
    "user",
    [
        "guest",
        "guest-x3kd9f",
        "Gæst",
        "gaest2",
        "kiosk",
        "kioskUser0",
        "vagt",
        "vagtstue",
        "afd12",
        "AFDELING-B4",
        "reception",
        "depot01",
        "bruger",
        "User",
        "user1",
        "elev7",
        "student_3",
        "DOMAIN\\reception",
        "personale",
        "plejehjem",
        "ward4",
        "staff",
        "defaultuser0",
        "WDAGUtilityAccount",
        "liveuser",
        "lager",
        "køkken",
        "fælles",
    ],
)
def test_an_account_named_after_a_room_or_everybody_is_shared(user: str) -> None:
    assert why_shared({}, user, HOME) == "name"


@pytest.mark.parametrize(
    "user",
    [
        "mette",
        "mke",
        "k12345",
        "karen.vagtborg",
        "Userup",
        "Testrup",
        "elevine",
        "stuebo",
        "lagerlof",
        "publico",
        "teamann",
        "root",
        "guestrup",
    ],
)
def test_a_persons_own_login_is_not(user: str) -> None:
    assert why_shared({"SESSIONNAME": "Console"}, user, HOME, system="linux", root=Path("/nowhere")) == ""


@pytest.mark.holds("shared-login-saves-nothing")
@pytest.mark.parametrize(
    "home", ["C:\\Users\\TEMP", "C:\\Users\\TEMP.KOMMUNE", "C:\\Users\\temp.KOMMUNE.001"]
)
def test_a_profile_that_is_thrown_away_is_shared(home: str, tmp_path: Path) -> None:
    assert why_shared({}, "mette", Path(home), system="win32", root=tmp_path) == "profile"


@pytest.mark.holds("shared-login-saves-nothing")
def test_a_mandatory_profile_and_a_disk_that_forgets_are_shared(tmp_path: Path) -> None:
    home = tmp_path / "mette"
    home.mkdir()
    assert why_shared({}, "mette", home, system="win32", root=tmp_path / "C") == ""
    (home / "ntuser.man").touch()
    assert why_shared({}, "mette", home, system="win32", root=tmp_path / "C") == "profile"
    (home / "ntuser.man").unlink()
    (tmp_path / "Personality.ini").touch()
    assert why_shared({}, "mette", home, system="win32", root=tmp_path) == "profile"
    (tmp_path / "run" / "live").mkdir(parents=True)
    assert why_shared({}, "mette", HOME, system="linux", root=tmp_path) == "profile"
    assert (
        why_shared({}, "mette", Path("/tmp/guest-home/x"), system="linux", root=tmp_path / "C") == "profile"
    )


def test_an_account_without_a_name_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(shared_login.getpass, "getuser", nobody)
    assert shared_login.why_this_is_shared() == "name"


@pytest.mark.skipif(sys.platform == "win32", reason="the account's own environment")
def test_the_account_the_app_runs_under_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XRDP_SESSION", "1")
    assert shared_login.why_this_is_shared() == "session"
