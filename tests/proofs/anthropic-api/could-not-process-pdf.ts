import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { post } from '#witness/proofs/kinds/edited-body.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const make = `
from pypdf import PdfWriter

good = PdfWriter()
good.add_blank_page(width=200, height=200)
good.write("good.pdf")
good.encrypt("secret")
good.write("locked.pdf")
open("page.pdf", "w").write("<!doctype html><title>Sign in</title>")
`;

/** A page of HTML, a locked file and a good one; the check tells them apart, and the good one is taken. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Check the files',
		clients: [],
		outside: true,
		async play(stage) {
			const api = await stage.api(({ body }) => {
				const [block] = (body as Sent).messages[0]?.content ?? [];
				const bytes = Buffer.from(block?.source.data ?? '', 'base64').toString('latin1');
				if (!bytes.startsWith('%PDF-')) return 'anthropic/400-pdf-invalid';
				return bytes.includes('/Encrypt') ? 'anthropic/400-pdf-password' : undefined;
			});
			const env = { PATH: `${join(stage.home, 'venv/bin')}:${process.env['PATH']}` };
			const typed = (line: string) =>
				stage.run({ run: ['bash', '-ec', line], env, limit: 300_000 });
			stage.works(await typed('python3 -m venv ../venv'));
			const [install = '', check = ''] = stage.code({ for: 'Check the files' }).trim().split('\n');
			stage.works(await typed(install));
			stage.works(await typed(`python -c '${make}'`));
			const send = (name: string) => {
				const data = readFileSync(join(stage.home, 'project', name)).toString('base64');
				const source = { type: 'base64', media_type: 'application/pdf', data };
				const message = { role: 'user', content: [{ type: 'document', source }] };
				const body = { model: 'claude-sonnet-5-5', max_tokens: 64, messages: [message] };
				return post(stage, `${api.url}/v1/messages`, body);
			};
			stage.meets(await send('page.pdf'));
			stage.meets(await send('locked.pdf'));
			const { stdout } = await typed(check);
			stage.promises('it finds the page', /^page\.pdf b'<!doc' False$/m.test(stdout), stdout);
			stage.promises('it finds the lock', /^locked\.pdf b'%PDF-' True$/m.test(stdout), stdout);
			stage.promises('it passes the good', /^good\.pdf b'%PDF-' False$/m.test(stdout), stdout);
			stage.works(await send('good.pdf'));
			const shown = await typed('python -m pip show pypdf');
			stage.used['pypdf'] = /^Version: (.*)$/m.exec(shown.stdout)?.[1] ?? '';
		},
	},
];

/** A request, as documented. */
interface Sent {
	readonly messages: readonly {
		readonly content: readonly { readonly source: { readonly data: string } }[];
	}[];
}
