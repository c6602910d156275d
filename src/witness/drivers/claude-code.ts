import { join } from 'node:path';
import { compareVersions } from '#text/versions.ts';
import { secrets, type Case, type Driver, type Package, type Scene } from '../driver.ts';
import type { Command, Outcome } from '../scene/command.ts';
import { eachAlone } from './print.ts';

/** Claude Code in print mode. */
export const claudeCode: Driver = {
	name: 'claude-code',
	package: { registry: 'npm', name: '@anthropic-ai/claude-code' },
	packageOf,
	oldest: '1.0.0',
	protocols: ['anthropic', 'bedrock', 'any'],
	proxies: true,
	credentials: ['key', 'bearer', 'subscription', 'none'],
	modes: ['print'],
	print: eachAlone((one, scene) => inPrintMode(scene, environmentFor(one)), printedError),
};

/** The variables that Claude Code needs to talk to the address, and to nothing else. */
export function environmentFor({
	answer,
	url,
	credential,
	asShipped,
}: Case): Record<string, string> {
	const quiet = {
		CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
		DISABLE_AUTOUPDATER: '1',
		...(asShipped ? {} : { CLAUDE_CODE_MAX_RETRIES: '0', API_TIMEOUT_MS: '4000' }),
	};
	if (answer.protocol === 'bedrock') {
		return {
			...quiet,
			CLAUDE_CODE_USE_BEDROCK: '1',
			ANTHROPIC_BEDROCK_BASE_URL: url,
			AWS_REGION: 'us-east-1',
			AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
			AWS_SECRET_ACCESS_KEY: 'example',
		};
	}
	const variables = {
		key: 'ANTHROPIC_API_KEY',
		bearer: 'ANTHROPIC_AUTH_TOKEN',
		subscription: 'CLAUDE_CODE_OAUTH_TOKEN',
		none: undefined,
	};
	const variable = variables[credential];
	const signIn = variable === undefined ? {} : { [variable]: secrets[credential] };
	return { ...quiet, ANTHROPIC_BASE_URL: url, ...signIn };
}

/** How to start an installed release. */
export function claudeIn({
	folder,
	version,
}: Pick<Scene, 'folder' | 'version'>): [string, ...string[]] {
	const { name } = packageOf(version);
	const program = join(folder, 'node_modules', name);
	return name.endsWith('x64')
		? [join(program, 'claude')]
		: [process.execPath, join(program, 'cli.js')];
}

/** Since 2.1.113 the program is in a package per platform; before, it was JavaScript. */
function packageOf(version: string): Package {
	const name = '@anthropic-ai/claude-code';
	const isJavaScript = compareVersions(version, '2.1.113') < 0;
	return { registry: 'npm', name: isJavaScript ? name : `${name}-linux-x64` };
}

/** A prompt in print mode. */
export function inPrintMode(
	scene: Pick<Scene, 'folder' | 'version'>,
	env: Record<string, string>,
): Command {
	return { run: [...claudeIn(scene), '-p', 'say hi', '--model', 'sonnet'], env, limit: 30_000 };
}

/** What it printed when it failed. */
export function printedError({ stdout, code }: Outcome): string | undefined {
	return code === 0 ? undefined : stdout;
}
