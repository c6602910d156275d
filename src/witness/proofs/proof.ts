import type { Stage } from './stage.ts';

/** One way to run one fix of an entry: a module below tests/proofs exports a list of them as `proofs`. */
export interface Proof {
	/** "Quick fix", or the title of a fix. */
	readonly fix: string;
	/** Which part of the fix it runs, when the fix has several: "Python". */
	readonly part?: string;
	/** The clients that it needs, by the names of their drivers, with a version when it matters: "claude-code@2.1.112". */
	readonly clients: readonly string[];
	/** True when a registry takes part: it then runs beside the ordinary package clients of this machine. */
	readonly outside?: boolean;
	/** Meets the error, applies the fix as printed and sees what it promises; throws `Broken` when it does not. */
	readonly play: (stage: Stage) => Promise<void>;
}

/** A proof that failed; its message says what was expected and what came. */
export class Broken extends Error {}
