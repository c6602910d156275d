/** The part of the Trusted Types API that is used here; browsers without it run the same code unguarded. */
interface TrustedTypesWindow {
	readonly trustedTypes?: {
		createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
	};
}

/**
 * The pages allow no text to become HTML or script (`require-trusted-types-for`). Workers are the one exception, the
 * matcher's and Pagefind's: their address must be one of this site.
 */
(globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('default', {
	createScriptURL(address) {
		if (new URL(address, location.href).origin !== location.origin) {
			throw new TypeError(`A worker may only come from this site, not from ${address}.`);
		}
		return address;
	},
});

// A module, so that tests can import it.
export {};
