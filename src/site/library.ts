import content from 'virtual:content';
import { libraryOf } from '#content/model/library.ts';

/** The library that every page is made from. */
export const library = libraryOf(content);
