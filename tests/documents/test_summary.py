from datetime import date

from msgspec.structs import replace

from nurse_client.documents.summary import HEADINGS, SummaryLine, summary, summary_line, summary_table
from nurse_client.domain.records import Business
from tests.support.papers import LABELS, PRINTED_AT, form_context
from tests.support.records import INSTITUTION, application, nurse

RENEWAL, CHANGE = Business.RENEWAL, Business.CHANGE


def line(name: str = "张晓丽", business: Business = RENEWAL) -> SummaryLine:
    return summary_line(form_context(application=application(business=business, nurse=nurse(name=name))))


def test_a_line_says_of_whom_and_what_the_form_is() -> None:
    headings, rows = summary_table([line()], LABELS)
    assert headings == list(HEADINGS)
    assert rows == [["1", "张晓丽", "110115198805120029", "201111001234", "延续注册", "2027年1月15日"]]


def test_the_lines_are_numbered_in_the_order_of_the_forms() -> None:
    _, rows = summary_table([line("乙"), line("甲"), line("丙")], LABELS)
    assert [row[:2] for row in rows] == [["1", "乙"], ["2", "甲"], ["3", "丙"]]


def test_the_id_number_is_masked_where_the_form_masks_it() -> None:
    masked = summary_line(form_context(profile=replace(form_context().profile, masked_id=True)))
    assert masked.id_number == "110115********0029"


def test_what_is_missing_is_an_empty_cell() -> None:
    bare = nurse(certificate_no="", valid_until=None, id_number="")
    of = summary_line(form_context(application=application(nurse=bare), nurse=None))
    assert summary_table([of], LABELS)[1] == [["1", "张晓丽", "", "", "延续注册", ""]]


def test_what_the_application_does_not_say_comes_from_the_register() -> None:
    bare = application(nurse=nurse(certificate_no="", valid_until=None))
    of = summary_line(form_context(application=bare, nurse=nurse(certificate_no="2009", valid_until=date(2028, 1, 1))))
    assert (of.certificate_no, of.valid_until) == ("2009", date(2028, 1, 1))


def test_the_sheet_counts_each_business_and_leaves_room_for_a_seal() -> None:
    paper = summary([line(), line(business=CHANGE), line()], INSTITUTION, PRINTED_AT, LABELS)
    assert "共 3 份：变更注册 1 份，延续注册 2 份" in paper.html
    assert INSTITUTION.name in paper.html
    assert "（公　章）" in paper.html
    assert (paper.form, paper.layout, paper.record_id, paper.copies) == ("summary", "1", "", 1)


def test_the_code_of_the_sheet_is_its_content_hash_and_another_print_has_the_same() -> None:
    paper = summary([line()], INSTITUTION, PRINTED_AT, LABELS)
    assert paper.qr == f":{paper.content_hash.upper()}"
    assert summary([line()], INSTITUTION, PRINTED_AT.replace(minute=30), LABELS).content_hash == paper.content_hash
    assert summary([line("李四")], INSTITUTION, PRINTED_AT, LABELS).content_hash != paper.content_hash


def test_a_hostile_value_is_printed_letter_by_letter() -> None:
    html = summary([line("<img src='x'>{{ 7 * 7 }}")], INSTITUTION, PRINTED_AT, LABELS).html
    assert "<img" not in html
    assert "{{ 7 * 7 }}" in html
