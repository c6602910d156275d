import { siteAddress } from '../page/dom.ts';

/**
 * Has the browser keep what is read from now on. Nothing is fetched for a reader who reads one page and leaves: it is
 * called when somebody pastes, or asks for it, and comes with the finder, whose policy lets a worker start. Does nothing
 * where the browser has no service workers; rejects where it refuses them.
 */
export async function keepWhatIsRead(): Promise<ServiceWorkerRegistration | undefined> {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
	return navigator.serviceWorker.register(siteAddress('service-worker.js'));
}
