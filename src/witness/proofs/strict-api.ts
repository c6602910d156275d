import type { Asked } from './api.ts';

/** What an API refuses, and with which answer: exactly what the error is about, and nothing else. */
export interface Rule<Request> {
	/** The answer's id in content/answers. */
	readonly answer: string;
	readonly refuses: (request: Request) => boolean;
	/** True for what only some servers refuse: a gateway, an older release. A proof then asks for it. */
	readonly onlyWhenAsked?: true;
}

/** Judges a request by the first rule that refuses it; `also` names answers of rules that not every server has. */
export type StrictApi = (also?: readonly string[]) => (asked: Asked) => string | undefined;

/**
 * An API that holds its rules in their order. A repaired request must keep all of them, not only the one that it broke.
 * What `reads` gives nothing for is none of its business.
 */
export function strictApi<Request>(
	rules: readonly Rule<Request>[],
	reads: (asked: Asked) => Request | undefined,
): StrictApi {
	return (also = []) => {
		const held = rules.filter(
			({ answer, onlyWhenAsked }) => onlyWhenAsked !== true || also.includes(answer),
		);
		return (asked) => {
			const request = reads(asked);
			return request && held.find(({ refuses }) => refuses(request))?.answer;
		};
	};
}
