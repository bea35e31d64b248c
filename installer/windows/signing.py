"""Signs programs and packages by Authenticode, where the environment names a certificate.

``SIGN_CERT`` and ``SIGN_KEY`` are PEM files, or ``SIGN_PKCS12`` is a file with both; ``SIGN_PASSWORD_FILE`` holds the
password, where there is one; ``SIGN_TIMESTAMP_URL`` is the server that attests the time.

usage: python installer/windows/signing.py FILE…
"""

import os
import subprocess
import sys
from pathlib import Path

COMMAND = f'"{sys.executable}" "{Path(__file__).resolve()}"'
"""For NSIS, which has its uninstaller signed."""


def wanted() -> bool:
    """Whether there is a certificate."""
    return bool(os.environ.get("SIGN_CERT") or os.environ.get("SIGN_PKCS12"))


def sign(*files: Path) -> None:
    """Signs files in place; does nothing without a certificate. Raises CalledProcessError."""
    for file in files if wanted() else ():
        signed = file.with_name(f"{file.name}.signed")
        signed.unlink(missing_ok=True)
        subprocess.run(["osslsigncode", "sign", *_options(), "-in", file, "-out", signed], check=True)
        signed.replace(file)


def _options() -> list[str]:
    given = {
        "SIGN_CERT": "-certs",
        "SIGN_KEY": "-key",
        "SIGN_PKCS12": "-pkcs12",
        "SIGN_PASSWORD_FILE": "-readpass",
        "SIGN_TIMESTAMP_URL": "-ts",
    }
    named = [(option, os.environ[name]) for name, option in given.items() if os.environ.get(name)]
    return ["-h", "sha256", "-n", "nurse-client", *(word for pair in named for word in pair)]


if __name__ == "__main__":
    sign(*(Path(argument) for argument in sys.argv[1:]))
