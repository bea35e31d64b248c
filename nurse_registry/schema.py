"""The registry's tables.

Records of every kind that an institution may see stand in one table, as the JSON that goes over the wire. An
institution's change feed is therefore one indexed range of it, and a record has one place of truth. Every table that
an institution reads leads its keys with ``institution_id``.
"""

import secrets
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from nurse_client.domain.records import AuthorityState, InstitutionState


class Instant(TypeDecorator[datetime]):
    """A timezone-aware instant in UTC, also where the database (SQLite) knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


NOWHERE = "nowhere"
"""The institution of the nurses who are registered at none. Nobody can sign in for it."""

OPEN_STATES = (
    f"{InstitutionState.PENDING}/{AuthorityState.NOT_SENT}",
    f"{InstitutionState.CONFIRMED}/{AuthorityState.PENDING}",
)
"""The states (institution's/authority's) in which an application is open. A nurse has at most one such application."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ID = String(64)

institutions = Table(
    "institutions",
    metadata,
    Column("institution_id", ID, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("licence_no", String(64), nullable=False, default=""),
    Column("address", String(400), nullable=False, default=""),
    Column("province", String(16), nullable=False, default=""),
    Column("division", String(16), nullable=False, default=""),
    Column("authority_id", ID, comment="the authority that registered it and issues its credentials"),
    Column("feed_place", BigInteger, nullable=False, default=0, comment="the last place given out in its feed"),
    Column("feed_epoch", String(16), nullable=False, default=lambda: secrets.token_hex(6)),
    Column("receipt_day", Date),
    Column("receipt_count", Integer, nullable=False, default=0),
    Column("swept_on", Date, comment="the day up to which expired codes and registrations have been marked"),
)

records = Table(
    "records",
    metadata,
    Column("institution_id", ForeignKey("institutions.institution_id"), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("record_id", ID, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("nurse_id", ID, comment="the nurse that the record is about"),
    Column("state", String(40), nullable=False, comment="see feed.state_of"),
    Column("authority_id", ID, comment="the authority that decides an application"),
    Column("body", Text, nullable=False, comment="the record's JSON; empty when removed"),
    Column("removed_reason", String(64)),
    UniqueConstraint("institution_id", "place"),
    Index("ix_records_kind_record_id", "kind", "record_id"),
    Index("ix_records_nurse_id", "nurse_id", "kind"),
    Index("ix_records_authority", "authority_id", "state"),
)

_OPEN = text(f"kind = 'application' AND state IN ('{OPEN_STATES[0]}', '{OPEN_STATES[1]}')")
Index(
    "uq_records_open_application",
    records.c.nurse_id,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)

registrations = Table(
    "registrations",
    metadata,
    Column("nurse_id", ID, primary_key=True),
    Column("institution_id", ForeignKey("institutions.institution_id"), nullable=False, index=True),
    Column("name", String(200), nullable=False, index=True),
    Column("id_number", String(64), nullable=False),
    Column("certificate_no", String(64), nullable=False),
    Column("exam_certificate_no", String(64), nullable=False, index=True),
    comment="where each nurse's record stands, and what a nationwide look-up asks for",
)
for _identifier in (registrations.c.id_number, registrations.c.certificate_no):
    _given = text(f"{_identifier.name} <> ''")
    Index(
        f"uq_registrations_{_identifier.name}", _identifier, unique=True, sqlite_where=_given, postgresql_where=_given
    )

registration_events = Table(
    "registration_events",
    metadata,
    Column("nurse_id", ID, primary_key=True),
    Column("number", Integer, primary_key=True, comment="counts the nurse's events from 1"),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False, comment="a HistoryEvent's JSON"),
)

photos = Table(
    "photos",
    metadata,
    Column("photo_id", ID, primary_key=True),
    Column("nurse_id", ID, nullable=False, index=True),
    Column("etag", String(64), nullable=False),
    Column("jpeg", LargeBinary, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("account_id", ID, primary_key=True),
    Column("role", String(16), nullable=False, comment="institution, authority or nurse"),
    Column("username", String(100), nullable=False, unique=True),
    Column("password_hash", String(200), nullable=False),
    Column("must_change_password", Boolean, nullable=False, default=True),
    Column("institution_id", ForeignKey("institutions.institution_id"), index=True),
    Column("authority_id", ID, index=True),
    Column("nurse_id", ID, unique=True),
)

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("username_hash", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("since", Instant, nullable=False),
    comment="wrong passwords by user name, whether an account has that name or not",
)

session_families = Table(
    "session_families",
    metadata,
    Column("family_id", ID, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False, index=True),
    Column("ended_at", Instant),
    comment="one sign-in and all tokens that came of it",
)

tokens = Table(
    "tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("family_id", ForeignKey("session_families.family_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("use", String(8), nullable=False, comment="access or refresh"),
    Column("expires_at", Instant, nullable=False),
    Column("spent_at", Instant),
)

action_outcomes = Table(
    "action_outcomes",
    metadata,
    Column("institution_id", ForeignKey("institutions.institution_id"), primary_key=True),
    Column("action_id", ID, primary_key=True),
    Column("content_hash", String(64), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("settled_at", Instant, nullable=False),
    Column("outcome", Text, nullable=False, comment="the Outcome's JSON without secrets, which are derived again"),
)

activation_codes = Table(
    "activation_codes",
    metadata,
    Column("institution_id", ForeignKey("institutions.institution_id"), primary_key=True),
    Column("code_id", ID, primary_key=True),
    Column("nurse_id", ID, nullable=False, index=True),
    Column("code_hash", String(64), nullable=False, unique=True),
)

lookups = Table(
    "lookups",
    metadata,
    Column("institution_id", ForeignKey("institutions.institution_id"), primary_key=True),
    Column("lookup_id", ID, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("asked", String(400), nullable=False, comment="what was asked for, identifiers masked"),
    Column("found", Integer, nullable=False),
    comment="the audit of nationwide look-ups",
)

rate_counters = Table(
    "rate_counters",
    metadata,
    Column("subject", String(120), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("used", Integer, nullable=False),
)

handovers = Table(
    "handovers",
    metadata,
    Column("handover_id", ID, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("issued_by", ForeignKey("accounts.account_id"), comment="empty when issued on the command line"),
    Column("at", Instant, nullable=False),
    Column("documents", String(400), nullable=False, comment="the documents seen, by name, separated by spaces"),
)

reference_documents = Table(
    "reference_documents",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("etag", String(64), nullable=False),
    Column("body", Text, nullable=False),
)

serials = Table(
    "serials",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("last", Integer, nullable=False),
    comment="the last number given out of each series (certificates by year and province)",
)

client_releases = Table(
    "client_releases",
    metadata,
    Column("platform", String(40), primary_key=True),
    Column("body", Text, nullable=False, comment="a ClientRelease's JSON"),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", String(400), nullable=False),
)
