import type { Judge } from '../api.ts';
import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { repairedRequest, type Repair } from './repaired-request.ts';

/** A history that the API refuses, and a Python function of the fix that repairs it. */
interface History {
	readonly fix: string;
	readonly takes?: Wanted;
	readonly refused: string;
	readonly messages: readonly object[];
	/** What is sent instead, in Python: "repaired(messages)". */
	readonly sends: string;
	readonly model?: string;
	/** More arguments of the call, in Python. */
	readonly also?: string;
	readonly judge?: Judge;
	readonly sees?: Repair['sees'];
}

/** Proves that a history passes the API once the function of the fix has repaired it. */
export function repairedHistory({
	fix,
	takes = { for: 'Python' },
	refused,
	...history
}: History): Proof {
	const { messages, sends, model = 'claude-sonnet-5-5', also = '', judge, sees } = history;
	return repairedRequest({
		fix,
		takes,
		language: 'python',
		refused,
		...(judge === undefined ? {} : { judge }),
		...(sees === undefined ? {} : { sees }),
		program: (code) => `
import json
import anthropic

messages = json.loads(${JSON.stringify(JSON.stringify(messages))})
${code}
anthropic.Anthropic().messages.create(
    model="${model}",
    max_tokens=4096,
    messages=${code === '' ? 'messages' : sends},
    ${also}
)
`,
	});
}
