import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { expiredKey } from '#witness/driver.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<GetCallerIdentityResult><Arn>arn:aws:sts::123456789012:assumed-role/work/me</Arn><UserId>A</UserId>
<Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;

/** Also answers for the Security Token Service, which is asked who signs in. */
const judge: Judge = (asked) => {
	if (asked.path !== '/') return bedrockApi()(asked);
	const isExpired = asked.headers['authorization']?.includes(expiredKey);
	const { json: _, ...reply } = jsonReply({});
	return { ...reply, status: isExpired ? 403 : 200, body: isExpired ? '' : identity };
};

/** Variables of an ended session, which win over a profile that is good. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'Check' },
		sdk: 'boto3',
		refused: 'bedrock/token-expired',
		judge,
		program:
			'client.converse(modelId="us.anthropic.claude-sonnet-5-5", messages=[{"role": "user", "content": [{"text": "ping"}]}])',
		prepare: ({ home }) => {
			mkdirSync(join(home, '.aws'));
			const profile = 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = example';
			writeFileSync(join(home, '.aws/credentials'), `[default]\n${profile}\n`);
		},
		beside: { client: 'aws-cli', program: 'aws' },
		wrong: { AWS_ACCESS_KEY_ID: expiredKey, AWS_SESSION_TOKEN: 'ended' },
		right: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
		prints: [/^$/, /"Arn": "arn:aws:sts::123456789012:assumed-role\/work\/me"/],
	}),
];
