import { config } from 'zod';

// Zod compiles its schemas with `new Function`, which the page's policy refuses, loudly. Imported before
// any schema is made.
config({ jitless: true });
