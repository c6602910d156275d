import { element, siteAddress, siteJson } from '../page/dom.ts';
import { everythingFile, stores, type Everything } from './stores.ts';

const atOnce = 8;

/** The page about reading without a network: what is kept, a button that keeps all, and one that removes it. */
export async function startOffline(place: HTMLElement): Promise<void> {
	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
	const status = element('p', { role: 'status' });
	const keep = element('button', { type: 'button', class: 'go' }, 'Keep everything');
	const remove = element('button', { type: 'button' }, 'Remove what is kept');
	const pages = element('ul');
	place.append(element('p', { class: 'actions' }, keep, ' ', remove), status, pages);

	keep.addEventListener('click', () => {
		keep.disabled = true;
		keepEverything((done, all) => (status.textContent = `${done} of ${all} files…`))
			.then(
				(bytes) => (status.textContent = `Kept: everything, ${megabytes(bytes)}.`),
				(error: unknown) => {
					status.textContent = `Not all could be kept (${String(error)}). What came before is; try again.`;
				},
			)
			.finally(() => (keep.disabled = false));
	});
	remove.addEventListener('click', () => {
		removeAll().then(
			() => {
				status.textContent = 'Removed. Nothing of this site is kept now.';
				pages.replaceChildren();
			},
			(error: unknown) => (status.textContent = `The browser refused: ${String(error)}`),
		);
	});

	status.textContent = await whatIsKept();
	pages.replaceChildren(...(await pagesRead()));
}

async function whatIsKept(): Promise<string> {
	if (await caches.has(stores.everything)) return 'Kept: everything.';
	if (await caches.has(stores.pages)) return 'Kept: the pages below, and what answers a paste.';
	return 'Nothing is kept yet.';
}

/** Links to the pages that were read, the last one first. */
async function pagesRead(): Promise<HTMLElement[]> {
	if (!(await caches.has(stores.pages))) return [];
	const requests = await (await caches.open(stores.pages)).keys();
	return [...requests].reverse().map(({ url }) => {
		const { pathname } = new URL(url);
		return element('li', {}, element('a', { href: pathname }, pathname));
	});
}

/** Fetches every file of the site that is not kept yet; resolves with the bytes that all of them are. */
async function keepEverything(progress: (done: number, all: number) => void): Promise<number> {
	const { keepWhatIsRead } = await import('../finder/finder.ts');
	await keepWhatIsRead();
	const { files, bytes } = await siteJson<Everything>(everythingFile);
	const store = await caches.open(stores.everything);
	let done = 0;
	const waiting = [...files];
	const work = async () => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			// Addresses with a digest in them never change; the others are fetched again.
			const address = siteAddress(file);
			const isThere = file.startsWith('_astro/') && (await store.match(address)) !== undefined;
			if (!isThere) await store.add(new Request(address, { cache: 'no-cache' }));
			progress(++done, files.length);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return bytes;
}

async function removeAll(): Promise<void> {
	const registrations = await navigator.serviceWorker.getRegistrations();
	await Promise.all(registrations.map((one) => one.unregister()));
	const names = await caches.keys();
	await Promise.all(names.map((name) => caches.delete(name)));
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
