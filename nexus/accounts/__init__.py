"""Who is acting: every write names one."""
