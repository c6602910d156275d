/** Something that the caller can put right; its message says what. */
export class Wrong extends Error {}
