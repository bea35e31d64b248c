"""The collector of cycles, which holds every thread up while it looks through all that is in memory."""

import gc


def settle() -> None:
    """What is in memory now is there to stay, such as the program itself: it is not looked through again.

    To look through the modules and tabs of an open desk takes longer than a frame, and again whenever a thousand
    records or forms have passed through.
    """
    gc.freeze()
