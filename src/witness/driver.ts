/** A package of a registry that contains a client. */
export interface Package {
	readonly registry: 'npm' | 'pypi' | 'go' | 'maven';
	/** Its name in the registry. */
	readonly name: string;
	/** Packages that it needs beside it, at the newest releases that fit. */
	readonly beside?: readonly string[];
}
