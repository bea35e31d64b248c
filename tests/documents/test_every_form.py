import re

import pytest
from msgspec.structs import replace

from nurse_client.documents import forms
from nurse_client.domain.records import (
    ChangeDetails,
    DeregistrationDetails,
    DeregistrationGround,
    Details,
    FirstRegistrationDetails,
    MilitaryTransferDetails,
    RenewalDetails,
    ReRegistrationDetails,
)
from nurse_client.domain.reference import ExtraRow, FormProfile
from tests.documents.test_forms import HOSTILE
from tests.support.cells import Cells
from tests.support.papers import EVERY_DETAILS, LABELS, PROFILES, form_of, renewal_paper
from tests.support.records import INSTITUTION, application, nurse

EMPTY: list[Details] = [
    FirstRegistrationDetails(),
    ReRegistrationDetails(reason=""),
    MilitaryTransferDetails(direction=""),
    RenewalDetails(),
    ChangeDetails(reason=""),
    DeregistrationDetails(ground=DeregistrationGround.NOT_RENEWED),
]
BARE = nurse(
    sex="",
    birth_date=None,
    id_number="",
    phone="",
    certificate_no="",
    valid_until=None,
    first_registered_on=None,
    department="",
)


def ticked(details: Details) -> list[str]:
    """What the ticked boxes of a form say."""
    return re.findall("■ ([^<　]+)", form_of(details).html)


def kinds(details: Details) -> str:
    return type(details).__name__


@pytest.mark.parametrize("details", EVERY_DETAILS.values(), ids=kinds)
def test_every_business_has_a_form_with_the_applicant_and_the_institution(details: Details) -> None:
    page = Cells(form_of(details).html)
    assert page.beside("姓　名") == "张晓丽"
    assert page.beside("证件号码") == "110115198805120029"
    assert INSTITUTION.name in page.texts
    assert INSTITUTION.licence_no in page.texts


@pytest.mark.parametrize("details", EMPTY, ids=kinds)
def test_what_is_missing_is_an_empty_cell(details: Details) -> None:
    html = form_of(details, BARE).html
    assert "None" not in html
    assert Cells(html).beside("证件号码") == ""


@pytest.mark.parametrize("details", EVERY_DETAILS.values(), ids=kinds)
def test_a_hostile_name_is_printed_letter_by_letter(details: Details) -> None:
    page = Cells(form_of(details, nurse(name=HOSTILE)).html)
    assert page.beside("姓　名") == HOSTILE
    assert set(page.pictures) <= {forms.PHOTO}


@pytest.mark.parametrize("business", EVERY_DETAILS)
def test_opinions_are_left_blank(business: forms.Business) -> None:
    of = application(
        business=business, details=EVERY_DETAILS[business], institution_opinion="同意上报", authority_reason="准予"
    )
    html = form_of(EVERY_DETAILS[business], application=of).html
    assert "同意上报" not in html
    assert "准予" not in html
    assert "（注册专用章）" in html


@pytest.mark.parametrize("details", EVERY_DETAILS.values(), ids=kinds)
def test_each_opinion_of_the_profile_has_its_numbered_block(details: Details) -> None:
    paper = form_of(details)
    profile = forms.profile_for(paper.form, None, PROFILES)
    blocks = [text for text in Cells(paper.html).texts if text.endswith("意见")]
    assert [text[1:] for text in blocks] == profile.opinion_blocks
    numerals = "一二三四五六七八九"
    first = numerals.index(blocks[0][0])
    assert "".join(text[0] for text in blocks) == numerals[first : first + len(blocks)]


def test_the_kind_of_the_application_is_ticked_on_the_common_form() -> None:
    assert ticked(FirstRegistrationDetails()) == ["首次注册"]
    assert ticked(ReRegistrationDetails(reason="")) == ["重新注册"]
    assert ticked(MilitaryTransferDetails(direction="in")) == ["军队武警地方业务"]


@pytest.mark.parametrize("ground", DeregistrationGround)
def test_one_of_the_five_grounds_is_ticked_and_no_other(ground: DeregistrationGround) -> None:
    page = form_of(DeregistrationDetails(ground=ground)).html
    assert len(ticked(DeregistrationDetails(ground=ground))) == 1
    assert page.count("□") == 4 + 2  # and the certificate: collected, destroyed


def test_the_former_registration_stands_only_on_a_re_registration() -> None:
    again = Cells(form_of(EVERY_DETAILS[forms.Business.RE_REGISTRATION]).html)
    assert again.beside("原执业证书编号") == "200911000007"
    assert again.beside("首次注册日期") == "2009年3月1日"
    assert again.beside("原注册有效期至") == "2024年2月29日"
    assert again.beside("申请原因") == "有效期届满未延续"
    first = Cells(form_of(FirstRegistrationDetails()).html)
    assert [first.beside(label) for label in ("原执业证书编号", "首次注册日期", "原注册有效期至", "申请原因")] == [
        ""
    ] * 4


def test_a_re_registration_that_does_not_say_takes_the_register() -> None:
    page = Cells(form_of(ReRegistrationDetails(reason="")).html)
    assert page.beside("原执业证书编号") == "201111001234"
    assert page.beside("原注册有效期至") == "2027年1月15日"


def test_a_military_transfer_says_from_where_and_why() -> None:
    page = Cells(form_of(EVERY_DETAILS[forms.Business.MILITARY_TRANSFER]).html)
    assert page.beside("申请原因") == "转业（部队单位：练习部队医院）"


def test_a_form_of_its_own_for_re_registration_has_the_items_of_the_common_one() -> None:
    own = forms.profile_for("re_registration", None, PROFILES)
    page = Cells(form_of(EVERY_DETAILS[forms.Business.RE_REGISTRATION], profile=own).html)
    assert page.beside("原执业证书编号") == "200911000007"
    assert page.beside("执业地点") == INSTITUTION.address
    assert [text[0] for text in page.texts if text.endswith("意见")] == ["六", "七"]


def test_only_an_authority_with_a_profile_of_its_own_has_the_form_of_re_registration() -> None:
    own = replace(forms.profile_for("re_registration", None, PROFILES), authority_id="a-1")
    again = forms.Business.RE_REGISTRATION

    def form(business: forms.Business, authority_id: str | None, *more: FormProfile) -> str:
        return forms.profile_of(business, authority_id, [*PROFILES, *more]).form

    assert form(again, "a-1", own) == "re_registration"
    assert [form(again, "a-1"), form(again, "a-2", own), form(again, None, own)] == ["registration"] * 3
    assert form(forms.Business.FIRST_REGISTRATION, "a-1", own) == "registration"


@pytest.mark.parametrize("business", EVERY_DETAILS)
def test_rows_that_an_authority_wants_stand_with_the_applicant_blank_or_filled_in(business: forms.Business) -> None:
    rows = [ExtraRow(label="用工性质", member="employment"), ExtraRow(label="备注"), ExtraRow(label="甲", member="new")]
    profile = replace(forms.profile_of(business, None, PROFILES), extra_rows=rows)
    page = Cells(form_of(EVERY_DETAILS[business], profile=profile).html)
    assert page.beside("用工性质") == LABELS.label("employment", nurse().employment) != ""
    assert (page.beside("备注"), page.beside("甲")) == ("", "")


def test_a_change_names_both_institutions() -> None:
    texts = Cells(form_of(EVERY_DETAILS[forms.Business.CHANGE]).html).texts
    former, new = (place for place, text in enumerate(texts) if text == "机构名称")
    assert (texts[former + 1], texts[new + 1]) == ("练习市第二人民医院", INSTITUTION.name)
    for value in ("PDY20002X11011511A2002", "练习市练习区示范路2号", "练习市卫生健康委员会", "工作调动", "安徽省"):
        assert value in texts


def test_a_deregistration_says_why_and_by_what_it_is_proved() -> None:
    html = form_of(EVERY_DETAILS[forms.Business.DEREGISTRATION]).html
    assert "说明：长期出国" in html
    assert "证明材料：离职证明" in html


def test_the_renewal_form_of_2021_is_the_same_for_ever() -> None:
    """A mended layout is a new folder: the paper of a record that was printed once stays as it was."""
    assert renewal_paper().content_hash == "d6133d2121be70455b0a2439416b732536bf2f3764fd3bcc4e5504bf307cb7b5"
