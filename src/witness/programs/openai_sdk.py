import openai
from cases import each_case, hurried


def call(one):
    client = openai.OpenAI(
        base_url=one["url"] + "/v1",
        api_key=one["secret"],
        **hurried(one, max_retries=0, timeout=2),
    )
    if one["streams"]:
        for _ in client.responses.create(model="gpt-5.5", input="Hello", stream=True):
            pass
    else:
        messages = [{"role": "user", "content": "Hello"}]
        client.chat.completions.create(model="gpt-5.5", messages=messages)


each_case(call)
