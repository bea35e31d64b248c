from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from nurse_client.documents import forms
from nurse_client.domain.plain_text import plain
from nurse_client.domain.records import Business, RenewalDetails
from tests.support.cells import Cells
from tests.support.papers import PHOTO, PROFILES, form_context, renewal_paper
from tests.support.records import application, nurse

HOSTILE = '<script>alert(1)</script>{{ 7 * 7 }}"\'&<img src="file:///etc/passwd">'


def cells(**changes: object) -> Cells:
    return Cells(forms.render(form_context(**changes)))


def cells_of(**members: object) -> Cells:
    return cells(application=application(nurse=nurse(**members)))


def test_codes_are_printed_as_their_labels_and_dates_in_words() -> None:
    page = cells()
    assert page.beside("性别") == "女"
    assert page.beside("民族") == "汉族"
    assert page.beside("证件类型") == "居民身份证"
    assert page.beside("学　历") == "大学本科毕业"
    assert page.beside("现技术职称") == "主管护师"
    assert page.beside("工作类别") == "临床护理"
    assert page.beside("出生日期") == "1988年5月12日"
    assert page.beside("注册有效期至") == "2027年1月15日"


def test_the_registration_stands_as_it_was_when_she_applied_also_after_it_was_renewed() -> None:
    renewed = nurse(valid_until=date(2032, 1, 15), name="registered")
    page = cells(application=application(nurse=nurse(valid_until=date(2027, 1, 15), name="declared")), nurse=renewed)
    assert page.beside("姓　名") == "declared"
    assert page.beside("注册有效期至") == "2027年1月15日"


def test_what_the_application_does_not_say_of_the_registration_comes_from_the_register() -> None:
    registered = nurse(certificate_no="200911000007", name="registered")
    page = cells(application=application(nurse=nurse(certificate_no="", name="declared")), nurse=registered)
    assert page.beside("姓　名") == "declared"
    assert page.beside("执业证书编号") == "200911000007"


def test_a_value_that_is_missing_is_an_empty_cell() -> None:
    bare = nurse(birth_date=None, graduated_on=None, degree="", school="", valid_until=None, study_length="")
    page = cells(application=application(nurse=bare, details=RenewalDetails()), nurse=bare)
    for label in ("出生日期", "毕业时间", "学位", "毕业学校", "注册有效期至", "学　制", "奖惩情况", "通讯地址"):
        assert page.beside(label) == ""
    assert "None" not in forms.render(form_context(application=application(nurse=bare)))


def test_a_hostile_value_is_printed_letter_by_letter() -> None:
    page = cells_of(name=HOSTILE)
    assert page.beside("姓　名") == HOSTILE
    assert page.pictures == [forms.PHOTO]


@pytest.mark.parametrize(
    "unseen", ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "\x00", "\x1b", "\ufdd0", "\ufffc"]
)
def test_what_a_reader_can_not_see_is_not_printed(unseen: str) -> None:
    assert cells_of(name=f"张{unseen}晓丽").beside("姓　名") == "张晓丽"


def test_rare_characters_and_the_dot_of_minority_names_are_kept() -> None:
    for name in ("㛃", "𬭬", "𠮷", "阿卜杜拉·买买提", "葛\U000e0100", "\ue863"):
        assert plain(name) == name


def test_the_lines_of_a_passage_stay_lines() -> None:
    html = forms.render(
        form_context(application=application(details=RenewalDetails(training_summary="一\r\n二\u2028三")))
    )
    assert "一<br>二<br>三" in html


def test_signatures_opinions_and_the_new_date_are_left_blank() -> None:
    decided = application(institution_opinion="同意延续", authority_reason="同意", authority_at=datetime.now(UTC))
    html = forms.render(form_context(application=decided))
    assert "同意" not in html
    assert "负责人签名：　　" in html
    assert cells().beside("延续注册有效期至").split() == ["年", "月", "日"]


def test_each_opinion_of_the_profile_has_its_own_numbered_block() -> None:
    profile = replace(form_context().profile, opinion_blocks=["医疗机构意见", "县级意见", "注册机关意见"])
    texts = cells(profile=profile).texts
    assert [text for text in texts if text.endswith("意见")] == ["五医疗机构意见", "六县级意见", "七注册机关意见"]


def test_an_authority_can_want_the_id_number_masked() -> None:
    masked = cells(profile=replace(form_context().profile, masked_id=True))
    html = forms.render(form_context(profile=replace(form_context().profile, masked_id=True)))
    assert "110115198805120029" not in html
    assert cells().beside("证件号码") == "110115198805120029"
    assert masked.beside("证件号码") == "110115********0029"


def test_another_print_has_the_same_content_hash_and_another_content_another() -> None:
    first = renewal_paper()
    later = renewal_paper(printed_at=datetime(2026, 11, 23, tzinfo=UTC) + timedelta(days=3))
    assert first.content_hash == later.content_hash
    assert first.footer != later.footer
    assert (
        len(
            {
                first.content_hash,
                renewal_paper(nurse(name="李四")).content_hash,
                renewal_paper(photo=PHOTO).content_hash,
            }
        )
        == 3
    )


def test_the_footer_and_the_code_say_which_record_was_printed_when() -> None:
    paper = renewal_paper()
    assert paper.footer == "回执号 R202611200001　记录版本 3　打印时间 2026-11-23 09:02"
    assert paper.qr == f"R202611200001:{paper.content_hash.upper()}"


def test_the_layout_says_that_it_is_only_a_reference_but_not_on_the_paper() -> None:
    paper = renewal_paper()
    assert paper.reference
    assert "参考" not in paper.html + paper.footer


def test_an_authority_has_its_own_profile_before_the_general_one() -> None:
    own = replace(form_context().profile, authority_id="a-1", copies=3, status="verified")
    assert forms.profile_for("renewal", "a-1", [*PROFILES, own]) is own
    assert forms.profile_for("renewal", "a-2", [*PROFILES, own]).authority_id == "*"
    with pytest.raises(forms.NoLayout):
        forms.profile_for("unknown", "a-1", PROFILES)


def test_a_layout_of_the_offices_own_is_filled_in_like_the_programs() -> None:
    profile = replace(form_context().profile, layout="ours", masked_id=True)
    own = "<p>{{ declared.name }} {{ registered.id_number }} {{ details.practice_summary }}</p>"
    of = nurse(name=HOSTILE)
    html = forms.render(form_context(profile=profile, own_template=own, application=application(nurse=of), nurse=of))
    assert "<script>" not in html
    assert "110115********0029" in html
    assert "110115198805120029" not in html
    assert html != forms.render(form_context(profile=profile, own_template=own))


@pytest.mark.parametrize("template", ["{{ nobody }}", "{% if %}", "{{ 1 / 0 }}", "{{ 'x' * 10 ** 9 }}"])
def test_a_layout_of_the_offices_own_that_fails_is_none(template: str) -> None:
    with pytest.raises(forms.NoLayout):
        forms.render(form_context(own_template=template))


def test_a_form_without_its_layout_is_refused() -> None:
    profile = replace(form_context().profile, layout="1999")
    with pytest.raises(forms.NoLayout):
        forms.render(form_context(profile=profile))


def test_every_business_has_its_form() -> None:
    assert {forms.profile_of(business, None, PROFILES).form for business in Business} == set(forms.FORMS.values())
