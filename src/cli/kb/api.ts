import { bundleIn } from './bundle.ts';
import { claimsIn } from './claims.ts';
import { entriesAbout } from './search.ts';
import { idsIn } from './show.ts';

const { knowledge, page } = bundleIn(new URL('./', import.meta.url));

/** The errors that a text is about, the surest first; empty when none is known. */
export const match = (text: string) => claimsIn(text, knowledge());

/** The errors that a few words are about, best first. */
export const search = (words: string) => entriesAbout(words, knowledge());

/** A whole entry as Markdown; nothing when there is none with this id. */
export const show = (id: string) => (idsIn(knowledge()).includes(id) ? page(id) : undefined);

/** Which release of the knowledge base answers. */
export const release = () => knowledge().release;
