from cases import each_case, hurried
from google import genai


def call(one):
    options = genai.types.HttpOptions(
        base_url=one["url"], **hurried(one, timeout=2000)
    )
    client = genai.Client(api_key=one["secret"], http_options=options)
    request = {"model": "gemini-3-flash", "contents": "Hello"}
    if one["streams"]:
        for _ in client.models.generate_content_stream(**request):
            pass
    else:
        client.models.generate_content(**request)


each_case(call)
