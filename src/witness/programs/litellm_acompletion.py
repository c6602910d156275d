import asyncio

import litellm
from cases import each_case, hurried


async def ask(one):
    answer = await litellm.acompletion(
        model="anthropic/claude-sonnet-5-5",
        messages=[{"role": "user", "content": "Hello"}],
        api_key=one["secret"],
        api_base=one["url"],
        stream=one["streams"],
        **hurried(one, max_retries=0, timeout=2),
    )
    if one["streams"]:
        async for _ in answer:
            pass


each_case(lambda one: asyncio.run(ask(one)))
