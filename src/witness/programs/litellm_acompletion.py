import asyncio

import litellm
from cases import each_case
from litellm_request import request_for


async def ask(one):
    responds, request = request_for(one)
    answer = await (litellm.aresponses if responds else litellm.acompletion)(**request)
    if one["streams"]:
        async for _ in answer:
            pass


each_case(lambda one: asyncio.run(ask(one)))
