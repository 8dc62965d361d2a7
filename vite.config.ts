import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkedData } from './src/lib/data/plugin.ts';

/** The port from the environment, or the default; a port that is no port stops the start. */
function port(): number {
	const given = process.env.PORT ?? '4173';
	const number = Number(given);
	if (Number.isInteger(number) && number > 0 && number < 65536) return number;
	throw new Error(`PORT is "${given}": expected a whole number from 1 to 65535`);
}

const address = { host: process.env.HOST ?? 'localhost', port: port(), strictPort: true };

export default defineConfig({
	plugins: [checkedData(), sveltekit()],
	preview: address,
	server: address,
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		env: { TZ: 'UTC' }
	}
});
