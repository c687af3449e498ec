"""How often what may be tried: numbers alone, which the settings read before any app is ready."""

FROM_ONE_NETWORK, FROM_ANYWHERE = "code_from_one_network", "code_from_anywhere"
RATES = {
    FROM_ONE_NETWORK: "5/15m/key",  # codes to one address
    FROM_ANYWHERE: "30/60m/key",
    "request_login_code": "60/15m/ip",  # to any addresses: an office shares one network
}
