/** The words above a field whose name alone does not say what it is. */
const labels: Readonly<Record<string, string>> = {
	http_status: 'HTTP status',
	emitted_by: 'Printed by',
	wrapper: 'Only says that something failed',
	quick_fix: 'Quick fix',
	layer: 'Me or them',
	retry: 'Should I retry',
	when: 'Does a retry help',
	status: 'Does it still happen',
	affected: 'Affected versions',
	confirm: 'A sign of it',
	for: 'Causes that it removes',
	verify: 'It worked when',
	checks: 'Platform and tool checks',
	expect: 'What it shows',
	steps: 'Step by step',
	prevention: 'How to prevent it',
	url: 'Address',
	checked: 'Read on',
	establishes: 'What it proves',
	evidence_note: 'What is confirmed and what is not',
	related: 'Related errors',
	confused_with: 'Look-alikes',
	tell_by: 'What tells it apart',
	faq: 'Questions',
	parameters: 'API parameters',
	on: 'Day',
	by: 'How',
	with: 'Versions',
	id: 'Name',
};

const items: Readonly<Record<string, string>> = {
	fixes: 'Fix',
	prevention: 'Advice',
	related: 'Entry',
	confused_with: 'Look-alike',
	faq: 'Question',
};

/** The label of a field: "Quick fix", "Error type". */
export function labelOf(name: string): string {
	return labels[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('_', ' ');
}

/** What one item of a list is called: "Cause", "Fix". */
export function itemLabelOf(list: string): string {
	return items[list] ?? labelOf(list).replace(/s$/, '');
}
