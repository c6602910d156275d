import { describe, expect, test } from 'vitest';
import { formOf, parseSignature } from '#matcher/table/parse-signature.ts';

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
	'{"message":"<name> has no <part> lever","id":"<id>"}':
		'[message] <name> has no <part> lever [id] <id>',
	'{"type":"jam_error","message":"gizmo is jammed"}':
		'[type] [jam] [error] [message] gizmo is jammed',
	'{"type":"jam_error","message":"gizmo jammed"}': '[type] jam error [message] gizmo jammed',
	'{"type":"jam_error","message":"gizmo<one>is<two>jammed"}':
		'[type] [jam] [error] [message] gizmo <one> is <two> jammed',
	'{"type":"jam_error","message":"gizmo is","cause":{"message":"jammed"}}':
		'[type] [jam] [error] [message] gizmo is [cause] [message] jammed',
	'{"type":"jam_error","message":"<reason> <detail>"}': 'type jam error message <reason> <detail>',
	'Request to <host> failed {"message":"gizmo is jammed"}':
		'[request] [to] <host> [failed] [message] gizmo is jammed',
	'OK {"message":"gizmo is jammed"}': '[ok] [message] gizmo is jammed',
	'API Error: 400 the gizmo is jammed': '[api] [error] [400] the gizmo is jammed',
	'API Error: 400 <reason>': 'api error 400 <reason>',
	'API Error: 400 the request failed': 'api error (400) the request failed',
	'the gizmo is jammed · Please run /login': 'the gizmo is jammed [please] [run] [login]',
	'the request failed · Please run /login': 'the request failed please run login',
	// The class of an error, or the place in a request, heads a sentence that is told by its own words.
	"TypeError: the gizmo of 'beta' is jammed again":
		'[typeerror] the gizmo of (beta) is jammed again',
	'Error [ERR_JAM]: gizmo <name> is jammed in <place> forever':
		'[error] [err] [jam] gizmo <name> is jammed in <place> forever',
	'litellm.JamError: JamException - the <part> of gizmo is jammed':
		'[litellm] [jamerror] [jamexception] the <part> of gizmo is jammed',
	'messages.<index>.content.<block>: the gizmo is jammed forever':
		'[messages] <index> [content] <block> the gizmo is jammed forever',
	'Error: the red gizmo of 15 is jammed · Please run /login':
		'[error] the red gizmo of (15) is jammed [please] [run] [login]',
	'API Error: 400 messages.<index>.jam: the gizmo is jammed forever':
		'[api] [error] [400] [messages] <index> [jam] the gizmo is jammed forever',
	'Error: the connection to <host> was refused': 'error the connection to <host> was refused',
	'API Error: 400 Error: the gizmo is jammed': '[api] [error] [400] error the gizmo is jammed',
	'messages.<index>: the gizmo is <state>': 'messages <index> the gizmo is <state>',
	'system: the gizmo is jammed once more': 'system the gizmo is jammed once more',
	'tools.<index>.name: String should be a gizmo that is jammed':
		'tools <index> name string should be a gizmo that is jammed',
	// So begins what many a command line prints.
	'error: the gizmo is <state> once more': 'error the gizmo is <state> once more',
	'TypeError: gizmo is jammed': 'typeerror gizmo is jammed',
	'<BlockType> expected here': '<BlockType> expected here',
	"cannot find module 'beta'": 'cannot find module (beta)',
	"cannot find 'beta' 15": 'cannot find beta (15)',
	"cannot 'beta' 'gamma'": 'cannot beta gamma',
	'cannot 15': 'cannot (15)',
	'502 15': '502 15',
	'gizmo is not in /var/lib/app7 at all': 'gizmo is not in (var) (lib) (app) (7) at all',
	'gizmo is not in /var/lib/app/v7 at all': 'gizmo is not in <*> at all',
	'gizmo is not in /var/lib/app/log/x at all': 'gizmo is not in (var) (lib) (app) (log) (x) at all',
	'gizmo said "the red lever is gone" and stopped': 'gizmo said the red lever is gone and stopped',
	'link is down reason=AuthFail:ab:rsn500_x again':
		'link is down reason <*> [authfail] <*> [rsn] <*> again',
	'lost reason=AuthFail:ab:rsn500_x': 'lost reason <*> [authfail] <*> [rsn] <*>',
	'gizmo is not at http://node7.eu.example.org:abc/': 'gizmo is not at <*>',
};

describe('parseSignature', () => {
	for (const [text, parts] of Object.entries(cases)) {
		test(text, () => {
			expect(shown(text)).toBe(parts);
		});
	}
});

/** Words without their kinds, "|" where a sentence or a clause begins. */
function clauses(text: string): string {
	return parseSignature(text)
		.map((part) => {
			if (part.kind === 'hole') return `<${part.name}>`;
			return part.opens ? `|${part.word}` : part.word;
		})
		.join(' ');
}

test.each([
	['The gizmo broke. Reset it', '|the gizmo broke |reset it'],
	['gizmo: reset it now', '|gizmo |reset it now'],
	['gizmo - reset it', '|gizmo |reset it'],
	['gizmo-reset it', '|gizmo reset it'],
	['gizmo <name> is gone', '|gizmo <name> |is gone'],
	['gizmo took 15 ms', '|gizmo took 15 |ms'],
	["expected 'while'", '|expected while'],
	['{"message":"gizmo is jammed"}', 'message |gizmo is jammed'],
	['gizmo said "the red lever is gone" now', '|gizmo said |the red lever is gone |now'],
	['502 15', '|502 15'],
])('in %j clauses begin at %s', (text, expected) => {
	expect(clauses(text)).toBe(expected);
});

test.each([
	['gizmo took 15 ms', 'gizmo took <*> ms'],
	['gizmo <name> took 15 ms', 'gizmo <name> took 15 ms'],
	['<name> took 15 ms', '<name> took 15 ms'],
])('case and punctuation of %j are those of %j', (text, form) => {
	expect(formOf(text)).toBe(form);
});
