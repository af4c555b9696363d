/** What stands inside the `<svg>` of a file, made by a plugin in `vite.config.ts`. */
declare module '*.svg?shapes' {
  const shapes: string
  export default shapes
}
