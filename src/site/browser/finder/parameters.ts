import { anchorOf } from '#content/model/anchor.ts';
import { namedParameters, type ParameterPaths } from '#content/model/named-parameters.ts';
import { siteJson } from '../page/dom.ts';
import type { TextHit } from './engines.ts';

/** As `reference/parameters.json` has it. */
interface Known {
	readonly titles: Readonly<Record<string, string>>;
	readonly paths: ParameterPaths;
}

let known: Promise<Known> | undefined;

/** The parameters that a text names. Names that are words of every day, such as `model`, are left to the search. */
export async function parametersIn(text: string): Promise<readonly TextHit[]> {
	if (!/^`?[a-z]\w*[_.][\w.[\]()]+`?$/i.test(text.trim())) return [];
	known ??= siteJson<Known>('reference/parameters.json');
	known.catch(() => (known = undefined));
	const { titles, paths } = await known;
	return namedParameters(paths, text, 3).map(({ operation, path }) => ({
		id: `reference/${operation}`,
		anchor: anchorOf(path),
		title: `${path} · ${titles[operation] ?? operation}`,
	}));
}
