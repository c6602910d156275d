import anthropic
from cases import each_case, hurried


def call(one):
    client = anthropic.AnthropicBedrock(
        base_url=one["url"],
        aws_region="us-east-1",
        aws_access_key="AKIAIOSFODNN7EXAMPLE",
        aws_secret_key="example",
        **hurried(one, max_retries=0, timeout=2),
    )
    answer = client.messages.create(
        model="anthropic.claude-sonnet-5-5",
        max_tokens=1024,
        messages=[{"role": "user", "content": "Hello"}],
        stream=one["streams"],
    )
    if one["streams"]:
        for _ in answer:
            pass


each_case(call)
