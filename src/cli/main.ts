import { commands } from './commands.ts';
import { processIo } from './io.ts';
import { program } from './program.ts';

process.exitCode = await program('npm run', commands).run(process.argv.slice(2), processIo());
