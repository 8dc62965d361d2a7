/** Work for when the browser has nothing else to do. For the browser only. */

/**
 * Calls `step` whenever the browser is idle until it answers false; returns how to stop that. Where
 * the browser does not tell, a pause between two steps has to do.
 */
export function whenIdle(step: () => boolean): () => void {
	let isStopped = false;
	const next = () => {
		if (!isStopped && step()) later();
	};
	const later = () => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(next);
		else setTimeout(next, 50);
	};
	later();
	return () => (isStopped = true);
}
