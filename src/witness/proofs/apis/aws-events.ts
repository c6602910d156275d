import { crc32 } from 'node:zlib';

/** Events as Bedrock streams them: each a frame with its length, its headers and checksums, around JSON in base64. */
export function awsEvents(events: readonly object[]): Buffer {
	return Buffer.concat(events.map(frameOf));
}

function frameOf(event: object): Buffer {
	const bytes = Buffer.from(JSON.stringify(event)).toString('base64');
	const payload = Buffer.from(JSON.stringify({ bytes }));
	const headers = Buffer.concat(
		Object.entries({
			':event-type': 'chunk',
			':content-type': 'application/json',
			':message-type': 'event',
		}).map(headerOf),
	);
	const prelude = Buffer.alloc(8);
	prelude.writeUInt32BE(16 + headers.length + payload.length, 0);
	prelude.writeUInt32BE(headers.length, 4);
	const checked = Buffer.concat([prelude, checksum(prelude), headers, payload]);
	return Buffer.concat([checked, checksum(checked)]);
}

/** A name with its length, the type of a string, a value with its length. */
function headerOf([name, value]: [string, string]): Buffer {
	const length = Buffer.alloc(3);
	length.writeUInt8(7, 0);
	length.writeUInt16BE(value.length, 1);
	return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), length, Buffer.from(value)]);
}

function checksum(bytes: Buffer): Buffer {
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(bytes));
	return sum;
}
