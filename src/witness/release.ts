import { compareVersions } from '#text/versions.ts';
import type { Driver } from './driver.ts';
import { drivers } from './drivers.ts';
import { flat, recordingsIn } from './recordings.ts';
import { releasesOf } from './versions.ts';
import { Wrong } from './wrong.ts';

/**
 * The driver and the version that `name@version` means. Without a version it is the newest release
 * that is recorded, or the newest of all when `latest` says so or none is recorded.
 */
export function releaseOf(
	client: string,
	{ latest, content }: { latest: boolean; content: string },
): { driver: Driver; version: string } {
	const [name, version] = client.split('@');
	const driver = drivers.find((one) => one.name === name);
	if (driver === undefined) {
		const names = drivers.map((one) => one.name).join(', ');
		throw new Wrong(`There is no client "${name}". The clients are ${names}.`);
	}
	const chosen = version ?? (latest ? undefined : newestRecorded(driver, content));
	return { driver, version: chosen ?? releasesOf(driver.package).at(-1) ?? '' };
}

function newestRecorded({ package: from, modes }: Driver, content: string): string | undefined {
	return [...recordingsIn(content).values()]
		.flatMap(flat)
		.filter(({ registry, client }) => registry === from.registry && client === from.name)
		.filter(({ mode }) => modes.includes(mode))
		.map(({ version }) => version)
		.sort(compareVersions)
		.at(-1);
}
