import type { Package } from '../driver.ts';
import { releaseOf } from '../release.ts';
import { releasesOf } from '../versions.ts';

const pypi = (name: string, ...beside: string[]): Package => ({ registry: 'pypi', name, beside });

/** What proofs need beside the clients that are witnesses. */
const others: Readonly<Record<string, Package>> = {
	'aws-cli': pypi('awscli'),
	'dotenv': pypi('python-dotenv', 'anthropic', 'openai'),
	'langgraph': pypi('langgraph', 'langchain', 'langchain-anthropic'),
	'pydantic-ai': pypi('pydantic-ai-slim', 'openai'),
	'requests': pypi('requests'),
};

/** The package that a proof calls by this name, and the release to take: as for witnesses, or the newest of all. */
export function neededRelease(
	name: string,
	content: string,
): { readonly package: Package; readonly version: string } {
	const other = others[name.split('@')[0] ?? ''];
	if (other !== undefined) {
		const version = name.split('@')[1] ?? releasesOf(other).at(-1) ?? '';
		return { package: other, version };
	}
	const { driver, version } = releaseOf(name, { latest: false, content });
	return { package: { ...driver.package, ...driver.packageOf?.(version) }, version };
}
