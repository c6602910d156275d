import asyncio

from cases import each_case, hurried
from claude_agent_sdk import ClaudeAgentOptions, query


async def talk(one):
    options = ClaudeAgentOptions(
        model="sonnet",
        env={
            "ANTHROPIC_BASE_URL": one["url"],
            "ANTHROPIC_API_KEY": one["secret"],
            **hurried(one, CLAUDE_CODE_MAX_RETRIES="0", API_TIMEOUT_MS="4000"),
        },
    )
    async for _ in query(prompt="say hi", options=options):
        pass


each_case(lambda one: asyncio.run(talk(one)))
