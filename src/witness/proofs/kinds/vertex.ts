import { generateKeyPairSync } from 'node:crypto';
import { jsonReply } from '../accepted.ts';
import type { Judge } from '../api.ts';
import type { Service } from './sdk-scene.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const account = {
	type: 'service_account',
	project_id: 'demo',
	private_key_id: '1',
	private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
	client_email: 'app@demo.iam.gserviceaccount.com',
	token_uri: 'https://oauth2.googleapis.com/token',
};

/** Vertex AI, to which an account of a service signs in; it gives the answer everywhere but in the global location. */
export function regional(answer: string): Service {
	const judge: Judge = ({ path }) => {
		if (path === '/token') return jsonReply({ access_token: 'ya29.a', expires_in: 3600 });
		return path.includes('/locations/global/') ? undefined : answer;
	};
	return {
		judge,
		at: 'real host',
		files: { 'account.json': JSON.stringify(account) },
		env: {
			GOOGLE_APPLICATION_CREDENTIALS: 'account.json',
			GOOGLE_CLOUD_PROJECT: 'demo',
			GOOGLE_CLOUD_LOCATION: 'us-central1',
		},
	};
}
