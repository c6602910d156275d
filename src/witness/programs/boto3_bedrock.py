import json

import boto3
from cases import each_case


def call(one):
    client = boto3.client(
        "bedrock-runtime",
        endpoint_url=one["url"],
        region_name="us-east-1",
        aws_access_key_id="AKIAIOSFODNN7EXAMPLE",
        aws_secret_access_key="example",
    )
    model = "anthropic.claude-sonnet-5-5"
    if one["streams"]:
        message = {"role": "user", "content": "Hello"}
        body = {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 9}
        body["messages"] = [message]
        answer = client.invoke_model_with_response_stream(
            modelId=model, body=json.dumps(body)
        )
        for _ in answer["body"]:
            pass
    else:
        client.converse(
            modelId=model, messages=[{"role": "user", "content": [{"text": "Hello"}]}]
        )


each_case(call)
