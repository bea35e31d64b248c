from tests.support.cups import _back_end, print_queue, print_service  # noqa: F401 - fixtures
from tests.support.live import registry  # noqa: F401 - a fixture
