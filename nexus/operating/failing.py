"""Why a job failed, in a few fixed words: what an exception says may be what a person typed."""


class JobFailed(Exception):
    """Its class is all that is kept of it."""


class NotSent(JobFailed):
    """The mail server can't be reached, or said no."""


class MayHaveBeenSent(JobFailed):
    """Handed to the mail server, and no answer: it may have been sent."""


class CameTooLate(JobFailed):
    """The mail waited so long that it would only puzzle."""


class WorkerDied(JobFailed):
    """Whoever worked on it ended, each time it was tried."""


class Unforeseen(JobFailed):
    """An error in the program; the log says which class and where."""


KNOWN: dict[str, type[JobFailed]] = {
    f"{one.__module__}.{one.__qualname__}": one
    for one in (NotSent, MayHaveBeenSent, CameTooLate, WorkerDied, Unforeseen)
}


def reason_of(exception_class_path: str) -> str:
    """In words, for whoever runs the site."""
    found = KNOWN.get(exception_class_path, Unforeseen)
    return " ".join((found.__doc__ or "").split())
