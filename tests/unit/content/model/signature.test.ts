import { expect, test } from 'vitest';
import { signatureParts } from '#content/model/signature.ts';

const text = (value: string) => ({ text: value, hole: false });
const hole = (value: string) => ({ text: value, hole: true });

test.each([
	['plain', [text('plain')]],
	['messages.<index>: x', [text('messages.'), hole('index'), text(': x')]],
	['<a><b>', [hole('a'), hole('b')]],
	['Unexpected token \'<\', "<!DOCTYPE "', [text('Unexpected token \'<\', "<!DOCTYPE "')]],
])('%s', (signature, parts) => expect(signatureParts(signature)).toEqual(parts));
