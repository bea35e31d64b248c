"""注销申请: the institution files the deregistration of a nurse on one of five grounds (manual, section 7)."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton, QWidget

from nurse_client.domain.actions import FileDeregistration, SetAuthority
from nurse_client.domain.deregistration import drafted, evidence_words, likely_ground, proofs_of
from nurse_client.domain.plain_text import one_line
from nurse_client.domain.records import (
    Application,
    Business,
    DeregistrationDetails,
    DeregistrationGround,
    MaterialKind,
    Nurse,
)
from nurse_client.domain.rules import Finding, Level, findings
from nurse_client.gui.background import Job
from nurse_client.gui.desk import Desk
from nurse_client.gui.forms.ui_deregistration import Ui_Deregistration
from nurse_client.gui.manual.topic import set_topic
from nurse_client.gui.panels.application_facts import finding_facts
from nurse_client.gui.panels.fact_sheet import NOTHING
from nurse_client.gui.panels.headings import make_heading, make_title
from nurse_client.gui.panels.reason_form import LONGEST
from nurse_client.gui.widgets.button_keys import press_by
from nurse_client.gui.widgets.sizes import open_at
from nurse_client.gui.words.common import SHAPES, day_words, finding_words, pending_words
from nurse_client.gui.work.examination import Examination, examiner

_LINES = 4
"""How many lines of the explanation show at once."""


class DeregistrationDialog(QDialog):
    """What is filled in stands at the left, what the rules say of it at the right, at every touch of a key. Closes
    once the application is on the disk and waits to be sent.

    ``application_opened`` carries the id of the open application that is in the way and is to be seen.
    """

    application_opened = Signal(str)

    def __init__(self, desk: Desk, nurse_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "deregistration")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._nurse_id = desk, nurse_id
        self._nurse: Nurse | None = None
        self._examination: Examination | None = None
        self._deciding = False
        self.ui = Ui_Deregistration()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # written by pyside6-uic
        make_title(self.ui.title)
        make_heading(self.ui.ground_heading, self.ui.papers_heading, self.ui.explanation_label)
        make_heading(self.ui.findings_heading)
        self.grounds = {ground: self._make_ground(ground) for ground in DeregistrationGround}
        self.papers: dict[MaterialKind, QCheckBox] = {}
        self.ui.explanation.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 16)
        self._order_tabs()
        self.ui.authority_choice.offer(desk)
        for button in (self.ui.authority_choice.ui.set, self.ui.authority_choice.ui.settings):
            button.setAutoDefault(False)  # Enter in a field sets no authority
        self._connect()
        open_at(self, 124, 32)
        self._show()
        self.load()

    @property
    def ground(self) -> DeregistrationGround | None:
        """The ground that is chosen."""
        return next((ground for ground, button in self.grounds.items() if button.isChecked()), None)

    def load(self) -> None:
        """Reads the nurse and what bears on the application, off the main thread."""
        records, nurse_id, at = self._desk.records, self._nurse_id, self._desk.clock()
        examine = examiner(self._desk)

        def read(_: Job) -> tuple[Nurse, Examination] | None:
            nurse = records.get(Nurse, nurse_id)
            if nurse is None:
                return None
            blank = drafted(nurse, DeregistrationDetails(ground=DeregistrationGround.OTHER), [], at)
            return nurse, examine([blank])[0]

        self._desk.background.run(self, read, self._take)

    def _make_ground(self, ground: DeregistrationGround) -> QRadioButton:
        button = QRadioButton(self._desk.label("ground", ground), self)
        button.toggled.connect(lambda chosen: self._choose(ground) if chosen else None)
        self.ui.grounds.addWidget(button)
        return button

    def _connect(self) -> None:
        self.ui.explanation.textChanged.connect(self._judge)
        self.ui.others.textChanged.connect(self._judge)
        self.ui.file.clicked.connect(self._file)
        press_by(self.ui.file, "Ctrl+Return")
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.see_open.clicked.connect(self._see_open)
        self.ui.authority_choice.chosen.connect(self._set_authority)
        self.ui.authority_choice.settings_wanted.connect(self._open_authorities)
        self._desk.changed.connect(self._on_changed)
        self._desk.trouble.connect(self._on_trouble)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        filed = any(isinstance(item.action, FileDeregistration) for item in self._desk.pending("nurse", self._nurse_id))
        if self._deciding and filed:
            self.accept()
        elif kinds & {"nurse", "application", "authority_setting"}:
            self.load()

    def _on_trouble(self) -> None:
        self._deciding = False
        self._judge()

    def _take(self, read: tuple[Nurse, Examination] | None) -> None:
        first = self._nurse is None
        self._nurse, self._examination = read or (None, None)
        if read is None:
            self.ui.title.setText(self.tr("No longer a nurse of this institution"))
        elif first:
            likely = likely_ground(read[0], self._desk.today())
            if likely:
                self.grounds[likely].setChecked(True)
            self.grounds[likely or DeregistrationGround.NOT_RENEWED].setFocus()
        self._show()

    def _show(self) -> None:
        if (nurse := self._nurse) is not None:
            self.ui.title.setText(self.tr("Deregistration of {name}").format(name=one_line(nurse.name)))
            known = self.tr("{department} · certificate no. {certificate_no} · valid until {valid_until} · {status}")
            self.ui.known.setText(
                known.format(
                    department=one_line(nurse.department) or NOTHING,
                    certificate_no=one_line(nurse.certificate_no) or NOTHING,
                    valid_until=day_words(nurse.valid_until) or NOTHING,
                    status=self._desk.label("registration_status", nurse.registration_status),
                )
            )
            consequence = self.tr(
                "What will happen: the application goes to the authority as confirmed by this institution. Once it is "
                "approved, {name} may no longer practise; what the authority has decided can't be taken back here."
            )
            self.ui.consequence.setText(consequence.format(name=one_line(nurse.name)))
        self._judge()

    def _choose(self, ground: DeregistrationGround) -> None:
        """Asks for what this ground needs. Papers that were ticked for another ground are no longer named."""
        needed = proofs_of(ground, self._examination.circumstances.parameters) if self._examination else []
        for box in self.papers.values():
            self.ui.papers.removeWidget(box)
            box.deleteLater()
        self.papers = {kind: QCheckBox(self._desk.label("material", kind), self) for kind in needed}
        for box in self.papers.values():
            box.toggled.connect(self._judge)
            self.ui.papers.addWidget(box)
        self._order_tabs()
        self._judge()

    def _order_tabs(self) -> None:
        """From top to bottom, the left side before the right one."""
        choice = self.ui.authority_choice.ui
        right = (
            self.ui.scroll,
            self.ui.see_open,
            choice.authority,
            choice.set,
            choice.settings,
            self.ui.file,
            self.ui.cancel,
        )
        left = (*self.grounds.values(), *self.papers.values(), self.ui.others, self.ui.explanation)
        for one, next_one in pairwise((*left, *right)):
            QWidget.setTabOrder(one, next_one)

    def _details(self, ground: DeregistrationGround, *, whole: bool) -> DeregistrationDetails:
        """What is filled in; ``whole`` names the ticked papers in the evidence, as the application will."""
        labels = self._desk.labels  # the application is read by the authority, in its language
        ticked = [labels.label("material", kind) for kind in self._ticked()] if whole else []
        return DeregistrationDetails(
            ground=ground,
            explanation=self.ui.explanation.toPlainText().strip(),
            evidence=evidence_words(ticked, self.ui.others.text()),
        )

    def _ticked(self) -> list[MaterialKind]:
        return [kind for kind, box in self.papers.items() if box.isChecked()]

    def _draft(self) -> Application | None:
        nurse, ground = self._nurse, self.ground
        if nurse is None or ground is None:
            return None
        return drafted(nurse, self._details(ground, whole=False), self._ticked(), self._desk.clock())

    def _judge(self) -> None:
        """Says what the rules say of what is filled in, and lets only be filed what the registry would take."""
        examined, draft = self._examination, self._draft()
        found = findings(draft, examined.circumstances) if examined and draft else []
        self.ui.findings.show_facts(finding_facts(self._desk, found) if draft else [])
        self.ui.see_open.setVisible(any(finding.rule == "other_application_open" for finding in found))
        self.ui.authority_choice.setVisible(any(finding.rule == "authority_unset" for finding in found))
        why_not = self._why_not(found)
        self.ui.why_not.setText(why_not)
        self.ui.file.setEnabled(not why_not and not self._deciding)
        self._show_needed()
        self.ui.problem.setText(self._problem_of_explanation(found))
        self.ui.problem.setVisible(bool(self.ui.problem.text()))

    def _why_not(self, found: list[Finding]) -> str:
        if self._nurse is None:
            return self.tr("The nurse's file is being read.")
        waiting = self._desk.pending("nurse", self._nurse_id)
        if waiting and not self._deciding:
            template = self.tr("Something about {name} is on its way already: {state}. See “To be sent”.")
            return template.format(name=self._nurse.name, state=pending_words(waiting[-1]))
        if self.ground is None:
            return self.tr("Please choose the ground.")
        if self._is_too_long():
            return self.tr("The explanation is too long.")
        blocking = next((finding for finding in found if finding.level is Level.BLOCKING), None)
        template = self.tr("It can't be filed yet: {reason}")
        return template.format(reason=finding_words(self._desk, blocking)) if blocking else ""

    def _show_needed(self) -> None:
        needs = {True: self.tr("This ground is proved by:"), False: self.tr("The form alone is enough.")}
        self.ui.papers_needed.setText(
            self.tr("They depend on the ground.") if self.ground is None else needs[bool(self.papers)]
        )
        is_other = self.ground is DeregistrationGround.OTHER
        label = self.tr("Expla&nation, required") if is_other else self.tr("Expla&nation, not required")
        self.ui.explanation_label.setText(label)
        self.ui.explanation.setAccessibleName(label.replace("&", ""))

    def _problem_of_explanation(self, found: list[Finding]) -> str:
        if self._is_too_long():
            template = self.tr("■ The explanation may have {limit} characters; it has {length}.")
            return template.format(limit=LONGEST, length=len(self.ui.explanation.toPlainText().strip()))
        missing = next((finding for finding in found if finding.rule == "explanation_missing"), None)
        return f"{SHAPES[missing.level]} {finding_words(self._desk, missing)}" if missing else ""

    def _is_too_long(self) -> bool:
        return len(self.ui.explanation.toPlainText().strip()) > LONGEST

    def _file(self) -> None:
        nurse, ground = self._nurse, self.ground
        if nurse is None or ground is None:
            return
        details = self._details(ground, whole=True)
        self._deciding = True
        self._desk.act(
            lambda stamp: FileDeregistration(
                **stamp,
                nurse_id=nurse.nurse_id,
                target_version=nurse.version,
                ground=details.ground,
                explanation=details.explanation,
                evidence=details.evidence,
            ),
            seen=[nurse],
        )
        self._judge()

    def _see_open(self) -> None:
        if self._examination and self._examination.others:
            self.application_opened.emit(self._examination.others[0].application_id)
            self.reject()

    def _set_authority(self, authority_id: str) -> None:
        seen = self._examination.setting if self._examination else None
        version = seen.version if seen else None
        self._desk.act(
            lambda stamp: SetAuthority(
                **stamp, business=Business.DEREGISTRATION, authority_id=authority_id, target_version=version
            ),
            seen=[seen] if seen else [],
        )

    def _open_authorities(self) -> None:
        from nurse_client.gui.dialogs.authority_settings import AuthoritySettings  # noqa: PLC0415 - seldom needed

        AuthoritySettings(self._desk, self, Business.DEREGISTRATION).open()
