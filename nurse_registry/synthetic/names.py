"""Made-up names, as frequent as names are in China: few surnames for many people, given names by generation.

Surname weights are per ten thousand, rounded from the public statistics of the Ministry of Public Security.
"""

from itertools import accumulate
from random import Random

_SURNAMES: dict[str, int] = {
    "王": 715, "李": 711, "张": 679, "刘": 533, "陈": 459, "杨": 311, "黄": 222, "赵": 207, "吴": 204, "周": 202,
    "徐": 144, "孙": 138, "马": 129, "朱": 125, "胡": 116, "郭": 115, "何": 115, "高": 112, "林": 112, "罗": 105,
    "郑": 104, "梁": 103, "谢": 88, "宋": 83, "唐": 81, "许": 75, "韩": 75, "冯": 74, "邓": 74, "曹": 73,
    "彭": 70, "曾": 68, "肖": 66, "田": 58, "董": 58, "袁": 54, "潘": 53, "于": 52, "蒋": 50, "蔡": 50,
    "余": 49, "杜": 49, "叶": 48, "程": 48, "苏": 47, "魏": 46, "吕": 46, "丁": 45, "任": 44, "沈": 44,
    "姚": 42, "卢": 42, "姜": 41, "崔": 40, "钟": 40, "谭": 39, "陆": 38, "汪": 38, "范": 37, "金": 36,
    "石": 35, "廖": 35, "贾": 34, "夏": 33, "韦": 33, "付": 32, "方": 32, "白": 31, "邹": 31, "孟": 31,
    "熊": 30, "秦": 30, "邱": 29, "江": 29, "尹": 28, "薛": 28, "闫": 28, "段": 26, "雷": 25, "侯": 25,
    "龙": 25, "史": 24, "陶": 24, "黎": 24, "贺": 23, "顾": 23, "毛": 22, "郝": 22, "龚": 22, "邵": 22,
    "万": 21, "钱": 21, "严": 20, "覃": 20, "武": 19, "戴": 19, "莫": 18, "孔": 18, "向": 18, "汤": 17,
    "单": 4, "解": 4, "查": 3, "仇": 3, "区": 2, "欧阳": 9, "上官": 2, "司马": 1, "诸葛": 1, "皇甫": 1,
    "令狐": 1, "司徒": 1, "尉迟": 1, "夏侯": 1, "慕容": 1,
}  # fmt: skip
_WOMEN: dict[int, str] = {
    1960: "英兰芳珍玉秀梅桂凤华霞琴萍红丽娟莲云琼淑惠月香荣",
    1975: "丽敏静艳燕娟霞红萍芳梅玲琳华莉英洁群蓉琴雁虹春晓",
    1988: "婷丹静敏晶娜雪莹莎燕倩瑶慧洁颖蕾薇媛佳丽琪璐琳君",
    2000: "欣怡雨佳梦涵思琪婷悦颖雅诗文慧睿妍嘉宁琦瑜瑶晨萱",
}
_MEN: dict[int, str] = {
    1960: "建国军平明华强志勇伟林生荣成海福德文永",
    1975: "军伟勇强涛刚斌波辉鹏杰峰磊超明亮旭东",
    1988: "伟磊鹏超杰浩宇凯亮峰斌晨阳龙飞帅博明",
    2000: "宇轩浩然子俊泽博文昊天翔睿航逸辰嘉铭",
}
_SINGLE_CHARACTER_SHARE = {1960: 0.18, 1975: 0.42, 1988: 0.35, 2000: 0.08}
_RARE = (
    "㛃䶮\U0002cb6d\U0002cb2d\U0002b7a9\U0002b689\U00020164喆璟翀"  # extension A, outside the BMP, and uncommon ones
)
_MINORITY: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "05": (("阿依古丽", "热依汗古丽", "古丽米热", "迪丽努尔"), ("买买提", "阿卜杜热合曼", "艾合买提", "吐尔逊"), "·"),
    "17": (("阿依努尔", "古丽娜孜", "巴合提古丽"), ("叶尔肯", "哈力木别克", "努尔兰"), "·"),
    "04": (("扎西", "次仁", "白玛", "格桑", "德吉"), ("卓玛", "央宗", "拉姆", "曲珍"), ""),
    "02": (("乌兰", "萨仁", "其其格", "娜仁"), ("图雅", "高娃", "花", "其木格"), ""),
    "07": (("阿西", "吉克", "沙马"), ("阿依", "木果", "尔洛莫"), ""),
}  # fmt: skip
_ETHNIC_WEIGHTS: dict[str, int] = {
    "01": 9100, "08": 130, "11": 90, "03": 85, "06": 70, "15": 70, "07": 60, "05": 80, "02": 45, "04": 45, "12": 25,
    "13": 20, "10": 20, "14": 15, "17": 15, "22": 60, "09": 20,
}  # fmt: skip
_RARE_SHARE = 0.006
_NAMESAKES = ("张丽", "王芳", "李静", "王静", "李娜", "张敏", "刘洋", "王丽", "张静", "李敏")
_NAMESAKE_SHARE = 0.02

_surnames, _surname_weights = list(_SURNAMES), list(accumulate(_SURNAMES.values()))
_groups, _group_weights = list(_ETHNIC_WEIGHTS), list(accumulate(_ETHNIC_WEIGHTS.values()))


def ethnic_group(random: Random) -> str:
    """A GB/T 3304 code, as frequent as in a province of the east."""
    return random.choices(_groups, cum_weights=_group_weights)[0]


def person_name(random: Random, *, ethnic_group: str, female: bool, birth_year: int) -> str:
    """A name for a person of that group, sex and generation."""
    if female and ethnic_group in _MINORITY:
        own, family, dot = _MINORITY[ethnic_group]
        return random.choice(own) + dot + random.choice(family)
    if female and random.random() < _NAMESAKE_SHARE:
        return random.choice(_NAMESAKES)
    surname = random.choices(_surnames, cum_weights=_surname_weights)[0]
    return surname + _given_name(random, female=female, birth_year=birth_year)


def _given_name(random: Random, *, female: bool, birth_year: int) -> str:
    generation = max((start for start in _WOMEN if start <= birth_year), default=min(_WOMEN))
    characters = (_WOMEN if female else _MEN)[generation]
    if random.random() < _RARE_SHARE:
        return random.choice(_RARE)
    if random.random() < _SINGLE_CHARACTER_SHARE[generation]:
        return random.choice(characters)
    return random.choice(characters) + random.choice(characters)
