"""The window: what the pages need on top of the journal. Loaded by `serve`, never by other commands."""

from __future__ import annotations

from pathlib import Path

from afterword.settings import env
from afterword.settings.embedded import *  # noqa: F403 - Django's settings are names in a module
from afterword.settings.embedded import AFTERWORD_HOME, INSTALLED_APPS
from afterword.settings.secret import secret_key

SECRET_KEY = secret_key(AFTERWORD_HOME / "window.key")
DEBUG = False
# The Host header must name this machine: a page elsewhere that rebinds its name gets nothing.
ALLOWED_HOSTS = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    *filter(None, env.text("AFTERWORD_HOSTS").split(",")),
]
ROOT_URLCONF = "afterword.web.urls"
WSGI_APPLICATION = None
INSTALLED_APPS = [
    *INSTALLED_APPS,
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials.apps.SimpleAppConfig",
    "afterword.web.apps.WebConfig",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "afterword.web.guards.SafeHeaders",
    "django.contrib.sessions.middleware.SessionMiddleware",
    # Above everything that reads a body: a stranger's upload is turned away unread.
    "afterword.web.guards.ClosedByDefault",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.web.guards.TellFailures",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent.parent / "web" / "templates"],
        "OPTIONS": {
            # Both partials and the cached loader configure themselves otherwise, and the second
            # silently wins: so they are written out.
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            ["django.template.loaders.filesystem.Loader"],
                        ),
                    ],
                ),
            ],
            "builtins": ["template_partials.templatetags.partials", "afterword.web.tags"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "afterword.web.context.everywhere",
            ],
        },
    },
]
# Signed cookies: the journal holds what is the seeker's, not who is looking.
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 30 * 24 * 3600  # seconds
CSRF_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
USE_I18N = True
LANGUAGE_CODE = "en"
# Only what the pages speak from end to end. Django brings catalogues of its own in ninety languages, and
# they would put its words and its days ("Ändern", "Do 28 Jan") among ours.
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [Path(__file__).parent.parent / "web" / "locale"]
STATIC_URL = "/static/"
STATICFILES_DIRS = [Path(__file__).parent.parent / "web" / "static"]
WHITENOISE_USE_FINDERS = True
SECURE_REFERRER_POLICY = "same-origin"
# Files come through the page; the largest kind we read is 25 MB, and several go together.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 60
