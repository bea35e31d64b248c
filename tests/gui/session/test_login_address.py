import pytest

from nurse_client.registry.address import full_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("registry.example", "https://registry.example"),
        (" https://registry.example:8443/ ", "https://registry.example:8443"),
        ("http://127.0.0.1:8700", "http://127.0.0.1:8700"),
        ("http://registry.example", None),
        ("http://127.0.0.1.example", None),
        ("ftp://registry.example", None),
        ("file:///etc/passwd", None),
        ("https://[registry.example", None),
        ("registry.example:port", None),
        ("", None),
    ],
)
def test_no_password_is_sent_in_plain_text_to_another_computer(typed: str, address: str | None) -> None:
    assert full_address(typed) == address
