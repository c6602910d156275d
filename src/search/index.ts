export { buildSearchIndex } from './build.ts';
export type { SearchPage } from './build.ts';
export { leastShare, readingOf } from './reading.ts';
export type { Reading } from './reading.ts';
export { bucketsFor, search } from './search.ts';
export type { Bucket, SearchHit, SearchIndex, SearchRoot } from './types.ts';
