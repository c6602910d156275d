import { quickFix } from '#schema/proof.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

const old = '[model_providers.old]\nname = "old"\nwire_api = "chat"';

/** A provider that another tool wrote, beside the one in use. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		settings: { below: old },
		// "Change `chat` to `responses`."
		types: (code) => `${code} && sed -i 's/"chat"/"responses"/' ~/.codex/config.toml && codex`,
		sees: (stage, { stdout }) =>
			stage.promises('the line is shown', /^\d+:wire_api = "chat"$/m.test(stdout), stdout),
	}),
];
