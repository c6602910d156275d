/** The second-level headings of every entry's MDX body, in order: the body's part of the contract. */
export const bodyHeadings = ['What this error means', 'Why this happens'] as const;

/** The components that authors may use in an MDX body, without importing them. */
export const bodyComponents = ['Note'] as const;
