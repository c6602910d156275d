import ollama
from cases import each_case, hurried


def call(one):
    client = ollama.Client(host=one["url"], **hurried(one, timeout=2))
    request = {
        "model": "llama3.2",
        "messages": [{"role": "user", "content": "Hello"}],
    }
    if one["streams"]:
        for _ in client.chat(**request, stream=True):
            pass
    else:
        client.chat(**request)


each_case(call)
