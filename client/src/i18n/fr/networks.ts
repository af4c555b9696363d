/** The channels whose names are words; networks keep their own name in every language. */
export const networks = {
  newsletter: 'Lettre',
  blog: 'Blog',
  forum: 'Forum',
  gone: (name: string) => (name === '' ? 'Canal supprimé' : `${name} (supprimé)`),
}
