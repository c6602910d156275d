import litellm
from cases import each_case, hurried

models = {
    "openai": ("openai/gpt-5.5", "/v1"),
    "gemini": ("gemini/gemini-3-flash", ""),
    "ollama": ("ollama_chat/llama3.2", ""),
}
anthropic = ("anthropic/claude-sonnet-5-5", "")


def call(one):
    protocol, streams = one["answer"]["protocol"], one["streams"]
    model, path = models.get(protocol, anthropic)
    request = {
        "model": model,
        "api_key": one["secret"],
        "api_base": one["url"] + path,
        "stream": streams,
        **hurried(one, max_retries=0, timeout=2),
    }
    # The streams of our answers for OpenAI are those of its Responses API.
    if protocol == "openai" and streams:
        answer = litellm.responses(input="Hello", **request)
    else:
        messages = [{"role": "user", "content": "Hello"}]
        answer = litellm.completion(messages=messages, **request)
    if streams:
        for _ in answer:
            pass


each_case(call)
