import type { Release } from './stage.ts';

/** The proofs that one process runs. */
export interface Performance {
	readonly content: string;
	readonly certificates: string;
	readonly confined: boolean;
	/** Whether fixes are left out: every proof that types one must then fail. */
	readonly withoutFix: boolean;
	readonly releases: Readonly<Record<string, Release>>;
	readonly proofs: readonly PlannedProof[];
}

/** A proof by its entry, the file that it is in, and its place there. */
export interface PlannedProof {
	readonly entry: string;
	readonly file: string;
	readonly nth: number;
}

/** What became of a proof: what took part besides its clients, or why it does not hold. */
export type Played = Pick<PlannedProof, 'entry' | 'nth'> &
	(
		{ readonly used: Record<string, string>; readonly broken?: never } | { readonly broken: string }
	);
