"""As much of an address as is needed."""

import pytest

from nexus.accounts.network import network_of


@pytest.mark.parametrize(
    ("remote", "network"),
    [
        ("192.0.2.7", "192.0.2.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/48"),
        ("", "unknown"),
        ("canary", "unknown"),
    ],
)
def test_an_address_is_counted_without_its_last_part(remote, network):
    assert network_of(remote) == network
