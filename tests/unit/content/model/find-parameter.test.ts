import { describe, expect, test } from 'vitest';
import { findParameter, nearestParameter } from '#content/model/find-parameter.ts';
import { operationTree } from '#content/model/operation-tree.ts';
import { tickets } from './tickets-operation.ts';

const tree = operationTree(tickets);

describe('findParameter', () => {
	const cases: [why: string, path: string, found: string[]][] = [
		['a member', 'tickets', ['tickets']],
		['its items', 'tickets[]', ['tickets']],
		['items that it does not have', 'model[]', []],
		['a path in full', 'tickets[].content[](text).text', ['tickets[].content[](text).text']],
		['a variant', 'tickets[].content[](quote)', ['tickets[].content[](quote)']],
		['a union, not its variants', 'tickets[].content[]', ['tickets[].content']],
		[
			'variants left out',
			'tickets[].content[].type',
			['tickets[].content[](text).type', 'tickets[].content[](quote).type'],
		],
		[
			'a variant left out that one has',
			'tickets[].content[].text',
			['tickets[].content[](text).text'],
		],
		['an alternative that is an array', 'tickets[].result[].url', ['tickets[].result[](hit).url']],
		['an alternative that is none', 'tickets[].result.code', ['tickets[].result(Failed).code']],
		['a node that stands for another', 'note', ['note']],
		['a member behind sameAs', 'note[].text', ['tickets[].content[](text).text']],
		['a variant behind sameAs', 'note[](text)', ['tickets[].content[](text)']],
		['no array around the other place', 'owner.name', ['tickets[].content[](quote).by.name']],
		['recursion', 'note[].of[](quote).of[].by.name', ['tickets[].content[](quote).by.name']],
		['the response', 'response.by.tags[]', ['tickets[].content[](quote).by.tags']],
		['an unknown member', 'tickets[].contents', []],
		['an unknown variant', 'tickets[].content[](image)', []],
		['a forgotten array', 'tickets.content', []],
		['an index', 'tickets[0].content', []],
		['nothing', '', []],
	];
	test.each(cases)('%s: %s', (_, path, found) => {
		expect(findParameter(tree, path).map((node) => node.path)).toEqual(found);
	});
});

describe('nearestParameter', () => {
	const cases: [path: string, nearest: string | undefined][] = [
		['ticket[].content', 'tickets[].content'],
		['tickets.content.txt', 'tickets[].content[].text'],
		['note[](text).text', 'note[].text'],
		['tickets[0].result.code', 'tickets[].result.code'],
		['tickets[].nothing_like_it', 'tickets'],
		['response.idd', 'response.id'],
		['xyz', undefined],
		['', undefined],
	];
	test.each(cases)('%s', (path, nearest) => {
		expect(nearestParameter(tree, path)).toBe(nearest);
	});
});
