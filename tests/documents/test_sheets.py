from datetime import date

from nurse_client.documents.forms import Paper
from nurse_client.documents.slips import notice_slips
from nurse_client.domain.records import RegistrationStatus
from tests.support.papers import PRINTED_AT, activation_paper, bans
from tests.support.records import INSTITUTION, nurse

HOSTILE = '<img src="file:///etc/passwd">{{ 7 * 7 }}'
ENDED = {"registration_status": RegistrationStatus.EXPIRED, "valid_until": date(2026, 11, 20)}


def every_sheet(name: str) -> list[Paper]:
    of = nurse(name=name, department=name, **ENDED)
    return [activation_paper(of), *bans(of), notice_slips([name], INSTITUTION, PRINTED_AT)]


def test_a_slip_says_who_the_code_is_for_and_until_when() -> None:
    html = activation_paper(nurse()).html
    assert all(text in html for text in ("练习市第一人民医院", "张晓丽", "心血管内科", "K7M2Q-9XWPT", "2026年12月23日"))
    assert all(step in html for step in "①②③")


def test_no_sheet_bears_an_id_number_or_a_phone() -> None:
    of = nurse(**ENDED)
    for paper in (activation_paper(of), *bans(of)):
        assert of.id_number not in paper.html
        assert of.id_number[-4:] not in paper.html
        assert of.phone not in paper.html


def test_a_sheet_is_of_no_single_record_and_says_what_it_is_below() -> None:
    (paper,) = bans(nurse(**ENDED))
    assert (paper.record_id, paper.qr, paper.copies, paper.reference) == ("", "", 1, False)
    assert paper.footer == "不得执业护士名单 · 心血管内科　打印时间 2026-11-23 09:02"


def test_a_hostile_value_is_printed_letter_by_letter() -> None:
    for paper in every_sheet(HOSTILE):
        assert "{{ 7 * 7 }}" in paper.html
        assert "<img src=&#34;file" not in paper.html
        assert '<img src="file' not in paper.html


def test_the_code_of_a_slip_asks_for_nothing_but_a_qr_code() -> None:
    html = activation_paper(nurse(), code='A"><img src="file:///x">').html
    assert 'src="qr:A%22%3E%3Cimg%20src%3D%22file%3A%2F%2F%2Fx%22%3E"' in html


def test_each_department_has_its_own_sheet_of_those_who_must_not_practise() -> None:
    of = [
        nurse(name="周静", department="急诊科", **ENDED),
        nurse(name="在岗", department="急诊科"),
        nurse(name="吴霞", department="儿科", registration_status=RegistrationStatus.DEREGISTERED),
        nurse(name="郑洁", department="", registration_status=RegistrationStatus.UNREGISTERED, valid_until=None),
        nurse(name="冯丽", department="急诊科", registration_status=RegistrationStatus.SUSPENDED),
    ]
    papers = {paper.title: paper.html for paper in bans(*of)}
    assert set(papers) == {f"不得执业护士名单 · {department}" for department in ("急诊科", "儿科", "未填科室")}
    emergency = papers["不得执业护士名单 · 急诊科"]
    assert all(name in emergency for name in ("周静", "冯丽", "过期未延续", "暂停执业", "人数：2"))
    assert "在岗" not in "".join(papers.values())
    assert "第二十一条" in emergency
    assert "第二十八条" in emergency


def test_a_registration_that_the_register_has_not_ended_yet_is_on_the_sheet_with_its_days() -> None:
    (paper,) = bans(nurse(valid_until=date(2026, 11, 13)))
    assert ">10<" in paper.html
    assert "过期未延续" in paper.html


def test_where_everybody_may_practise_there_is_no_sheet() -> None:
    assert bans(nurse()) == []


def test_a_renewal_that_is_not_decided_is_marked_and_explained_only_where_there_is_one() -> None:
    ended = nurse(**ENDED)
    marked, plain = bans(ended, undecided={ended.nurse_id})[0].html, bans(ended)[0].html
    assert "过期未延续（注）" in marked
    assert "第五十条" in marked
    assert "第五十条" not in plain


def test_a_notice_keeps_its_lines_and_says_from_whom_and_when() -> None:
    html = notice_slips(["一\n二"], INSTITUTION, PRINTED_AT).html
    assert "<p>一</p><p>二</p>" in html
    assert "练习市第一人民医院　　2026年11月23日" in html
