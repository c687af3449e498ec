"""What a validator of PDF/UA-1 says."""

import page


def failures(data: bytes) -> list[str]:
    """Every rule that a PDF breaks."""
    report = page.validate_pdf_bytes(data, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{one.rule_id}: {one.message}" for one in report.failures]
