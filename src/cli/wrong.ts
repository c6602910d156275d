/** A call that cannot be carried out; its message says why and what to do. */
export class Wrong extends Error {}
