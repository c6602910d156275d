/** What a contributor pastes: an error of a product that has no page yet. */
export const error = `cohere.errors.unprocessable_entity_error.UnprocessableEntityError: headers: {'content-type': 'application/json'}, status_code: 422, body: {'id': '0f3a2b1c-4d5e-4f60-8a7b-9c0d1e2f3a4b', 'message': 'message must be at least 1 token long or tool results must be specified.'}
`;

/** The product, as the form asks for it and its file says it. */
export const product = {
	slug: 'cohere',
	name: 'Cohere API',
	vendor: 'Cohere',
	summary:
		"The API of Cohere's Command models. The Python SDK raises a class for each status, with headers and body.",
	version: 'Run `pip show cohere` for the version of the SDK.',
} as const;

/** What is written in the place of each marker, by how the marker's hint begins. */
export const answers = {
	'the error in plain words':
		'The chat endpoint was called with an empty message and without results of tools, so there is nothing to answer.',
	'the one thing to do first': 'Do not send the request while the message is empty.',
	'whether the same request':
		'The body is refused as it is; it is accepted once the message has a word.',
	'what leads to the error': 'The variable that holds the question is empty or only whitespace.',
	'a check that changes nothing':
		'Print `repr(message)` before the call: it shows an empty string.',
	'the action, as an imperative': 'Ask again until there is a message',
	'exactly what to type':
		'Before the call: `if not message.strip(): raise ValueError("Say something.")`',
	'how to see that it worked': 'The call returns an answer.',
	'what it may cost': 'The first request is slower.',
	'the title of what you read': 'Chat API reference',
	'what it proves here': 'The message is required unless tool results are sent.',
	'what the program was doing':
		'The SDK sent the request, and the API refused its body with a 422 before a model saw it.',
	'the mechanism behind it':
		'A chat turn is either a message or the results of tools. An empty text counts as neither.',
} as const;

/** The page that it is all read on. */
export const page = 'https://docs.cohere.com/reference/chat';
