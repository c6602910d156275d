import type { Report } from '../report.ts';

/** One way to print a report. */
export interface Reporter {
	readonly name: string;
	readonly report: (report: Report, options?: ReporterOptions) => string;
}

/** What the place where the report is printed allows. */
export interface ReporterOptions {
	/** Whether escape sequences for colours may be used. */
	readonly colours?: boolean;
}
