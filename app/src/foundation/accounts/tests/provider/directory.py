"""A real provider of OpenID Connect for the test beside this file: canaille, with one person and one client.

It listens at a free port of this machine, prints its address, and ends with its standard input.
"""

import datetime
import os
import sys
import threading

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "true"

from joserfc import jwk
from werkzeug.serving import make_server

redirect = sys.argv[1]


def settings(address, keys):
    return {
        "SECRET_KEY": "a word for the cookies of a test",
        "SERVER_NAME": address,
        "PREFERRED_URL_SCHEME": "http",
        "TRUSTED_HOSTS": ["127.0.0.1"],
        "TESTING": True,
        "WTF_CSRF_ENABLED": False,
        "CANAILLE": {
            "DATABASE": "memory",
            "JAVASCRIPT": False,
            "HTMX": False,
            "TIMEZONE": "UTC",
            "LOGGING": {"version": 1, "root": {"level": "ERROR"}},
        },
        "CANAILLE_OIDC": {"ACTIVE_JWKS": keys, "TRUSTED_DOMAINS": ["127.0.0.1"]},
    }


class Later:
    """The port is known before the program that will answer at it."""

    def __call__(self, environ, start):
        return self.app(environ, start)


later = Later()
server = make_server("127.0.0.1", 0, later, threaded=False)
address = f"127.0.0.1:{server.server_port}"
key = jwk.generate_key("RSA", 2048)
key.ensure_kid()

from canaille import create_app

later.app = app = create_app(settings(address, [key.as_dict(private=True)]))

from canaille.app import models
from canaille.backends import Backend

with app.app_context():
    backend = Backend.instance
    for login in ("hasna", "amina"):
        backend.save(
            models.User(
                formatted_name=login,
                family_name=login,
                user_name=login,
                emails=[f"{login}@azilal.example"],
                password="correct horse battery staple",
            )
        )
    client = models.Client(
        client_id="qurb",
        client_name="Qurb",
        client_uri="http://127.0.0.1",
        redirect_uris=[redirect],
        client_id_issued_at=datetime.datetime.now(datetime.timezone.utc),
        client_secret="a-secret-for-a-test",
        grant_types=["authorization_code"],
        response_types=["code"],
        scope=["openid", "email", "profile"],
        token_endpoint_auth_method="client_secret_basic",
    )
    backend.save(client)
    # Its statements are for this client.
    client.audience = [client]
    backend.save(client)

print(f"http://{address}", flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
