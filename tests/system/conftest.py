from tests.support.live import registry  # noqa: F401 - a fixture
