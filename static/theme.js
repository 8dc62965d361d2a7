// Before the first paint: the theme that the reader chose, if any. External, so that the content
// security policy needs no exception.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is forbidden: the system's theme stands.
}
