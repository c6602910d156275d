import { element } from '../page/dom.ts';

/** A sentence with what stands in backticks as code. */
export function withCode(text: string): (Node | string)[] {
	return text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? element('code', {}, part) : part));
}
