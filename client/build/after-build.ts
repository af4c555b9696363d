import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Runs once all of a build is written, what other plugins write included; `folder` is where it lies. */
export function afterBuild(name: string, act: (folder: string) => Promise<void>): Plugin {
  let folder = ''
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => act(folder),
    },
  }
}
