import litellm
from cases import each_case
from litellm_request import request_for


def call(one):
    responds, request = request_for(one)
    answer = (litellm.responses if responds else litellm.completion)(**request)
    if one["streams"]:
        for _ in answer:
            pass


each_case(call)
