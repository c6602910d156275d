import type { Credential, Protocol } from '#schema/answer.ts';
import type { Answer } from './answers.ts';

/** How one released client is made to print an answer. */
export interface Driver {
	/** What it is called on the command line. */
	readonly name: string;
	readonly package: Package;
	/** The package that holds a release, where it is not the same for all. */
	readonly packageOf?: (version: string) => Package;
	/** The oldest release that the driver can run, where that is not the very first. */
	readonly oldest?: string;
	/** The protocols that it speaks; it is given no other answers. */
	readonly protocols: readonly Protocol[];
	/** Whether it goes through the proxy that its environment names, and asks anew for each case. */
	readonly proxies?: boolean;
	/** What it can sign in with. */
	readonly credentials: readonly Credential[];
	/** The ways to use it; each prints in its own manner. */
	readonly modes: readonly string[];
	/** Whether it asks the hosts that it knows by itself, in whose place a server has to stand. */
	readonly standsIn?: boolean;
	/** What must be built from an installed release, outside of the confinement. */
	readonly prepare?: (folder: string) => void;
	/** Gives each case to the client. Cases that printed no error are left out. */
	readonly print: (scene: Scene) => AsyncIterable<Printed>;
}

/** A package of a registry that contains a client. */
export interface Package {
	readonly registry: 'npm' | 'pypi' | 'go' | 'maven';
	/** Its name in the registry. */
	readonly name: string;
	/** Packages that it needs beside it, at the newest releases that fit. */
	readonly beside?: readonly string[];
}

/** One installed release, and what it is to be given. */
export interface Scene {
	/** Where the release is installed. */
	readonly folder: string;
	readonly version: string;
	readonly cases: readonly Case[];
}

/** One answer, and how it is asked for. */
export interface Case {
	readonly answer: Answer;
	readonly mode: string;
	readonly credential: Credential;
	/** Where the answer is given. */
	readonly url: string;
	/** The proxy that is asked to lead there. */
	readonly proxy?: string;
	/** Whether the client keeps its own retries and time limits, instead of giving up at once. */
	readonly asShipped?: boolean;
}

/** The variables that send a client through the proxy of a case. */
export function proxyEnvironment({ proxy }: Pick<Case, 'proxy'>): Record<string, string> {
	return proxy === undefined ? {} : { HTTPS_PROXY: proxy, https_proxy: proxy };
}

/** What a client printed for a case. */
export interface Printed {
	readonly case: Case;
	readonly text: string;
}

/** The keys and tokens that clients sign in with. They open nothing. */
export const secrets = {
	key: 'sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrSt-0123456789ABCDEFG',
	bearer: 'gateway-token-0123456789',
	subscription: 'sk-ant-oat01-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQr',
	none: '',
} as const satisfies Record<Credential, string>;

/** A key of AWS whose session has ended. */
export const expiredKey = 'ASIAEXPIREDSESSION00';
