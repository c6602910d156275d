import type { Credential } from '#schema/answer.ts';

/** What is to be run with one release of one client. */
export interface Plan {
	/** The name of the driver. */
	readonly driver: string;
	readonly version: string;
	/** Where the release is installed. */
	readonly folder: string;
	readonly content: string;
	readonly certificates: string;
	readonly confined: boolean;
	readonly cases: readonly PlannedCase[];
}

/** One answer, by its id, and how it is asked for. */
export interface PlannedCase {
	readonly answer: string;
	readonly mode: string;
	readonly credential: Credential;
}

/** A text that a client printed. */
export interface PrintedText extends PlannedCase {
	readonly text: string;
}
