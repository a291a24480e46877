"""Do what pages ask the window for."""

from typing import TYPE_CHECKING, assert_never

from advocacy_trainer.ui.kit.requests import Ask, Erase, MoveData, OpenHandout, Request, TakePack
from advocacy_trainer.ui.shell import data_folder_actions, pack_actions

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.window_doors import WindowDoors


def handle(window: "WindowDoors", request: Request) -> None:
    """Do what a page asks for."""
    match request:
        case Ask():
            _handle_plain(window, request)
        case Erase(for_good):
            data_folder_actions.erase(window, for_good=for_good)
        case MoveData(folder):
            data_folder_actions.move_to(window, folder)
        case OpenHandout(name):
            window.open_page("on-paper", {"handout": name})
        case TakePack(file):
            pack_actions.take(window, file)
        case _:
            assert_never(request)


def _handle_plain(window: "WindowDoors", request: Ask) -> None:
    match request:
        case Ask.SAVE_NOTHING:
            window.let_go_of_faults()
            window.context.keep_nothing()
            with window.notice_strip().holding_still(window.page):
                window.show_whether_kept()
        case Ask.SAVE_FROM_NOW_ON:
            window.keep_from_now_on()
        case Ask.BRING_BACK:
            data_folder_actions.bring_back(window)
        case Ask.OPEN_WRITING:
            window.open_page("sandbox", {})
        case Ask.CLOSE:
            window.close()
        case Ask.EARLIER_PACK:
            pack_actions.go_back(window)
        case _:
            assert_never(request)
