import Note from './Note.astro';

/** What MDX bodies may use; the names that authors may write are `bodyComponents` in the schema. */
export const bodyVocabulary = { Note };
