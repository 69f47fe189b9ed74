#!/usr/bin/env python3
"""Real servers for tests, on loopback and free ports, each with its data in a temporary folder, stopped by process id.

    servers.py NAME... -- COMMAND...

starts the named ones (postgres, mosquitto), runs the command with their addresses in its environment
(JUMEAU_POSTGRES, JUMEAU_MOSQUITTO), stops them, and ends with its status. They end with this process, whatever happens to it.
"""

from __future__ import annotations

import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

LOOPBACK = "127.0.0.1"
PATIENCE_S = 60.0
POSTGRES = pathlib.Path("/usr/lib/postgresql/17/bin")


def free_port() -> int:
    with socket.socket() as one:
        one.bind((LOOPBACK, 0))
        return one.getsockname()[1]


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((LOOPBACK, port), timeout=1.0):
        return True
    return False


class Server:
    """A process that listens on `port`. Its folder belongs to the user whom it runs as."""

    signal = signal.SIGTERM
    user: str | None = None  #: where we are root; servers refuse to run as root

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.port = free_port()
        self.process: subprocess.Popen | None = None

    def as_user(self, *command) -> list[str]:
        """The command as that user, ending with us."""
        who = ["--reuid", self.user, "--regid", self.user, "--init-groups"] if self.user and os.geteuid() == 0 else []
        return ["setpriv", *who, "--pdeathsig", "TERM", *map(str, command)]

    def call(self, *command, **more) -> str:
        done = subprocess.run(self.as_user(*command), cwd=self.folder, capture_output=True, text=True, timeout=PATIENCE_S, **more)
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]} failed: {done.stdout}{done.stderr}")
        return done.stdout

    def command(self) -> list[str]:
        raise NotImplementedError

    def prepare(self) -> None:
        """Before the first start."""

    def ready(self) -> bool:
        return answers(self.port)

    def start(self) -> None:
        if self.user and os.geteuid() == 0:
            shutil.chown(self.folder, self.user, self.user)
        self.prepare()
        self.log = (self.folder / "log").open("w+b")
        self.process = subprocess.Popen(self.as_user(*self.command()), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        deadline = time.monotonic() + PATIENCE_S
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{type(self).__name__} did not start: {self.said()}")
            time.sleep(0.05)

    def said(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-4000:]

    def stop(self) -> None:
        if self.process is None:
            return
        self.process.send_signal(self.signal)
        try:
            self.process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


class Postgres(Server):
    """PostgreSQL 17 with PostGIS; the database is `sensors`."""

    signal = signal.SIGINT  # at once, without waiting for connections
    user = "postgres"
    variable = "JUMEAU_POSTGRES"

    @staticmethod
    def missing() -> str | None:
        return None if (POSTGRES / "postgres").exists() else "PostgreSQL 17 is not installed"

    @property
    def address(self) -> str:
        return f"postgresql://postgres@{LOOPBACK}:{self.port}/sensors"

    def prepare(self) -> None:
        self.call(POSTGRES / "initdb", "--pgdata", self.folder / "data", "--username", "postgres", "--auth", "trust", "--encoding", "UTF8",
                  "--locale", "C.UTF-8", "--no-sync")

    def command(self) -> list[str]:
        settings = {"listen_addresses": LOOPBACK, "port": self.port, "unix_socket_directories": "", "fsync": "off", "max_wal_size": "4GB"}
        return [POSTGRES / "postgres", "-D", self.folder / "data", *(word for name, value in settings.items() for word in ("-c", f"{name}={value}"))]

    def ready(self) -> bool:
        return answers(self.port) and subprocess.run([POSTGRES / "pg_isready", "-h", LOOPBACK, "-p", str(self.port)], capture_output=True).returncode == 0

    def execute(self, sql: str, database: str = "postgres", **more) -> str:
        """What psql answers: a line per row, bars between values. `input` is what COPY FROM STDIN reads."""
        return self.call("psql", "-h", LOOPBACK, "-p", self.port, "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1", "-qAtc", sql, **more)

    def start(self) -> None:
        super().start()
        self.execute("CREATE DATABASE sensors")


class Mosquitto(Server):
    """An MQTT broker that lets everyone in."""

    user = "mosquitto"
    variable = "JUMEAU_MOSQUITTO"
    program = pathlib.Path("/usr/sbin/mosquitto")

    @classmethod
    def missing(cls) -> str | None:
        return None if cls.program.exists() else "mosquitto is not installed"

    @property
    def address(self) -> str:
        return f"mqtt://{LOOPBACK}:{self.port}"

    def command(self) -> list[str]:
        (self.folder / "conf").write_text(f"listener {self.port} {LOOPBACK}\nallow_anonymous true\n", encoding="utf-8")
        return [self.program, "-c", self.folder / "conf"]

    def publish(self, topic: str, message: str) -> None:
        """By hand: a connection and one message of MQTT 3.1.1 at quality 0, each up to 16 KiB long."""

        def packet(kind: int, body: bytes) -> bytes:
            length = bytes([len(body)]) if len(body) < 128 else bytes([len(body) % 128 | 128, len(body) // 128])
            return bytes([kind]) + length + body

        def words(text: str) -> bytes:
            return len(text).to_bytes(2, "big") + text.encode()

        with socket.create_connection((LOOPBACK, self.port), timeout=PATIENCE_S) as one:
            one.sendall(packet(0x10, words("MQTT") + bytes([4, 2, 0, 60]) + words("")))
            one.recv(4)
            one.sendall(packet(0x30, words(topic) + message.encode()) + packet(0xE0, b""))


class SensorThings(Server):
    """Mozilla's server of OGC SensorThings 1.0, on a database of its own in a PostgreSQL server. tools/dev test fetches it."""

    variable = "JUMEAU_SENSORTHINGS"
    modules = pathlib.Path(os.environ.get("JUMEAU_SENSORTHINGS_MODULES", "nowhere"))

    def __init__(self, folder: pathlib.Path, postgres: Postgres):
        super().__init__(folder)
        self.postgres = postgres

    @classmethod
    def missing(cls) -> str | None:
        return None if (cls.modules / "sensorthings").is_dir() else "the SensorThings server was not fetched from npm: tools/dev test does so"

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/v1.0"

    def execute(self, sql: str, **more) -> str:
        return self.postgres.execute(sql, "things", **more)

    def prepare(self) -> None:
        self.postgres.execute("CREATE DATABASE things")
        self.execute("CREATE EXTENSION postgis")

    def command(self) -> list[str]:
        script = pathlib.Path(__file__).parent / "sensorthings" / "server.js"
        return ["node", script, self.modules, self.port, LOOPBACK, self.postgres.port, "things", "postgres"]

    def ready(self) -> bool:
        """Its first answer makes its tables."""
        if not answers(self.port):
            return False
        with urllib.request.urlopen(f"{self.address}/Things", timeout=PATIENCE_S) as answer:
            return answer.status == 200

    def post(self, path: str, entity: dict) -> dict:
        request = urllib.request.Request(f"{self.address}/{path}", json.dumps(entity).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)


SERVERS = {"postgres": Postgres, "mosquitto": Mosquitto}


@contextlib.contextmanager
def running(kind: type[Server], *arguments):
    """A server while the block lasts. The folder is in /tmp: other users must reach it."""
    with tempfile.TemporaryDirectory(prefix="jumeau_server_", dir="/tmp", ignore_cleanup_errors=True) as folder:
        server = kind(pathlib.Path(folder), *arguments)
        try:
            server.start()
            yield server
        finally:
            server.stop()


def main() -> int:
    words = sys.argv[1:]
    if "--" not in words or any(name not in SERVERS for name in words[:words.index("--")]):
        print(__doc__, file=sys.stderr)
        return 2
    kinds = [SERVERS[name] for name in words[:words.index("--")]]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    environment = dict(os.environ)
    with contextlib.ExitStack() as stack:
        for kind in kinds:
            if why := kind.missing():
                print(f"servers.py: {why}", file=sys.stderr)
                continue
            environment[kind.variable] = stack.enter_context(running(kind)).address
        return subprocess.run(words[words.index("--") + 1:], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
