/** Where the focus goes when the panel is closed. */

/**
 * Focuses what had opened the panel, while it is still there; else the mark drawn for that row, where
 * there is one. Brings it into sight.
 */
export function focusAgain(opener: Element | null, row: string | null): void {
	const drawn = () => document.querySelector(`[data-mark="${CSS.escape(row ?? '')}"]`);
	const target = opener?.isConnected && opener !== document.body ? opener : drawn();
	if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
	target.focus();
	target.scrollIntoView({ block: 'nearest' });
}
