from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.deregistration import drafted, evidence_words, likely_ground, proofs_of
from nurse_client.domain.records import DeregistrationDetails, DeregistrationGround, MaterialKind, RegistrationStatus
from nurse_client.domain.reference import parameters_for
from nurse_client.domain.rules import Circumstances, findings, is_blocked
from tests.domain import bundled
from tests.domain.test_rules import TODAY, WORKDAYS
from tests.support.desk import NOW
from tests.support.records import nurse

PARAMETERS = parameters_for(bundled.reference(), "37", TODAY)
STANDING = set(RegistrationStatus) - {RegistrationStatus.DEREGISTERED, RegistrationStatus.UNREGISTERED}


def test_the_five_grounds_stand_in_the_order_of_the_manual() -> None:
    told = [bundled.tables().label("ground", ground) for ground in DeregistrationGround]
    assert told == [
        "注册有效期满未延续注册",
        "受吊销《护士执业证书》处罚",
        "丧失民事行为能力",
        "死亡",
        "其它",
    ]


@pytest.mark.parametrize(
    ("ground", "papers"),
    [
        (DeregistrationGround.NOT_RENEWED, []),
        (DeregistrationGround.REVOKED, [MaterialKind.CERTIFICATE, MaterialKind.PENALTY_DECISION]),
        (DeregistrationGround.INCAPACITY, [MaterialKind.INCAPACITY_OPINION]),
        (DeregistrationGround.DEATH, [MaterialKind.DEATH_CERTIFICATE]),
        (DeregistrationGround.OTHER, []),
    ],
)
def test_each_ground_asks_for_its_own_papers(ground: DeregistrationGround, papers: list[MaterialKind]) -> None:
    assert proofs_of(ground, PARAMETERS) == papers


@given(
    status=st.sampled_from(sorted(STANDING)),
    left=st.none() | st.integers(-4000, 4000),
    ground=st.sampled_from(DeregistrationGround),
)
def test_what_the_register_speaks_for_is_never_refused_for_its_ground(
    status: RegistrationStatus, left: int | None, ground: DeregistrationGround
) -> None:
    who = nurse(registration_status=status, valid_until=None if left is None else TODAY + timedelta(days=left))
    likely = likely_ground(who, TODAY)
    chosen = likely or ground
    details = DeregistrationDetails(ground=chosen, explanation="离职")
    circumstances = Circumstances(today=TODAY, parameters=PARAMETERS, workdays=WORKDAYS, authority_id="a-1", nurse=who)
    found = findings(drafted(who, details, proofs_of(chosen, PARAMETERS), NOW), circumstances)
    if likely and not (status is RegistrationStatus.EXPIRED and left is not None and left >= 0):
        assert {finding.rule for finding in found} == set()
    assert is_blocked(found) == (chosen is DeregistrationGround.NOT_RENEWED and left is not None and left >= 0)


@pytest.mark.parametrize(
    ("members", "ground"),
    [
        ({"registration_status": RegistrationStatus.REVOKED}, DeregistrationGround.REVOKED),
        ({"registration_status": RegistrationStatus.EXPIRED}, DeregistrationGround.NOT_RENEWED),
        ({"valid_until": TODAY - timedelta(days=1)}, DeregistrationGround.NOT_RENEWED),
        ({"valid_until": TODAY}, None),
        ({"valid_until": None}, None),
    ],
)
def test_the_register_speaks_for_a_ground_only_where_it_knows(
    members: dict[str, RegistrationStatus | date | None], ground: DeregistrationGround | None
) -> None:
    assert likely_ground(nurse(**members), TODAY) is ground


@given(papers=st.lists(st.sampled_from(["死亡证明", "行政处罚决定书"]), max_size=2), others=st.text(max_size=20))
def test_the_evidence_names_every_paper_and_nothing_empty(papers: list[str], others: str) -> None:
    words = evidence_words(papers, others)
    assert all(paper in words for paper in papers)
    assert others.strip() in words
    assert bool(words) == bool(papers or others.strip())
