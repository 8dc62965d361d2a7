// Before the first paint. External, so that the content security policy needs no exception.
const root = document.documentElement;
// The theme that the reader chose, if any.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
	// Storage is forbidden: the system's theme stands.
}
// A link to a filtered view: the filter bar waits for it, rather than show the default and jump.
if (location.search) root.dataset.query = '';
