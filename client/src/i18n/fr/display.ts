/** What is chosen for this device, and what lies behind a button for more. */
export const display = {
  language: 'Langue',
  theme: 'Thème',
  themeAuto: 'Selon l’appareil',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  keyboardHelp: 'Raccourcis clavier',
  signOut: 'Se déconnecter de cet appareil',
  more: 'Plus',
}
