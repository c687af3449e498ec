"""How this site is set up: everything an operator may choose is read here, from the environment.

A value that cannot be meant is refused with one sentence that never quotes it: it may be a secret.
"""

from urllib.parse import quote

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from nexus.accounts.rates import RATES
from nexus.environment import (
    BASE_DIR,
    FILES,
    address,
    between,
    count,
    database,
    flag,
    mail,
    refuse_open_to_others,
    refuse_readable_on_its_way,
    required,
    secret,
    text,
    time_zone,
    words,
)

# ── Where and for whom ──────────────────────────────────────────────────────────────────────────

VAR_DIR = BASE_DIR / text("VAR_DIR", "var")  # all that this machine keeps: secrets, databases
KEY_RING_FILE = BASE_DIR / text("KEY_RING_FILE", str(VAR_DIR / "key_ring.json"))
AUDIT_HEAD_FILE = VAR_DIR / "audit_head.json"  # beside the databases: it tells a cut-off audit
ERASURES_FILE = BASE_DIR / text("ERASURES_FILE", str(VAR_DIR / "erasures.log"))
PAPERS_DIR = BASE_DIR / text("PAPERS_DIR", str(VAR_DIR / "papers"))  # sealed; copied with answers
SECRET_KEY = secret("SECRET_KEY", VAR_DIR / "secret_key")

PRODUCTION = flag("PRODUCTION")  # behind TLS, for real people
DEBUG = flag("DEBUG")
if PRODUCTION and DEBUG:
    raise ImproperlyConfigured("DEBUG must be 0 in production: its pages show what people typed.")

LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
ALLOWED_HOSTS = words("ALLOWED_HOSTS") or LOOPBACK
KEPT_MONTHS = between("KEPT_MONTHS", 1, 36, 12)  # after the last visit; then a letter is erased
OPERATOR_NAME = text("OPERATOR_NAME", "the person who started this copy on this computer")
OPERATOR_CONTACT = text("OPERATOR_CONTACT")
TRUSTED_PROXIES = count("TRUSTED_PROXIES")  # how many of ours a request comes through
if PRODUCTION:
    required("ALLOWED_HOSTS", "the host names that this site answers to, with commas between them")
    required("TRUSTED_PROXIES", "behind how many proxies this site stands, usually 1")
    required("OPERATOR_NAME", "people must know who keeps what they tell")
    required("OPERATOR_CONTACT", "people must be able to reach who keeps what they tell")
    required("EMAIL_URL", "which server sends mail, such as smtp://user:password@host:587")
    refuse_open_to_others(VAR_DIR / "secret_key")
if PRODUCTION and any("*" in host for host in ALLOWED_HOSTS):
    raise ImproperlyConfigured("ALLOWED_HOSTS must name hosts: with * anybody may name this site.")
if PRODUCTION and TRUSTED_PROXIES == 0:
    raise ImproperlyConfigured(
        "TRUSTED_PROXIES must be 1 or more: real people come through a proxy that speaks TLS."
    )

# ── What is running ─────────────────────────────────────────────────────────────────────────────

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",  # contrib.auth wants it
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",  # so that templates/django/forms takes the place of Django's own
    "nexus.vault",
    "nexus.audit",
    "nexus.likeness",
    "nexus.accounts",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "nexus.claims",
    "nexus.exhibits",
    "nexus.wizard",
    "nexus.pages",
    "django_tasks_db",
    "nexus.operating",
]
MIDDLEWARE = [
    "nexus.pages.remote.RemoteAddress",
    "nexus.pages.logs.AccessLog",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # of random length, so that length tells nothing
    "nexus.pages.headers.ResponseHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "nexus.pages.arriving.WholeForms",
    "django.middleware.csrf.CsrfViewMiddleware",
    "nexus.wizard.away.Away",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "nexus.accounts.asking.SecondFactor",
    "nexus.wizard.ending.Ending",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "nexus.urls"
WSGI_APPLICATION = "nexus.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "nexus.pages.operator.operator",
                "nexus.pages.comfort.comfort",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# ── What is kept ────────────────────────────────────────────────────────────────────────────────

DATABASES = {
    "default": database("DATABASE_URL", f"sqlite:///{quote(str(VAR_DIR))}/site.sqlite3"),
    "keys": database("KEYS_DATABASE_URL", f"sqlite:///{quote(str(VAR_DIR))}/keys.sqlite3"),
}
if all(DATABASES["default"][part] == DATABASES["keys"].get(part) for part in ("NAME", "ENGINE")):
    raise ImproperlyConfigured(
        "KEYS_DATABASE_URL must name another database than DATABASE_URL: "
        "a backup that holds both the locks and the keys protects nobody."
    )
if PRODUCTION:
    refuse_readable_on_its_way("DATABASE_URL", DATABASES["default"])
    refuse_readable_on_its_way("KEYS_DATABASE_URL", DATABASES["keys"])
DATABASE_ROUTERS = ["nexus.vault.router.KeysRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {  # one for all workers, or a code could be used once in each; it holds counts alone
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "KEY_FUNCTION": "nexus.accounts.cache.nameless",
        "OPTIONS": {"MAX_ENTRIES": 200_000},  # beyond it counts are thrown away
    }
}
FILE_UPLOAD_HANDLERS: list[str] = []  # no file may reach a temporary folder (wizard/importing.py)
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000  # 50,000 emoji, encoded, still reach the form's own message
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000  # one long story, each of its sentences with a tick and place

# ── What the browser is told (the rest is in nexus/pages/headers.py) ────────────────────────────

SESSION_COOKIE_NAME = "__Host-session" if PRODUCTION else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if PRODUCTION else "csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True  # on one's own device it stays (accounts/staying.py)
SESSION_COOKIE_AGE = 24 * 60 * 60
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "nexus.pages.failures.form_refused"
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 63_072_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REFERRER_POLICY = "same-origin"  # "no-referrer" makes browsers' own forms fail over TLS
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# ── Accounts (nexus/accounts; no passwords: docs/decisions/0021) ────────────────────────────────

AUTH_USER_MODEL = "accounts.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wizard:account"
ACCOUNT_ADAPTER = "nexus.accounts.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60  # mail takes its time, and so do sore hands
ACCOUNT_EMAIL_NOTIFICATIONS = True  # of a change to one's own second factor
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_LOGOUT_REDIRECT_URL = "wizard:closed"
ACCOUNT_RATE_LIMITS = RATES
ACCOUNT_FORMS = {
    "request_login_code": "nexus.accounts.forms.SignIn",
    "confirm_login_code": "nexus.accounts.forms.CodeByMail",
}
MFA_ADAPTER = "nexus.accounts.second_factor.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
MFA_FORMS = {
    "authenticate": "nexus.accounts.forms.SecondCode",
    "reauthenticate": "nexus.accounts.forms.SecondCodeAgain",
    "activate_totp": "nexus.accounts.forms.FirstSecondCode",
}

# ── Mail, and jobs beside the web (nexus/operating) ─────────────────────────────────────────────

EMAIL_BACKEND = "nexus.operating.outgoing.Outbox"  # written down first; the worker sends it
MAIL_GOES_BY = mail("EMAIL_URL", f"file:///{quote(str(VAR_DIR))}/mail")
DEFAULT_FROM_EMAIL = SERVER_EMAIL = address("EMAIL_FROM", OPERATOR_CONTACT) or "nobody@localhost"
SITE_ADDRESS = text("SITE_ADDRESS") or (
    f"https://{ALLOWED_HOSTS[0].lstrip('.')}" if PRODUCTION else "http://127.0.0.1:8000"
)
if PRODUCTION and MAIL_GOES_BY["backend"] == FILES:
    raise ImproperlyConfigured(
        "EMAIL_URL must name a mail server: nobody gets what lies in a folder."
    )
if PRODUCTION and DEFAULT_FROM_EMAIL == "nobody@localhost":
    raise ImproperlyConfigured("Set EMAIL_FROM: the address that mails of this site come from.")
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# ── Words and dates ─────────────────────────────────────────────────────────────────────────────

LANGUAGE_CODE = "en-us"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = LOCALE_PATHS[0].exists()  # looking English words up in no catalogue took 1 ms in 10
TIME_ZONE = time_zone(
    "TIME_ZONE", "America/New_York"
)  # UTC would date an evening's letter tomorrow
USE_TZ = True

# ── Styles and fonts ────────────────────────────────────────────────────────────────────────────

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_STORAGE = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
    if DEBUG
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
STORAGES = {
    "staticfiles": {"BACKEND": STATIC_STORAGE},
    "papers": {
        "BACKEND": "nexus.exhibits.storage.SealedStorage",
        "OPTIONS": {"location": PAPERS_DIR},
    },
}

# ── Papers that people send in (nexus/exhibits) ─────────────────────────────────────────────────

MB = 1_000_000
PAPER_MOST_BYTES = (count("PAPER_MOST_MB") or 100) * MB
PAPERS_MOST = count("PAPERS_MOST") or 60  # in one letter
PAPERS_MOST_BYTES = (count("PAPERS_MOST_MB") or 1_000) * MB
PAPER_MOST_PAGES = count("PAPER_MOST_PAGES") or 1_000
PAPER_MOST_PIXELS = (count("PAPER_MOST_MEGAPIXELS") or 100) * 1_000_000

# ── What is written down ────────────────────────────────────────────────────────────────────────

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "nexus.pages.logs.DiscreetFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO"},  # no mails to administrators
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
        "gunicorn.error": {"handlers": [], "level": "INFO", "propagate": True},
        "gunicorn.access": {"handlers": [], "propagate": False},
        "weasyprint": {
            "level": "ERROR"
        },  # it tells each step, and warns of fonts it can do without
        "weasyprint.progress": {"level": "WARNING"},
        "fontTools": {"level": "WARNING"},
        "pikepdf": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},  # it tells each look at what waits
        "django_tasks": {"level": "WARNING"},
    },
}
