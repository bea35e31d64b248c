"""One synthetic nurse and her renewal, to be changed where a test needs another. Nobody in here exists."""

from datetime import UTC, date, datetime
from typing import Any

from nurse_client.domain.messages import Institution
from nurse_client.domain.records import (
    AccountState,
    Application,
    Business,
    InstitutionState,
    Nurse,
    RegistrationStatus,
    RenewalDetails,
)

INSTITUTION = Institution(
    institution_id="i-1",
    name="练习市第一人民医院",
    licence_no="PDY10001X11011511A1001",
    address="练习市练习区示范路1号",
    province="11",
    division="110115",
)


def nurse(**changes: Any) -> Nurse:
    """张晓丽, registered until 2027-01-15, with the members given in ``changes``."""
    members: dict[str, Any] = {
        "nurse_id": "n-1",
        "version": 3,
        "updated_at": datetime(2026, 11, 20, 2, 30, tzinfo=UTC),
        "name": "张晓丽",
        "sex": "2",
        "ethnic_group": "01",
        "nationality": "CHN",
        "birth_date": date(1988, 5, 12),
        "id_kind": "01",
        "id_number": "110115198805120029",
        "phone": "13800000000",
        "health": "good",
        "education": "21",
        "degree": "4",
        "school": "练习医科大学",
        "major": "护理学",
        "study_length": "4",
        "graduated_on": date(2011, 7, 1),
        "exam_passed_on": date(2011, 5, 20),
        "exam_certificate_no": "20111100012345",
        "works_since": date(2011, 8, 1),
        "certificate_no": "201111001234",
        "first_registered_on": date(2012, 1, 16),
        "registered_on": date(2022, 1, 16),
        "valid_until": date(2027, 1, 15),
        "registration_status": RegistrationStatus.REGISTERED,
        "authority_id": "a-1",
        "institution_name": INSTITUTION.name,
        "practice_place": INSTITUTION.address,
        "department_code": "A03.04",
        "department": "心血管内科",
        "work_category": "clinical",
        "technical_title": "253",
        "post": "none",
        "employment": "permanent",
        "account_state": AccountState.ACTIVE,
    }
    return Nurse(**members | changes)


def application(**changes: Any) -> Application:
    """Her application for renewal, not yet confirmed, with the members given in ``changes``."""
    members: dict[str, Any] = {
        "application_id": "p-1",
        "version": 3,
        "updated_at": datetime(2026, 11, 20, 2, 30, tzinfo=UTC),
        "receipt_no": "R202611200001",
        "business": Business.RENEWAL,
        "nurse_id": "n-1",
        "nurse": nurse(),
        "details": RenewalDetails(
            practice_summary="2022年1月至今在心血管内科从事临床护理工作，未中断执业。",
            training_summary="每年完成继续护理学教育学分，考核合格。",
            rewards_penalties="2024年度院级优秀护士；无处罚。",
        ),
        "submitted_at": datetime(2026, 11, 20, 2, 30, tzinfo=UTC),
        "institution_state": InstitutionState.PENDING,
        "authority_id": "a-1",
    }
    return Application(**members | changes)
