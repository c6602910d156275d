import { expect, test } from 'vitest';
import { itemLabelOf, labelOf } from '#site/browser/contribute/labels.ts';

test.each([
	['title', 'Title'],
	['http_status', 'HTTP status'],
	['quick_fix_commands', 'Quick fix commands'],
	['a_field_of_tomorrow', 'A field of tomorrow'],
])('the label of %s is "%s"', (name, label) => expect(labelOf(name)).toBe(label));

test.each([
	['causes', 'Cause'],
	['fixes', 'Fix'],
	['quick_fix_commands', 'Quick fix command'],
])('an item of %s is called "%s"', (list, label) => expect(itemLabelOf(list)).toBe(label));
