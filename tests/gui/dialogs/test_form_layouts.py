"""表格版式: what forms are printed with, and how an office's own layout is taken over, or not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from nurse_client.documents.forms import NoLayout, Paper
from nurse_client.documents.layout_check import TEMPLATE
from nurse_client.documents.layout_faults import Fault, FaultKind
from nurse_client.domain.records import Business
from nurse_client.domain.reference import OwnLayout
from nurse_client.gui.desk import Desk
from nurse_client.gui.dialogs.form_layouts import FormLayouts
from nurse_client.gui.paper.application_forms import FormMaker
from nurse_client.gui.words.layouts import fault_words
from tests.support.layouts import OURS, office_folder, profile_of_ours, template_of
from tests.support.papers import EVERY_DETAILS
from tests.support.records import application, nurse

TITLE = "护士延续注册申请审核表"


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    return desk_with(nurse())


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> FormLayouts:
    made = FormLayouts(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.model.records))
    return made


def lines(dialog: FormLayouts) -> list[list[str]]:
    return [[column.text(row) for column in dialog.model.columns] for row in dialog.model.records]


def take(qtbot: QtBot, dialog: FormLayouts, folder: Path) -> None:
    dialog.take(str(folder))
    qtbot.waitUntil(dialog.ui.import_folder.isEnabled)
    qtbot.waitUntil(lambda: dialog.ui.state.text() != dialog.tr("The layout is being tried…"))


def printed(desk: Desk, business: Business = Business.RENEWAL, authority_id: str | None = None) -> Paper:
    return FormMaker(desk).form(application(business=business, authority_id=authority_id))


def events(desk: Desk) -> list[str]:
    return [entry.event for entry in desk.ledger.entries()]


def test_every_form_is_listed_with_its_layout_its_status_and_where_it_comes_from(dialog: FormLayouts) -> None:
    assert [TITLE, "All authorities", "2021", "▲ Reference layout", "The program"] in lines(dialog)
    assert ["护士重新注册申请审核表", "Only those that want it"] in [line[:2] for line in lines(dialog)]
    assert len(lines(dialog)) == 5
    assert not dialog.ui.remove.isEnabled()


def test_an_imported_layout_is_printed_from_then_on_and_removed_again(
    qtbot: QtBot, desk: Desk, dialog: FormLayouts, tmp_path: Path
) -> None:
    before = printed(desk)
    ours = template_of().replace("</body>", "<p>本局版式</p></body>")
    folder = office_folder(tmp_path / "ours", ours, profile_of_ours(status="verified", copies=3))
    take(qtbot, dialog, folder)
    shutil.rmtree(folder)
    assert [TITLE, "All authorities", OURS, "✔ Verified", "● Imported at this desk"] in lines(dialog)
    paper = printed(desk)
    assert "本局版式" in paper.html
    assert (paper.layout, paper.copies, paper.reference) == (OURS, 3, False)
    assert "printed with the imported layout" in dialog.ui.state.text()

    dialog.ui.remove.click()
    qtbot.waitUntil(lambda: "removed" in dialog.ui.state.text())
    assert printed(desk) == replace(before)
    assert [TITLE, "All authorities", "2021", "▲ Reference layout", "The program"] in lines(dialog)
    qtbot.waitUntil(lambda: events(desk)[-2:] == ["layout_imported", "layout_removed"])


def test_a_layout_with_a_fault_changes_nothing_and_each_fault_is_said(
    qtbot: QtBot, desk: Desk, dialog: FormLayouts, tmp_path: Path
) -> None:
    before = lines(dialog)
    broken = template_of().replace("<body>", "<body>{{ declared.nmae }}\n<p>{{ nobody }}</p>")
    take(qtbot, dialog, office_folder(tmp_path / "ours", broken))
    assert "nothing was changed" in dialog.ui.state.text()
    assert dialog.ui.faults.isVisible()
    said = dialog.ui.faults.toPlainText().splitlines()
    assert [text.split(": ")[1] for text in said] == ["There is no field declared.nmae.", "There is no field nobody."]
    assert lines(dialog) == before
    assert desk.records.own_layouts() == []
    assert printed(desk).layout == "2021"

    take(qtbot, dialog, office_folder(tmp_path / "ours", template_of()))
    assert not dialog.ui.faults.isVisible(), "the faults of the last one are gone"


def test_a_folder_that_vanished_is_said(qtbot: QtBot, dialog: FormLayouts, tmp_path: Path) -> None:
    take(qtbot, dialog, tmp_path / "nowhere")
    assert TEMPLATE in dialog.ui.faults.toPlainText()


def test_importing_again_takes_the_place_of_the_former(
    qtbot: QtBot, desk: Desk, dialog: FormLayouts, tmp_path: Path
) -> None:
    for copies in (3, 4):
        take(qtbot, dialog, office_folder(tmp_path / "ours", None, profile_of_ours(copies=copies)))
    assert [layout.profile.copies for layout in desk.records.own_layouts()] == [4]


def test_what_the_registry_names_and_the_program_lacks_is_said_to_be_missing(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    theirs = profile_of_ours(authority_id=desk.reference.authorities[0].authority_id)
    desk.reference = replace(desk.reference, form_profiles=[*desk.reference.form_profiles, theirs])
    made = FormLayouts(desk)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.model.records))
    missing = [TITLE, desk.reference.authorities[0].name, OURS, "▲ Reference layout", "■ Missing: to be imported"]
    assert missing in lines(made)
    take(qtbot, made, office_folder(tmp_path / "ours", None, theirs))
    assert [*missing[:4], "● Imported at this desk"] in lines(made)
    assert printed(desk, authority_id=theirs.authority_id).layout == OURS
    assert printed(desk, authority_id="another").layout == "2021"


def test_re_registration_has_its_own_form_only_where_its_authority_wants_it(
    qtbot: QtBot, desk: Desk, dialog: FormLayouts, tmp_path: Path
) -> None:
    authority = desk.reference.authorities[0].authority_id
    assert printed(desk, Business.RE_REGISTRATION, authority).form == "registration"
    take(
        qtbot,
        dialog,
        office_folder(tmp_path / "ours", None, profile_of_ours("re_registration", authority_id=authority)),
    )
    assert printed(desk, Business.RE_REGISTRATION, authority).form == "re_registration"
    assert printed(desk, Business.RE_REGISTRATION, "another").form == "registration"


def test_a_layout_that_fails_on_a_real_record_is_no_layout_and_leaves_the_others(desk: Desk) -> None:
    desk.records.put_own_layouts([OwnLayout(profile=profile_of_ours(), template="{{ 1 / 0 }}")])
    other = application(business=Business.CHANGE, details=EVERY_DETAILS[Business.CHANGE])
    maker = FormMaker(desk)
    with pytest.raises(NoLayout):
        maker.form(application())
    assert maker.form(other).form == "change"


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_is_one_sentence(kind: FaultKind) -> None:
    hostile = "x" * 500 + "\n\u202e"
    for line in (0, 7):
        said = fault_words(Fault(kind, line, hostile))
        assert said
        assert "\n" not in said
        assert "\u202e" not in said
        assert "{" not in said
        assert len(said) < 300
        assert said.startswith("Line 7: ") == bool(line)
