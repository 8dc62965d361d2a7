// Before the first paint; a file of its own, for the CSP.
const { dataset } = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
} catch {
	// Forbidden: the system's theme.
}
// The filter bar waits for the view of a link.
if (location.search) dataset.query = '';
