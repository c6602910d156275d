from cases import each_case, hurried


def anthropic(options, streams):
    from langchain_anthropic import ChatAnthropic

    return ChatAnthropic(model="claude-sonnet-5-5", **options)


def openai(options, streams):
    from langchain_openai import ChatOpenAI

    # The streams of our answers are those of the Responses API.
    options |= {"base_url": options["base_url"] + "/v1", "use_responses_api": streams}
    return ChatOpenAI(model="gpt-5.5", **options)


def gemini(options, streams):
    from langchain_google_genai import ChatGoogleGenerativeAI

    return ChatGoogleGenerativeAI(model="gemini-3-flash", **options)


def ollama(options, streams):
    from langchain_ollama import ChatOllama

    return ChatOllama(model="llama3.2", base_url=options["base_url"])


# Of each protocol, the model that speaks it; only the package of the driver is installed.
models = {"openai": openai, "gemini": gemini, "ollama": ollama}


def call(one):
    options = {
        "api_key": one["secret"],
        "base_url": one["url"],
        **hurried(one, max_retries=0, timeout=2),
    }
    model_of = models.get(one["answer"]["protocol"], anthropic)
    model = model_of(options, one["streams"])
    if one["streams"]:
        for _ in model.stream("Hello"):
            pass
    else:
        model.invoke("Hello")


each_case(call)
