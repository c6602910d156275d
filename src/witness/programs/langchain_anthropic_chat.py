from cases import each_case
from langchain_anthropic import ChatAnthropic


def call(one):
    model = ChatAnthropic(
        model="claude-sonnet-5-5",
        api_key=one["secret"],
        base_url=one["url"],
        max_retries=0,
        timeout=2,
    )
    if one["streams"]:
        for _ in model.stream("Hello"):
            pass
    else:
        model.invoke("Hello")


each_case(call)
