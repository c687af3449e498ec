"""Keeping a site running: copies of its databases, mails and other jobs, and how it is doing."""
