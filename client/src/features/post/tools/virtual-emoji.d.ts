/** Made by a plugin in `vite.config.ts`: emoji, group, French words, English words. */
declare module 'virtual:emoji' {
  const entries: readonly (readonly [string, number, string, string])[]
  export default entries
}
