"""Tests of nurse_client.domain."""
