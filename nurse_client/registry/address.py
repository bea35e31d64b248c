"""Addresses of registries, and which of them are safe to send a password to."""

from urllib.parse import urlsplit

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
"""The names of this computer."""


def full_address(typed: str) -> str | None:
    """The registry's address as typed, with https where no scheme was given.

    None where it is no address, or would send the password in plain text to another computer.
    """
    text = typed.strip().rstrip("/")
    try:
        address = urlsplit(text if "://" in text else f"https://{text}")
        safe = address.scheme == "https" or (address.scheme == "http" and address.hostname in LOOPBACK)
        return address.geturl() if safe and address.hostname and address.port != 0 else None
    except ValueError:  # half an IPv6 address, a port that is none
        return None
