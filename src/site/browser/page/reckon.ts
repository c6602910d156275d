import { valueRow } from './dom.ts';

/** A value, or a fact that follows from values: a label, and what a reader would have to work out. */
type Reckoned = readonly [label: string, text: string];

type Values = Readonly<Record<string, string>>;

/** Names of placeholders for what was asked for, for seconds to wait, and for what is allowed. */
const amounts = ['tokens', 'requested', 'pages', 'bytes', 'size', 'body_size', 'count'];
const waitsFor = ['retry_after', 'retry_wait'];
const limits = ['limit', 'maximum', 'max', 'max_length'];

/** When a paste came, and how its reader writes numbers and times; the browser's way by default. */
type Reader = { readonly since?: Date; readonly locale?: string | undefined };

/**
 * What follows from the values that a paste has: by how much a limit is passed, when it ends by the reader's own clock, and
 * how long to wait. Empty when nothing does. @internal
 *
 * @example reckon({ tokens: '213482', limit: '200000' }, now, { locale: 'en' }) //=> [['over the limit by', '13,482']]
 */
export function reckon(
	values: Values,
	now: Date,
	{ since = now, locale }: Reader = {},
): Reckoned[] {
	return [
		...overTheLimit(values, locale),
		...roomLeft(values, locale),
		...endsAt(values, now, locale),
		...waits(values, now, since),
	];
}

/** The values of a paste, and what follows from them, as rows of a list. A wait is shown as what is left of it. */
export function rowsOf(values: Values, now: Date, reader?: Reader): readonly Reckoned[] {
	const reckoned = reckon(values, now, reader);
	const given = Object.entries(values).filter(([name]) => !waitsFor.includes(name));
	return [...given, ...reckoned];
}

/** Shows the values of a paste in a list, with what follows from them, and counts down what still runs. */
export function showValues(list: HTMLElement, values: Values): void {
	const since = new Date();
	const rows = rowsOf(values, since, { since }).map(valueRow);
	list.replaceChildren(...rows);
	setInterval(() => {
		for (const [at, [, text]] of rowsOf(values, new Date(), { since }).entries()) {
			const said = rows[at]?.lastElementChild;
			if (said && said.textContent !== text) said.textContent = text;
		}
	}, 1000);
}

function overTheLimit(values: Values, locale?: string): Reckoned[] {
	const [asked, allowed] = [amounts, limits].map((names) => {
		const name = names.find((one) => values[one] !== undefined);
		return numberIn(values[name ?? '']);
	});
	if (asked === undefined || allowed === undefined || asked <= allowed) return [];
	return [['over the limit by', (asked - allowed).toLocaleString(locale)]];
}

/** How large an answer may be beside an input. */
function roomLeft({ input_tokens, max_tokens, limit }: Values, locale?: string): Reckoned[] {
	const [input, asked, allowed] = [input_tokens, max_tokens, limit].map(numberIn);
	if (input === undefined || asked === undefined || allowed === undefined) return [];
	const room = allowed - input;
	return room > 0 && asked > room ? [['largest max_tokens', room.toLocaleString(locale)]] : [];
}

/** A whole number as it is printed, with or without separators: "213,482", "200_000". */
function numberIn(text = ''): number | undefined {
	return /^\d{1,3}(?:[,_ ]?\d{3})*$|^\d+$/.test(text)
		? Number(text.replace(/[,_ ]/g, ''))
		: undefined;
}

function endsAt(values: Values, now: Date, locale?: string): Reckoned[] {
	const at = instant(values, now);
	// A date that does not exist is neither before nor after.
	if (at === undefined || !(at > now)) return [];
	const minutes = Math.ceil((at.getTime() - now.getTime()) / 60_000);
	const day = at.toDateString() === now.toDateString() ? {} : ({ dateStyle: 'medium' } as const);
	const clock = new Intl.DateTimeFormat(locale, { ...day, timeStyle: 'short' }).format(at);
	return [['ends, by your clock', `${clock}, in ${duration(minutes)}`]];
}

/** How many of the seconds that an answer asked to wait are left. */
function waits(values: Values, now: Date, since: Date): Reckoned[] {
	const asked = numberIn(values[waitsFor.find((name) => values[name] !== undefined) ?? '']);
	if (asked === undefined) return [];
	const left = Math.ceil((since.getTime() - now.getTime()) / 1000) + asked;
	if (left <= 0) return [['wait', 'no longer']];
	return [['wait', left < 120 ? `${left} s` : duration(Math.ceil(left / 60))]];
}

/** The moment that a paste names: "<date> at <time> UTC", or "resets <time> (<timezone>)", which is the next such time. */
function instant({ date, time, timezone }: Values, now: Date): Date | undefined {
	const of = clockTime(time);
	if (of === undefined) return undefined;
	if (date !== undefined) {
		return /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T${of}:00Z`) : undefined;
	}
	const offset = timezone === undefined ? undefined : offsetOf(timezone, now);
	if (offset === undefined) return undefined;
	const there = new Date(now.getTime() + offset).toISOString().slice(0, 10);
	const at = new Date(new Date(`${there}T${of}:00Z`).getTime() - offset);
	return at > now ? at : new Date(at.getTime() + 24 * 60 * 60_000);
}

/** "3pm", "3:30 PM" and "15:00" as "15:00", "15:30" and "15:00". */
function clockTime(text = ''): string | undefined {
	const [, hour, minute = '00', half] = /^(\d{1,2})(?::(\d\d))?\s?([ap]m)?$/i.exec(text) ?? [];
	if (hour === undefined) return undefined;
	const isAfternoon = half?.toLowerCase() === 'pm';
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
	return hours > 23 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`;
}

/** How far the clocks of a zone are ahead of UTC, in ms; undefined for a name that is none. */
function offsetOf(timeZone: string, now: Date): number | undefined {
	try {
		const parts = new Intl.DateTimeFormat('sv', {
			timeZone,
			dateStyle: 'short',
			timeStyle: 'medium',
		});
		const there = new Date(`${parts.format(now).replace(' ', 'T')}Z`).getTime();
		return there - Math.floor(now.getTime() / 1000) * 1000;
	} catch {
		return undefined;
	}
}

function duration(minutes: number): string {
	const days = Math.floor(minutes / 1440);
	const hours = Math.floor((minutes % 1440) / 60);
	if (days > 0) return `${days} d ${hours} h`;
	return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
