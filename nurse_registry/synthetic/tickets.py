"""Questions to customer service, as the manual's window collects them, and the answers given."""

from datetime import timedelta

from nurse_client.domain.records import Reply, Ticket, TicketState
from nurse_registry.synthetic.careers import NurseMaker

_QUESTIONS = (
    (
        "批量打印延续注册申请审核表时第二页照片没有打印出来，打印机是 HP LaserJet Pro。",
        "照片由护士本人上传，尚未上传的不打印。请护士补传后重新打印。",
    ),
    (
        "本院刚调入的护士在列表中查不到。",
        "请用护士执业注册验证按证件号查询。仍在原单位的，由护士本人提交变更注册申请。",
    ),
    (
        "护士收到激活码后提示已过期，怎么处理？",
        "激活码三十日内有效。请重新生成，原激活码随即作废。",
    ),
    (
        "审批机关选错了，已经确认的业务会不会报到原来的机关？",
        "已确认的业务仍由确认时设置的机关审批。机关尚未受理的，可以撤回确认后重新确认。",
    ),
    (
        "护士更换手机号后无法收到验证码。",
        "可在系统功能中更改护士手机号，并写明原因。",
    ),
)
_THANKS = "已解决，谢谢。"


def ticket(maker: NurseMaker, number: int, state: TicketState) -> Ticket:
    """The question of that number in that state: open without, answered with a reply, closed with thanks."""
    question, answer = _QUESTIONS[number % len(_QUESTIONS)]
    created = maker.instant(maker.today - timedelta(days=2 + maker.random.randrange(20)))
    replies = []
    if state is not TicketState.OPEN:
        replies.append(Reply(at=created + timedelta(hours=5), sender="service", text=answer))
    if state is TicketState.CLOSED:
        replies.append(Reply(at=created + timedelta(hours=20), sender="institution", text=_THANKS))
    return Ticket(
        ticket_id=maker.new_id(created),
        version=1,
        updated_at=replies[-1].at if replies else created,
        text=question,
        machine="HP ProDesk 400 G7",
        system="Windows 10 专业版 22H2",
        client_version="0.1.0",
        state=state,
        created_at=created,
        replies=replies,
    )
