"""What a validator says of a PDF: PDF/UA-1, and PDF/A-3a for what is to be kept."""

import page


def failures(data: bytes) -> list[str]:
    """Every rule of PDF/UA-1 that a PDF breaks."""
    return _broken(data, page.ValidationProfile.PDF_UA_1)


def archive_failures(data: bytes) -> list[str]:
    """Every rule of PDF/A-3a that a PDF breaks."""
    return _broken(data, page.ValidationProfile.PDF_A_3A)


def _broken(data: bytes, profile: page.ValidationProfile) -> list[str]:
    report = page.validate_pdf_bytes(data, profile=profile)
    return [f"{one.rule_id}: {one.message}" for one in report.failures]
