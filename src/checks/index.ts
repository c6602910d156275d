/** Is the content good? Reads a content folder, runs the rules, reports; also how others read content. */
export { check } from './check.ts';
export { anchorOf, codes, type Code, type Level } from './codes.ts';
export { corpusOf, readCorpus, type Corpus } from './corpus.ts';
export { entries, guides, operations, products, type Entry, type Item } from './entries.ts';
export type { Finding, Position } from './finding.ts';
export { mend, type Mended, type MendOptions } from './fixes/mend.ts';
export type { Report, Reported } from './report.ts';
export { github } from './reporters/github.ts';
export { json } from './reporters/json.ts';
export type { Reporter } from './reporters/reporter.ts';
export { terminal } from './reporters/terminal.ts';
