import litellm
from cases import each_case


def call(one):
    answer = litellm.completion(
        model="anthropic/claude-sonnet-5-5",
        api_key=one["secret"],
        api_base=one["url"],
        messages=[{"role": "user", "content": "Hello"}],
        stream=one["streams"],
        max_retries=0,
        timeout=2,
    )
    if one["streams"]:
        for _ in answer:
            pass


each_case(call)
