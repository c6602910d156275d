import { expect, test } from 'vitest';
import { signatureParts } from '#content/model/signature.ts';

const text = (value: string) => ({ text: value, hole: false });
const hole = (value: string) => ({ text: value, hole: true });

test.each([
	['plain', [text('plain')]],
	['messages.<index>: x', [text('messages.'), hole('index'), text(': x')]],
	['<x><y>', [hole('x'), hole('y')]],
	['<b>No</b> <x>', [text('<b>No</b> '), hole('x')]],
	['<t_e>No: <tool></t_e>', [text('<t_e>No: '), hole('tool'), text('</t_e>')]],
	['413 <html> <head> <name>', [text('413 <html> <head> '), hole('name')]],
	['Unexpected token \'<\', "<!DOCTYPE "', [text('Unexpected token \'<\', "<!DOCTYPE "')]],
])('%s', (signature, parts) => expect(signatureParts(signature)).toEqual(parts));
