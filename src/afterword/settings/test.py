"""Settings of the tests: SQLite in memory unless AFTERWORD_DATABASE_URL says otherwise."""

SECRET_KEY = "tests-only"  # noqa: S105 - opens nothing: tests have no sessions to steal
USE_TZ = True
TIME_ZONE = "UTC"
INSTALLED_APPS: list[str] = ["afterword.store"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
