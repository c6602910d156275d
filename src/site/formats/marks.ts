import type { Layer, Retry } from '#content/model/document/types.ts';

/**
 * Trail marks: on a white square, told apart by their shape first and by colour second, with words always beside them.
 * Red is yours, blue the provider's, green the tool's, violet what lies between.
 */
const marks = {
	client: ['M2 6.5h14v5H2z', 'red'],
	account: ['M9 4.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 1 0 0-9.2z', 'red'],
	provider: ['M9 3.2 15 14H3z', 'blue'],
	sdk: ['M9 2.8 15.2 9 9 15.2 2.8 9z', 'green'],
	network: ['M3 5h12v2.6H3zm0 5.4h12V13H3z', 'violet'],
	proxy: ['M3 3v12h12z', 'violet'],
	gateway: ['M3 3h12v11h-3V7H6v7H3z', 'violet'],
} as const satisfies Record<Layer, readonly [path: string, colour: string]>;

/** Signs for a retry: never and after a fix a stopped circle, later a clock, anything else a question. */
const retries = {
	'never': 'stop',
	'after-fix': 'stop',
	'backoff': 'wait',
	'after-header': 'wait',
	'at-reset': 'wait',
	'unknown': 'ask',
} as const satisfies Record<Retry, keyof typeof icons>;

const icons = {
	stop: '<path d="M14.5 6A6.2 6.2 0 1 0 15.2 9M14.8 2.4V6h-3.6M2.5 15.5l13-13"/>',
	wait: '<circle cx="9" cy="9" r="6.7"/><path d="M9 5.2V9l2.6 1.8"/>',
	ask: '<circle cx="9" cy="9" r="6.7"/><path d="M7 7.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1M9 12.6v.2"/>',
} as const;

/** The mark of whose fault an error is, as SVG without words. */
export function layerMark(layer: Layer): string {
	const [path, colour] = marks[layer];
	return `<svg class="mark ${colour}" viewBox="0 0 18 18" aria-hidden="true"><rect x=".5" y=".5" width="17" height="17" rx="2.5"/><path d="${path}"/></svg>`;
}

/** The sign of whether a retry helps, as SVG without words, and the name of its kind. */
export function retrySign(retry: Retry): { readonly kind: string; readonly svg: string } {
	const kind = retries[retry];
	return {
		kind,
		svg: `<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">${icons[kind]}</svg>`,
	};
}
