"""One contender in a process of its own: `worker.py CASE CONTENDER FOLDER`, driven by lines of JSON (see contest.py).

Its memory is its own, a package that is missing or a crash is its own, and nothing that it prints reaches the figures.
A contender is a class with __init__(folder), run() which is timed, and answer() which tells what run() found.
"""

import gc
import importlib
import json
import os
import pathlib
import sys
import time
import traceback


def peak_mib() -> float:
    """Most memory held so far. Unlike getrusage, it leaves out what the parent process held."""
    for line in pathlib.Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def timed(work) -> dict:
    """Seconds by the clock, and of all threads at work together: on a busy machine the latter is the better guide."""
    gc.collect()
    gc.disable()
    cpu, begin = time.process_time(), time.perf_counter()
    work()
    seconds, cpu_s = time.perf_counter() - begin, time.process_time() - cpu
    gc.enable()
    return {"seconds": seconds, "cpu_s": cpu_s}


def serve(case: str, name: str, folder: pathlib.Path, requests, say) -> None:
    try:
        contender = importlib.import_module(f"cases.{case}").CONTENDERS[name](folder)
    except ImportError as why:
        say({"missing": str(why)})
        return
    say({"ready": getattr(contender, "facts", {})})
    for line in requests:
        wanted = line.strip()
        if wanted == "run":
            say(timed(contender.run))
        elif wanted == "answer":
            say({"answer": contender.answer()})
        elif wanted == "memory":
            say({"peak_mib": peak_mib()})
        else:
            raise ValueError(f"there is no request {wanted!r}")


def main() -> None:
    case, name, folder = sys.argv[1:]
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as channel:
        os.dup2(2, 1)  # whatever a library prints goes to standard error

        def say(what: dict) -> None:
            channel.write(json.dumps(what) + "\n")
            channel.flush()

        try:
            serve(case, name, pathlib.Path(folder), sys.stdin, say)
        except Exception:
            say({"error": traceback.format_exc()})
            raise SystemExit(1) from None
        channel.flush()
        os._exit(0)  # QGIS would tidy up for long


if __name__ == "__main__":
    main()
