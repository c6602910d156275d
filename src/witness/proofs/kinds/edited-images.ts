import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messagesApi } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';
import { post } from './edited-body.ts';
import { typed } from './shell.ts';

/** Images that the API refuses, and takes after the command of the fix. */
interface EditedImages {
	readonly fix: string;
	readonly takes: { readonly for: string };
	readonly refused: string;
	/** The ImageMagick command that makes the images of the reader, in the project. */
	readonly make: string;
	/** Where the images are before the fix, and after it: the folder, and the end of their names. */
	readonly before: readonly [folder: string, ending: string];
	readonly after: readonly [folder: string, ending: string];
}

/** Proves that the command of a fix makes images that the API takes. */
export function editedImages({ fix, takes, refused, make, before, after }: EditedImages): Proof {
	return {
		fix,
		part: takes.for,
		clients: [],
		async play(stage) {
			const api = await stage.api(messagesApi([refused]));
			const send = ([folder, ending]: readonly [string, string]) => {
				const path = join(stage.home, 'project', folder);
				const names = readdirSync(path).filter((name) => name.endsWith(ending));
				const content = names.map((name) => imageBlock(readFileSync(join(path, name))));
				const message = { role: 'user', content };
				const body = { model: 'claude-sonnet-5-5', max_tokens: 64, messages: [message] };
				return post(stage, `${api.url}/v1/messages`, body);
			};
			stage.works(await stage.run({ run: ['bash', '-ec', make] }));
			stage.meets(await send(before));
			if (api.gave[0] !== refused) throw new Broken(`The API refused it with ${api.gave[0]}.`);
			await stage.uses('convert', '-version');
			await typed(stage, takes);
			stage.works(await send(after));
			stage.promises('the API accepts them', api.gave.at(-1) === undefined, api.gave);
		},
	};
}

function imageBlock(bytes: Buffer) {
	const media_type = bytes[0] === 0xff ? 'image/jpeg' : 'image/png';
	return { type: 'image', source: { type: 'base64', media_type, data: bytes.toString('base64') } };
}
