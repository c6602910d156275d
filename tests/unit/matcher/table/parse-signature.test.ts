import { describe, expect, test } from 'vitest';
import { parseSignature } from '#matcher/table/parse-signature.ts';

/** `word`, `(value)`, `[frame]`, `<hole>` */
function shown(text: string): string {
	return parseSignature(text)
		.map((part) => {
			if (part.kind === 'hole') return `<${part.name}>`;
			if (part.kind === 'value') return `(${part.word})`;
			return part.kind === 'frame' ? `[${part.word}]` : part.word;
		})
		.join(' ');
}

const cases: Record<string, string> = {
	'prompt is too long: <tokens> tokens > <limit> maximum':
		'prompt is too long <tokens> tokens <limit> maximum',
	'session opened for user <*> by (uid=<*>)': 'session opened for user <*> by uid <*>',
	'blk_<*> is lost': 'blk <*> is lost',
	'502 <html> <head><title>Bad Gateway</title>': '(502) html head title bad gateway title',
	'cannot convert Vec<T> to it': 'cannot convert vec t to it',
	'Expected `<BlockType>` here': 'expected <BlockType> here',
	'job took 15 ms on node-7.eu.example.org, see /var/app.log':
		'job took (15) ms on <*> see (var) (app) (log)',
	"object has no attribute 'beta'": 'object has no attribute (beta)',
	"expected 'while'": 'expected while',
	'529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}':
		'[529] [type] [error] [error] [type] overloaded error [message] overloaded',
	'API Error: 400 {"error":{"type":"invalid_request_error","message":"prompt is too long"},"request_id":"<id>"}':
		'[api] [error] [400] [error] [type] [invalid] [request] [error] [message] prompt is too long [request] [id] <id>',
	'litellm.BadRequestError: {"message":"prompt is too long"}':
		'litellm badrequesterror [message] prompt is too long',
};

describe('parseSignature', () => {
	for (const [text, parts] of Object.entries(cases)) {
		test(text, () => {
			expect(shown(text)).toBe(parts);
		});
	}
});
