from cases import hurried

models = {
    "openai": ("openai/gpt-5.5", "/v1"),
    "gemini": ("gemini/gemini-3-flash", ""),
    "ollama": ("ollama_chat/llama3.2", ""),
}
anthropic = ("anthropic/claude-sonnet-5-5", "")


def request_for(one):
    """The arguments of a call to LiteLLM, and whether it is one to the Responses API: the streams of our answers for
    OpenAI are those of that API."""
    protocol, streams = one["answer"]["protocol"], one["streams"]
    model, path = models.get(protocol, anthropic)
    responds = protocol == "openai" and streams
    prompt = {"input": "Hello"} if responds else {"messages": [{"role": "user", "content": "Hello"}]}
    return responds, {
        "model": model,
        "api_key": one["secret"],
        "api_base": one["url"] + path,
        "stream": streams,
        **prompt,
        **hurried(one, max_retries=0, timeout=2),
    }
