#!/usr/bin/env node
import { processIo } from '../io.ts';
import { bundleIn } from './bundle.ts';
import { kb } from './kb.ts';

process.exitCode = await kb(bundleIn(new URL('./', import.meta.url))).run(
	process.argv.slice(2),
	processIo(),
);
