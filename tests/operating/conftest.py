"""A site in a folder, on either database."""

from tests.claims.conftest import cluster, site

__all__ = ["cluster", "site"]
