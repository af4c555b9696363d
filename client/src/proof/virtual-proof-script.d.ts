/** Made by a plugin in `vite.config.ts`: the program of a proof page, as a text. */
declare module 'virtual:proof-script' {
  const script: string
  export default script
}
