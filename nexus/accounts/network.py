"""Where a visitor comes from, as far as anybody needs to know it."""

import ipaddress


def network_of(remote: str) -> str:
    """An address without its last part: as much as is needed, and no more than that."""
    try:
        address = ipaddress.ip_address(remote)
    except ValueError:
        return "unknown"
    kept = 24 if address.version == 4 else 48  # noqa: PLR2004 - the version of the protocol
    return str(ipaddress.ip_network((address, kept), strict=False))
