import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';
import { rooms } from './rooms.ts';

const room = rooms[process.env['MUTATED_ROOM'] ?? ''];

/** The tests of the room that is mutated, and no others. */
export default defineConfig({
	test: { ...config.test, include: [...(room?.tests ?? [])] },
});
