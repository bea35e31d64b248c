"""Practice: its registry is started, signed into and asked, on data of its own that is gone afterwards."""

import tempfile
from pathlib import Path

from nurse_client.practice import PASSWORD, USERNAME, PracticeError, PracticeRegistry
from nurse_client.registry.client import RegistryClient
from nurse_client.self_test.concern import must

_NURSES = 200


def practice_registry() -> str:
    """Takes some seconds, for the province is made first."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        registry = PracticeRegistry(Path(folder), _NURSES)
        try:
            client = RegistryClient(registry.start())
            try:
                session = client.sign_in(USERNAME, PASSWORD)
                page = client.changes(None)
            finally:
                client.close()
        except PracticeError as error:
            last = registry.log.read_text("utf-8", "replace").splitlines()[-1:]
            raise ValueError(f"it did not start: {''.join(last)}") from error
        finally:
            registry.stop()
    must(session.institution is not None, "nobody's institution signed in")
    must(page.nurses != [], "nobody could be synchronised")
    return f"started and signed into; {len(page.nurses)} nurses on the first page"
