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
	build: {
		rolldownOptions: {
			output: {
				// Two files compress better than many small ones, and the framework's stays cached over
				// releases. Other pages that draw the same figures share the second.
				codeSplitting: {
					groups: [
						{
							name: 'framework',
							test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]/
						},
						{
							name: 'figures',
							test: /src[\\/]lib[\\/](charts[\\/](?!labels|mapLayout)|figures|model[\\/](?!check|contradictions|sentence)|format|view)|d3-array/
						}
					]
				}
			},
			// d3-array makes these when it is loaded; whoever does not use them need not ship them.
			treeshake: {
				manualPureFunctions: ['bisector', 'Blur2', 'shuffler'],
				propertyReadSideEffects: false
			}
		}
	},
	preview: address,
	server: address,
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		env: { TZ: 'UTC' }
	}
});
