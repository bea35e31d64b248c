"""What can go wrong between the client and a registry. No sentences for people: gui has them."""

from typing import ClassVar

from nurse_client.domain.messages import FieldProblem


class RegistryError(Exception):
    """The registry did not do what was asked, or nobody knows whether it did.

    ``answered``: it was the registry itself that answered. ``nothing_done``: it surely did nothing of what was asked;
    where this is False, the outcome of a write is unknown.
    """

    answered: ClassVar[bool] = False
    nothing_done: ClassVar[bool] = False


class Offline(RegistryError):
    """No connection could be made: no network, no such host, nobody listens."""

    nothing_done = True


class TimedOut(RegistryError):
    """The question went out and no answer came back: the outcome is unknown."""


class TlsProblem(RegistryError):
    """No secure connection: the other side does not speak TLS, or not as it is done today."""


class NotTrusted(TlsProblem):
    """The certificate is not to be trusted: unknown issuer, wrong name, not valid yet or any more."""

    nothing_done = True


class ProxyProblem(RegistryError):
    """The proxy could not be reached, wants a password, or refused."""


class Unavailable(RegistryError):
    """The registry, or what stands before it, can't serve now. ``retry_after`` is in seconds, where it was told."""

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


class ContractViolation(RegistryError):
    """What came back is not an answer of a registry of this kind.

    The text says where it broke the contract, never what was in it.
    """


class CutOff(ContractViolation):
    """Half an answer: the connection ended, or what was packed can't be unpacked."""


class WebPage(ContractViolation):
    """No JSON, or a way elsewhere: the log-in page of a network, another server."""


class ServerFault(ContractViolation):
    """A server failed over what was sent, or a firewall would not pass it on: 500, or 4xx without a problem.

    Another question may pass.
    """


class Refusal(RegistryError):
    """The registry answered and said no to all of it. ``type`` is the slug of its problem."""

    answered = True
    nothing_done = True

    def __init__(self, type: str = "") -> None:  # noqa: A002 - the member's name in RFC 9457
        super().__init__(type)
        self.type = type


class SessionEnded(Refusal):
    """Nobody is signed in any more: the password is needed again."""


class WrongCredentials(Refusal):
    """User name or password is wrong."""


class Forbidden(Refusal):
    """The account may not do this."""


class NotFound(Refusal):
    """It is not there, or not for this institution."""


class Conflict(Refusal):
    """It contradicts what stands in the registry."""


class CursorExpired(Refusal):
    """The place in the change feed is not known any more: begin again."""


class ClientTooOld(Refusal):
    """The registry no longer speaks with this version of the program."""


class Rejected(Refusal):
    """What was sent is wrong; ``fields`` says where."""

    def __init__(self, type: str = "", fields: list[FieldProblem] | None = None) -> None:  # noqa: A002 - RFC 9457
        super().__init__(type)
        self.fields = fields or []


class Later(Refusal):
    """Not now. ``retry_after`` is in seconds, where it was told."""

    def __init__(self, type: str = "", retry_after: float | None = None) -> None:  # noqa: A002 - RFC 9457
        super().__init__(type)
        self.retry_after = retry_after


class AccountLocked(Later):
    """Too many wrong passwords."""


class TooManyRequests(Later):
    """More questions than the registry allows."""
