import anthropic
from cases import each_case, hurried


def call(one):
    client = anthropic.Anthropic(
        base_url=one["url"],
        api_key=one["secret"],
        **hurried(one, max_retries=0, timeout=2),
    )
    request = {
        "model": "claude-sonnet-5-5",
        "max_tokens": 1024,
        "messages": [{"role": "user", "content": "Hello"}],
    }
    if one["streams"]:
        with client.messages.stream(**request) as stream:
            stream.get_final_message()
    else:
        client.messages.create(**request)


each_case(call)
