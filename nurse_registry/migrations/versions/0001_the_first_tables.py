"""The first tables"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_OPEN = sa.text("kind = 'application' AND state IN ('pending/not_sent', 'confirmed/pending')")


def upgrade() -> None:
    """Create every table, the first rows in it."""
    op.create_table(
        "client_releases",
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False, comment="a ClientRelease's JSON"),
        sa.PrimaryKeyConstraint("platform", name="pk_client_releases"),
    )
    op.create_table(
        "institutions",
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("licence_no", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=400), nullable=False),
        sa.Column("province", sa.String(length=16), nullable=False),
        sa.Column("division", sa.String(length=16), nullable=False),
        sa.Column(
            "authority_id",
            sa.String(length=64),
            nullable=True,
            comment="the authority that registered it and issues its credentials",
        ),
        sa.Column("feed_place", sa.BigInteger(), nullable=False, comment="the last place given out in its feed"),
        sa.Column("feed_epoch", sa.String(length=16), nullable=False),
        sa.Column("receipt_day", sa.Date(), nullable=True),
        sa.Column("receipt_count", sa.Integer(), nullable=False),
        sa.Column(
            "swept_on",
            sa.Date(),
            nullable=True,
            comment="the day up to which expired codes and registrations have been marked",
        ),
        sa.PrimaryKeyConstraint("institution_id", name="pk_institutions"),
        sa.UniqueConstraint("name", name="uq_institutions_name"),
    )
    op.create_table(
        "photos",
        sa.Column("photo_id", sa.String(length=64), nullable=False),
        sa.Column("nurse_id", sa.String(length=64), nullable=False),
        sa.Column("etag", sa.String(length=64), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("photo_id", name="pk_photos"),
    )
    op.create_index("ix_photos_nurse_id", "photos", ["nurse_id"], unique=False)
    op.create_table(
        "rate_counters",
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name="pk_rate_counters"),
    )
    op.create_table(
        "reference_documents",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("etag", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_reference_documents"),
    )
    op.create_table(
        "registration_events",
        sa.Column("nurse_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, comment="counts the nurse's events from 1"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False, comment="a HistoryEvent's JSON"),
        sa.PrimaryKeyConstraint("nurse_id", "number", name="pk_registration_events"),
    )
    op.create_table(
        "serials",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_serials"),
        comment="the last number given out of each series (certificates by year and province)",
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )
    op.create_table(
        "sign_in_failures",
        sa.Column("username_hash", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("username_hash", name="pk_sign_in_failures"),
        comment="wrong passwords by user name, whether an account has that name or not",
    )
    op.create_table(
        "accounts",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False, comment="institution, authority or nurse"),
        sa.Column("username", sa.String(length=100), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), nullable=False),
        sa.Column("institution_id", sa.String(length=64), nullable=True),
        sa.Column("authority_id", sa.String(length=64), nullable=True),
        sa.Column("nurse_id", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["institution_id"], ["institutions.institution_id"], name="fk_accounts_institution_id"),
        sa.PrimaryKeyConstraint("account_id", name="pk_accounts"),
        sa.UniqueConstraint("nurse_id", name="uq_accounts_nurse_id"),
        sa.UniqueConstraint("username", name="uq_accounts_username"),
    )
    op.create_index("ix_accounts_authority_id", "accounts", ["authority_id"], unique=False)
    op.create_index("ix_accounts_institution_id", "accounts", ["institution_id"], unique=False)
    op.create_table(
        "activation_codes",
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("code_id", sa.String(length=64), nullable=False),
        sa.Column("nurse_id", sa.String(length=64), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institutions.institution_id"], name="fk_activation_codes_institution_id"
        ),
        sa.PrimaryKeyConstraint("institution_id", "code_id", name="pk_activation_codes"),
        sa.UniqueConstraint("code_hash", name="uq_activation_codes_code_hash"),
    )
    op.create_index("ix_activation_codes_nurse_id", "activation_codes", ["nurse_id"], unique=False)
    op.create_table(
        "records",
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("record_id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("nurse_id", sa.String(length=64), nullable=True, comment="the nurse that the record is about"),
        sa.Column("state", sa.String(length=40), nullable=False, comment="see feed.state_of"),
        sa.Column(
            "authority_id", sa.String(length=64), nullable=True, comment="the authority that decides an application"
        ),
        sa.Column("body", sa.Text(), nullable=False, comment="the record's JSON; empty when removed"),
        sa.Column("removed_reason", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["institution_id"], ["institutions.institution_id"], name="fk_records_institution_id"),
        sa.PrimaryKeyConstraint("institution_id", "kind", "record_id", name="pk_records"),
        sa.UniqueConstraint("institution_id", "place", name="uq_records_institution_id_place"),
    )
    op.create_index("ix_records_authority", "records", ["authority_id", "state"], unique=False)
    op.create_index("ix_records_kind_record_id", "records", ["kind", "record_id"], unique=False)
    op.create_index("ix_records_nurse_id", "records", ["nurse_id", "kind"], unique=False)
    op.create_index(
        "uq_records_open_application", "records", ["nurse_id"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN
    )
    op.create_table(
        "registrations",
        sa.Column("nurse_id", sa.String(length=64), nullable=False),
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("id_number", sa.String(length=64), nullable=False),
        sa.Column("certificate_no", sa.String(length=64), nullable=False),
        sa.Column("exam_certificate_no", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institutions.institution_id"], name="fk_registrations_institution_id"
        ),
        sa.PrimaryKeyConstraint("nurse_id", name="pk_registrations"),
        comment="where each nurse's record stands, and what a nationwide look-up asks for",
    )
    op.create_index("ix_registrations_exam_certificate_no", "registrations", ["exam_certificate_no"], unique=False)
    op.create_index("ix_registrations_institution_id", "registrations", ["institution_id"], unique=False)
    op.create_index("ix_registrations_name", "registrations", ["name"], unique=False)
    op.create_index(
        "uq_registrations_certificate_no",
        "registrations",
        ["certificate_no"],
        unique=True,
        sqlite_where=sa.text("certificate_no <> ''"),
        postgresql_where=sa.text("certificate_no <> ''"),
    )
    op.create_index(
        "uq_registrations_id_number",
        "registrations",
        ["id_number"],
        unique=True,
        sqlite_where=sa.text("id_number <> ''"),
        postgresql_where=sa.text("id_number <> ''"),
    )
    op.create_table(
        "action_outcomes",
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("action_id", sa.String(length=64), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "outcome", sa.Text(), nullable=False, comment="the Outcome's JSON without secrets, which are derived again"
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], name="fk_action_outcomes_account_id"),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institutions.institution_id"], name="fk_action_outcomes_institution_id"
        ),
        sa.PrimaryKeyConstraint("institution_id", "action_id", name="pk_action_outcomes"),
    )
    op.create_table(
        "handovers",
        sa.Column("handover_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("issued_by", sa.String(length=64), nullable=True, comment="empty when issued on the command line"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "documents",
            sa.String(length=400),
            nullable=False,
            comment="the documents seen, by name, separated by spaces",
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], name="fk_handovers_account_id"),
        sa.ForeignKeyConstraint(["issued_by"], ["accounts.account_id"], name="fk_handovers_issued_by"),
        sa.PrimaryKeyConstraint("handover_id", name="pk_handovers"),
    )
    op.create_table(
        "lookups",
        sa.Column("institution_id", sa.String(length=64), nullable=False),
        sa.Column("lookup_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked", sa.String(length=400), nullable=False, comment="what was asked for, identifiers masked"),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], name="fk_lookups_account_id"),
        sa.ForeignKeyConstraint(["institution_id"], ["institutions.institution_id"], name="fk_lookups_institution_id"),
        sa.PrimaryKeyConstraint("institution_id", "lookup_id", name="pk_lookups"),
        comment="the audit of nationwide look-ups",
    )
    op.create_table(
        "session_families",
        sa.Column("family_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], name="fk_session_families_account_id"),
        sa.PrimaryKeyConstraint("family_id", name="pk_session_families"),
        comment="one sign-in and all tokens that came of it",
    )
    op.create_index("ix_session_families_account_id", "session_families", ["account_id"], unique=False)
    op.create_table(
        "tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("family_id", sa.String(length=64), nullable=False),
        sa.Column("use", sa.String(length=8), nullable=False, comment="access or refresh"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["family_id"], ["session_families.family_id"], name="fk_tokens_family_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_tokens"),
    )
    op.create_index("ix_tokens_family_id", "tokens", ["family_id"], unique=False)
    _insert_first_rows()


def _insert_first_rows() -> None:
    settings = sa.table("settings", sa.column("name"), sa.column("value"))
    op.bulk_insert(settings, [{"name": "secret", "value": secrets.token_hex(32)}])
    columns = ("institution_id", "name", "licence_no", "address", "province", "division", "feed_epoch")
    nowhere = dict.fromkeys(columns, "") | {"institution_id": "nowhere"}
    numbers = {"feed_place": 0, "receipt_count": 0}
    institutions = sa.table("institutions", *(sa.column(name) for name in (*columns, *numbers)))
    op.bulk_insert(institutions, [nowhere | numbers])
