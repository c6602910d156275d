/** The second-level headings of every entry's MDX body, in order: the body's part of the contract. */
export const bodyHeadings = ['What this error means', 'Why this happens'] as const;

/** The components that authors may use in an MDX body, without importing them. */
export const bodyComponents = ['Note'] as const;

/**
 * Whether a body that passed the checks reads the same as plain Markdown. What MDX reads otherwise needs one of these: a
 * component or HTML a `<`, and code by indentation, which MDX has not, a tab or four blanks.
 */
export const isPlainMarkdown = (body: string) => !/<|\t| {4}/.test(body);
