"""What holds wherever Afterword runs. No sessions, no admin, no accounts: only the journal."""

from __future__ import annotations

from afterword.settings import env

USE_TZ = True
TIME_ZONE = "UTC"  # instants are stored in UTC; a person's own zone stands on the person
USE_I18N = False
INSTALLED_APPS: list[str] = ["afterword.store"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Django's own logging set-up costs start-up time and mails people: we have neither need.
LOGGING_CONFIG = None

AFTERWORD_HOME = env.home()
# The keys that lock mail passwords: beside the journal and never in it.
AFTERWORD_MAILBOX_KEY = AFTERWORD_HOME / "mailbox.key"
# Whether these keys lie in the system's keyring instead (extra `keyring`); empty: as `mailbox keyring` said.
AFTERWORD_KEYRING = env.switch("AFTERWORD_KEYRING")
# The address below which a mail provider of one's own gives permissions (authorize, token, revoke).
AFTERWORD_CONSENT_AT = env.text("AFTERWORD_CONSENT_AT")
AFTERWORD_OUTBOX = AFTERWORD_HOME / "outbox"
# How often the embedded clock makes a whole round: listens, plans anew, sends. What is due goes at once.
AFTERWORD_TICK = env.seconds("AFTERWORD_TICK", 60)
# A file of certificates that mail servers may be trusted by, beside the system's own: for a server
# of one's own, or a bridge on this machine.
AFTERWORD_MAIL_AUTHORITIES = env.file("AFTERWORD_MAIL_AUTHORITIES")
# Runs where no lid is closed: then nothing is said of a computer that sleeps.
AFTERWORD_HOSTED = env.boolean("AFTERWORD_HOSTED", default=bool(env.text("AFTERWORD_DATABASE_URL")))
# For how long "send now" can be taken back before it goes.
AFTERWORD_UNDO = env.seconds("AFTERWORD_UNDO", 20)
# The page of all components, at /patterns, for whoever works on the look.
AFTERWORD_PATTERNS = env.boolean("AFTERWORD_PATTERNS", default=False)
