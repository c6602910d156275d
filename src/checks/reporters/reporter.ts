import { canonicalUrl } from '#content/model/addresses.ts';
import type { Report } from '../report.ts';
import type { Code } from '../rule.ts';

/** One way to print a report. */
export interface Reporter {
	readonly name: string;
	readonly report: (report: Report, options?: ReporterOptions) => string;
}

/** What the place where the report is printed allows. */
interface ReporterOptions {
	/** Whether escape sequences for colours may be used. */
	readonly colours?: boolean;
}

/** The address of the page about a code. */
export function helpUrl(code: Code): string {
	return canonicalUrl(`/contribute/checks/${code}/`);
}
