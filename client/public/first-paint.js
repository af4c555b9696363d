// Runs before the first paint, so that a dark room never flashes white. A file of its own because the content
// security policy allows no inline script; `auto` leaves the choice to the system, as the style sheet does.
try {
  const theme = localStorage.getItem('ruche.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden: the system's theme is a good answer too.
}
