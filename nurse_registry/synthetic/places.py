"""Hospitals that do not exist: in the practice cities of the reference data, and elsewhere in the country."""

from random import Random

from nurse_client.domain.ids import uuid7
from nurse_client.domain.messages import Institution
from nurse_client.domain.reference import Authority
from nurse_registry.synthetic.careers import Workplace

PROVINCE = "34"
_CITY_SUFFIX = "卫生健康委员会"
_FOUNDED_MS = 1_700_000_000_000
_KINDS = ("第一人民医院", "妇幼保健院", "中心医院", "第二人民医院", "肿瘤医院", "口腔医院", "儿童医院", "康复医院")
_HOSPITALS_ELSEWHERE = (
    ("浔川市人民医院", "浔川市临江路 8 号", "33"),
    ("沧屏市第二医院", "沧屏市建设大道 101 号", "32"),
    ("岚阳县中医院", "岚阳县城关镇中山路 15 号", "41"),
    ("栖霞岭康复医院", "栖霞岭路 66 号", "42"),
    ("朔原市中心医院", "朔原市胜利街 3 号", "11"),
)
ELSEWHERE = tuple(
    Workplace(institution_name=name, practice_place=place, authority_id=f"{province}0000", province=province)
    for name, place, province in _HOSPITALS_ELSEWHERE
)
"""Hospitals of other provinces, registered by their provinces' authorities."""


def practice_authorities(authorities: list[Authority]) -> list[Authority]:
    """The cities of the synthetic province. Raises LookupError where the reference data has none."""
    cities = [
        authority
        for authority in authorities
        if authority.level == "city" and authority.authority_id.startswith("practice-") and "中医" not in authority.name
    ]
    if not cities:
        raise LookupError("the reference data has no practice city")
    return cities


def institution(random: Random, number: int, city: Authority) -> Institution:
    """The institution of that number (from 0), which the city's authority registered."""
    town = city.name.removesuffix(_CITY_SUFFIX)
    kind = _KINDS[number // 3] if number // 3 < len(_KINDS) else f"第{number // 3}社区卫生服务中心"
    division = city.division[:4] + "02"
    return Institution(
        institution_id=uuid7(_FOUNDED_MS + number, random.randbytes(10)),
        name=town + kind,
        licence_no=f"{random.randrange(10**9):09d}{division}11A1001",
        address=f"{town}健康路 {1 + random.randrange(300)} 号",
        province=PROVINCE,
        division=division,
    )
