import asyncio
import inspect
import json
import os
from contextlib import asynccontextmanager
from datetime import timedelta

from cases import each_case
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

try:
    from mcp.client.streamable_http import streamable_http_client as http_client
except ImportError:  # Before 1.24.
    from mcp.client.streamable_http import streamablehttp_client as http_client

# Seconds since 2.0; a timedelta before.
kind = inspect.signature(ClientSession.__init__).parameters["read_timeout_seconds"]
patience = timedelta(seconds=2) if "timedelta" in str(kind.annotation) else 2


async def talk(one):
    async with connected(one) as (read, write):
        async with ClientSession(read, write, read_timeout_seconds=patience) as session:
            try:
                await session.initialize()
                await session.list_tools()
                await session.call_tool("weather", {})
            except Exception as error:
                if one["mode"] == "uncaught":
                    raise
                # Where a program catches it, nothing has wrapped it yet.
                return error


@asynccontextmanager
async def connected(one):
    if one["url"] != "":
        async with http_client(one["url"] + "/mcp") as (read, write, *_):
            yield read, write
        return
    server = StdioServerParameters(
        command="node", args=["mcp-server.mjs", json.dumps(one["answer"])]
    )
    with open(os.devnull, "w") as quiet:
        async with stdio_client(server, errlog=quiet) as streams:
            yield streams


def call(one):
    error = asyncio.run(talk(one))
    if error is not None:
        raise error


each_case(call)
