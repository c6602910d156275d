/** How much a finding weighs: an error stops the build, a warning is only printed. */
export type Level = 'error' | 'warning';

/**
 * Every check, by its permanent code. A code is never renumbered or given a new meaning; the title is
 * also the heading of its section in CONTRIBUTING.
 */
export const codes = {
	// 0xx: the checks themselves
	KB001: { level: 'error', title: 'Defect of a check' },

	// 1xx: files and bytes
	KB101: { level: 'error', title: 'Unexpected file' },
	KB102: { level: 'error', title: 'File name' },
	KB103: { level: 'error', title: 'Not a regular file' },
	KB104: { level: 'error', title: 'Empty file' },
	KB105: { level: 'error', title: 'File too large' },
	KB106: { level: 'error', title: 'Line too long' },
	KB107: { level: 'error', title: 'Not UTF-8' },
	KB108: { level: 'error', title: 'Byte order mark' },
	KB109: { level: 'error', title: 'Windows line ends' },
	KB110: { level: 'error', title: 'Control character' },
	KB111: { level: 'error', title: 'Invisible or reordering character' },
	KB112: { level: 'warning', title: 'Trailing space' },
	KB113: { level: 'warning', title: 'Last line without an end' },

	// 2xx: front matter and YAML
	KB201: { level: 'error', title: 'No front matter' },
	KB202: { level: 'error', title: 'Front matter without an end' },
	KB203: { level: 'error', title: 'YAML that does not parse' },
	KB204: { level: 'error', title: 'Field given twice' },
	KB205: { level: 'error', title: 'YAML feature not allowed' },
	KB206: { level: 'error', title: 'Not a list of fields' },
	KB207: { level: 'warning', title: 'Strings without quotes' },
	KB208: { level: 'warning', title: 'Order of fields' },

	// 3xx: the schema
	KB301: { level: 'error', title: 'Unknown field' },
	KB302: { level: 'error', title: 'Missing field' },
	KB303: { level: 'error', title: 'Wrong type' },
	KB304: { level: 'error', title: 'Value not in the list' },
	KB305: { level: 'error', title: 'Too long' },
	KB306: { level: 'error', title: 'Too short' },
	KB307: { level: 'error', title: 'Wrong format' },
	KB308: { level: 'error', title: 'Number out of range' },
	KB309: { level: 'error', title: 'Empty list' },
	KB310: { level: 'error', title: 'Status without its field' },

	// 4xx: ids and references
	KB401: { level: 'error', title: 'Wrong folder' },
	KB402: { level: 'error', title: 'Unknown product' },
	KB403: { level: 'error', title: 'Unknown source' },
	KB404: { level: 'error', title: 'Unknown cause' },
	KB405: { level: 'error', title: 'Unknown entry' },
	KB406: { level: 'error', title: 'Unknown parameter' },
	KB407: { level: 'error', title: 'Reference to itself' },
	KB408: { level: 'error', title: 'Id used twice' },
	KB409: { level: 'error', title: 'One-sided look-alike' },
	KB410: { level: 'error', title: 'Alias taken' },
	KB411: { level: 'error', title: 'Alias loop' },
	KB412: { level: 'warning', title: 'Unused source' },
	KB413: { level: 'error', title: 'Guide without a list' },
	KB414: { level: 'error', title: 'Unknown type' },
	KB415: { level: 'error', title: 'Published id missing' },
	KB416: { level: 'warning', title: 'Id not in the list of published ids' },
	KB417: { level: 'error', title: 'List of published ids' },

	// 5xx: Markdown and MDX
	KB501: { level: 'error', title: 'MDX that does not parse' },
	KB502: { level: 'error', title: 'Import or export' },
	KB503: { level: 'error', title: 'Expression in braces' },
	KB504: { level: 'error', title: 'Raw HTML' },
	KB505: { level: 'error', title: 'Unknown component' },
	KB506: { level: 'error', title: 'Attribute not allowed' },
	KB507: { level: 'error', title: 'Heading missing' },
	KB508: { level: 'error', title: 'Heading out of order' },
	KB509: { level: 'error', title: 'Heading not allowed' },
	KB510: { level: 'error', title: 'Section without text' },
	KB511: { level: 'error', title: 'Link not allowed' },
	KB512: { level: 'error', title: 'Link to a page that does not exist' },
	KB513: { level: 'error', title: 'Image' },
	KB514: { level: 'error', title: 'Code fence without an end' },
	KB515: { level: 'error', title: 'Code fence without a language' },
	KB516: { level: 'error', title: 'JSON that does not parse' },

	// 6xx: signatures and samples
	KB601: { level: 'error', title: 'Sample finds another entry' },
	KB602: { level: 'error', title: 'Sample finds nothing' },
	KB603: { level: 'error', title: 'Sample match too weak' },
	KB604: { level: 'error', title: 'Too few forms of samples' },
	KB605: { level: 'error', title: 'Signature of another entry' },
	KB606: { level: 'error', title: 'Signature given twice' },
	KB607: { level: 'error', title: 'Signature without fixed words' },

	// 7xx: prose, dates and evidence
	KB701: { level: 'error', title: 'Title not in sentence case' },
	KB702: { level: 'error', title: 'Filler word' },
	KB703: { level: 'error', title: 'Future date' },
	KB704: { level: 'warning', title: 'Source not checked for long' },
	KB705: { level: 'error', title: 'Checked before it was published' },
	KB706: { level: 'error', title: 'No official source' },
	KB707: { level: 'error', title: 'Identifier outside inline code' },
	KB708: { level: 'error', title: 'Sentence used in three entries' },
	KB709: { level: 'error', title: 'Paragraph used in two entries' },
	KB710: { level: 'error', title: 'Part not written yet' },

	// 8xx: secrets and personal data
	KB801: { level: 'error', title: 'Secret' },
	KB802: { level: 'error', title: 'Personal path' },
	KB803: { level: 'error', title: 'E-mail address' },
} as const satisfies Record<`KB${number}`, { level: Level; title: string }>;

/** A code of the table above. */
export type Code = keyof typeof codes;

/** The part of the address of CONTRIBUTING that leads to the section of a code: `kb301-unknown-field`. */
export function anchorOf(code: Code): string {
	const heading = `${code} ${codes[code].title}`;
	return heading
		.toLowerCase()
		.replace(/[^a-z0-9 -]/g, '')
		.replaceAll(' ', '-');
}
