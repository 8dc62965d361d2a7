import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkedData, statedTypes } from './src/lib/data/plugin.ts';

/** The port from the environment, or the default; a port that is no port stops the start. */
function port(): number {
	const given = process.env.PORT ?? '4173';
	const number = Number(given);
	if (Number.isInteger(number) && number > 0 && number < 65536) return number;
	throw new Error(`PORT is "${given}": expected a whole number from 1 to 65535`);
}

const address = { host: process.env.HOST ?? 'localhost', port: port(), strictPort: true };

/** What is drawn elsewhere than on the overview, or there alone: loaded by the pages that do. */
const ELSEWHERE = new RegExp(
	[
		'charts/(labels|zoom|MapZoom|logScale|mapLayout|tone|ClaimChart|[Cc]olumn|Gap|Hatch|Lane|Pace|Place|Signed|StatedSign|Step|Timeline|ValueRows|stack)',
		'figures/(DeepPage|OptionBar|rowAndYear|says|Rows)',
		'model/(alignment/|arctic/|check|claims|contradictions|days|meetings/|options|sentence|trade/)'
	]
		.map((part) => `src/lib/${part}`)
		.join('|')
		.replaceAll('/', '[\\\\/]')
);

export default defineConfig({
	plugins: [checkedData(), statedTypes(), sveltekit()],
	build: {
		// The scripts that each page of the site needs would be named to every page. A link that is pointed
		// at loads its page ahead; only the styles have to be there before it is drawn.
		modulePreload: {
			resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
		},
		rolldownOptions: {
			output: {
				// Few files compress better than many small ones, and the framework's stays cached over
				// releases. Pages without figures load the first alone: whatever they share with figures has
				// to be in it.
				codeSplitting: {
					groups: [
						{
							name: 'framework',
							test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]|vite[\\/]preload-helper|src[\\/]lib[\\/]format/
						},
						{
							name: 'figures',
							test: (id) =>
								/src[\\/]lib[\\/](charts|figures|model|view\.)|d3-array/.test(id) &&
								!ELSEWHERE.test(id)
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
		env: { TZ: 'UTC' },
		// Property tests take seconds on a busy machine; a slow test is no wrong one.
		testTimeout: 60_000
	}
});
