import { writeFileSync } from 'node:fs';
import { answersIn } from '#witness/answers.ts';
import { drivers } from '#witness/drivers.ts';
import { installed } from '#witness/install.ts';
import { witness } from '#witness/witness.ts';
import { parts, radar as sectionsOf, type Instruments, type Part } from '#radar/radar.ts';
import { reportOf } from '#radar/section.ts';
import { defineCommand, Failure } from '../command.ts';
import { contentIn, contentOption, dateFrom, todayOption } from '../shared-options.ts';

/** `npm run radar`: what has changed in the world since the entries were written. */
export const radar = defineCommand({
	name: 'npm run radar',
	about:
		'Asks the registries for newer releases and reports, as Markdown, what may have become wrong.',
	calls: {
		'-- [options]': 'prints the report',
		'-- --only coverage': 'prints one part of it; this one and "stale" need no network',
		'-- --run': 'also prints every answer again with the newest releases of the clients',
	},
	options: {
		only: {
			type: 'string',
			multiple: true,
			argument: 'PART',
			help: `only this part, repeatable: ${Object.keys(parts).join(', ')}`,
		},
		run: { type: 'boolean', help: 'print the answers again, which takes hours for all clients' },
		client: {
			type: 'string',
			multiple: true,
			argument: 'NAME',
			help: 'with --run: only this client, repeatable',
		},
		report: { type: 'string', argument: 'FILE', help: 'write the report there' },
		content: contentOption,
		today: todayOption,
	},
	codes: {
		0: 'reported, whatever the report says',
		1: 'reported, but something could not be found out, such as what a registry lists',
	},
	note: 'npm, pip, go and mvn ask the registries that they are set up for, and install in .cache/witness.',
	async run({ content, only, run, client, report, today }, io) {
		const wanted = (only ?? Object.keys(parts)).map(partCalled);
		const clients = client === undefined ? drivers : client.map(driverCalled);
		const day = dateFrom(today, io);
		const corpus = contentIn(content);
		const answers = answersIn(content);
		const instruments: Instruments = {
			today: day,
			install: installed,
			clients,
			...(run === true && {
				print(driver, version) {
					io.stderr.write(`${driver.name} ${version}\n`);
					return witness({ driver, version, answers, modes: [], content, confined: true });
				},
			}),
		};
		const sections = await sectionsOf(content, wanted, instruments, corpus);
		const text = reportOf(day, sections);
		if (report === undefined) io.stdout.write(text);
		else writeFileSync(report, text);
		return sections.some(({ problems = [] }) => problems.length > 0) ? 1 : 0;
	},
});

function partCalled(name: string): Part {
	const part = (Object.keys(parts) as Part[]).find((one) => one === name); // Object.keys forgets the key type.
	if (part !== undefined) return part;
	throw new Failure(`There is no part "${name}". The parts are ${Object.keys(parts).join(', ')}.`);
}

function driverCalled(name: string) {
	const driver = drivers.find((one) => one.name === name);
	if (driver !== undefined) return driver;
	const names = drivers.map((one) => one.name).join(', ');
	throw new Failure(`There is no client "${name}". The clients are ${names}.`);
}
