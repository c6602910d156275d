import json
import os
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor


def hurried(one, **settings):
    """Settings with which a client gives up at once; none for one that is run as it is shipped."""
    return {} if one.get("asShipped") else settings


def each_case(call):
    """Makes each call that standard input asks for, and writes what a program would print that
    catches the exception and logs it (logged, stream), or that does not catch it (uncaught)."""
    cases = json.load(sys.stdin)
    if any(one.get("asShipped") for one in cases):
        # They wait most of the time.
        with ThreadPoolExecutor(12) as pool:
            list(pool.map(lambda one: tell(one, call), cases))
        return
    for one in cases:
        os.environ.pop("HTTPS_PROXY", None)
        if one.get("proxy"):
            os.environ["HTTPS_PROXY"] = one["proxy"]
        tell(one, call)


def tell(one, call):
    try:
        call(one)
    except Exception as error:
        uncaught = "".join(traceback.format_exception(error))
        text = uncaught if one["mode"] == "uncaught" else str(error)
        print(json.dumps({"id": one["id"], "text": text}), flush=True)
