import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A call by a name that no tool has, and its answer. */
export const proofs = [
	repairedHistory({
		fix: 'Cut the names in your own history',
		takes: { type: 'python' },
		refused: 'anthropic/400-tool-use-name-long',
		messages: [
			{ role: 'user', content: 'Look.' },
			{
				role: 'assistant',
				content: [{ type: 'tool_use', id: 'toolu_01A', name: 'look '.repeat(50), input: {} }],
			},
			{
				role: 'user',
				content: [
					{
						type: 'tool_result',
						tool_use_id: 'toolu_01A',
						content: 'No such tool available.',
						is_error: true,
					},
				],
			},
		],
		sends: 'short_names(messages)',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
	}),
];
