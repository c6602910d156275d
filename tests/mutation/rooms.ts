/** A part of the code that is mutated at a time, and the tests that have to notice. */
interface Room {
	readonly code: readonly string[];
	readonly tests: readonly string[];
	/**
	 * Whether what is made when a module is loaded is changed as well, such as tables of patterns. Each of those changes
	 * takes a run of all tests with fresh modules: hours for the larger rooms.
	 */
	readonly constants?: boolean;
}

/** The rooms, by the name that `npm run mutate` takes; without one, it goes through all. */
export const rooms: Readonly<Record<string, Room>> = {
	'matcher/text': {
		code: ['src/matcher/text/*.ts'],
		tests: ['tests/unit/matcher/{text,match,table,tools}/!(repeated-words).test.ts'],
	},
	'matcher/match': {
		code: ['src/matcher/match/*.ts'],
		tests: ['tests/unit/matcher/{text,match,table,tools}/!(repeated-words).test.ts'],
	},
	'matcher/table': {
		code: ['src/matcher/table/*.ts', 'src/matcher/tools/*.ts'],
		tests: ['tests/unit/matcher/{text,match,table,tools}/!(repeated-words).test.ts'],
	},
	'policy': {
		code: ['src/site/integrations/security-policy.ts'],
		tests: ['tests/unit/site/integrations/security-policy.test.ts'],
		constants: true,
	},
	'text': {
		code: ['src/text/*.ts'],
		tests: ['tests/unit/text/*.test.ts'],
		constants: true,
	},
	'checks': {
		// Vite reads the patterns of the first two, and the third prints where in the unchanged code it was.
		code: ['src/checks/!(rules|form-rules|crash).ts', 'src/checks/{rules,reporters}/**/*.ts'],
		// The others run all rules for each text, so that a changed rule would be run hundreds of times.
		tests: ['tests/unit/checks/{rule-by-rule,reporters,foreign-texts}.test.ts'],
	},
	'review': {
		code: ['src/review/*.ts'],
		tests: ['tests/unit/review/*.test.ts'],
		constants: true,
	},
	'formats': {
		code: ['src/site/formats/{html,markdown,marks,highlight,structured-data}.ts'],
		tests: ['tests/unit/site/formats/*.test.ts', 'tests/unit/content/model/document.test.ts'],
		constants: true,
	},
	// What makes elements of a page is tested in a real browser, which no mutation reaches.
	'browser': {
		code: [
			'src/site/browser/page/{found-values,narrowing,reckon,trusted-types}.ts',
			'src/site/browser/finder/elsewhere.ts',
			'src/site/browser/contribute/{problems,state}.ts',
		],
		tests: ['tests/unit/site/browser/**/*.test.ts'],
		constants: true,
	},
};
