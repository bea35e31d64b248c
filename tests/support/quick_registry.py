"""The registry's command with quick password hashes: ``python -m tests.support.quick_registry serve …``.

For tests in which hundreds sign in. How slow a hash has to be is tested elsewhere (test_sessions), on the real one.
"""

import sys

from argon2 import PasswordHasher

from nurse_registry import passwords
from nurse_registry.__main__ import main

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

if __name__ == "__main__":
    passwords._HASHER = QUICK
    sys.exit(main())
