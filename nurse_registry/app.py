"""The registry as an ASGI application. It keeps no state: any number of workers may run over one database."""

from litestar import Litestar, Router
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.types import ASGIApp
from sqlalchemy import Engine

from nurse_registry.http import answers, authority, institution, nurse, reference, session
from nurse_registry.http.call import Registry
from nurse_registry.http.tracing import Tracing

BASE_PATH = "/api/v1"
LARGEST_BODY = 4 * 1024 * 1024
CALLS = (*session.CALLS, *institution.CALLS, *reference.CALLS, *authority.CALLS, *nurse.CALLS)


def create_app(engine: Engine, *, practice: bool = False) -> ASGIApp:
    """The application over a database. ``practice`` lets the practice account in."""
    return Tracing(
        Litestar(
            [Router(BASE_PATH, route_handlers=CALLS)],
            state=State({"registry": Registry(engine, practice)}),
            exception_handlers=answers.HANDLERS,
            request_max_body_size=LARGEST_BODY,
            compression_config=CompressionConfig(
                "gzip", gzip_compress_level=1
            ),  # a page is large, and the wire is not slow
            openapi_config=None,
            logging_config=None,
        )
    )
