import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const NAME = 'virtual:proof-script'
const SOURCE = fileURLToPath(new URL('../src/proof/reader.ts', import.meta.url))

/** `import script from 'virtual:proof-script'`: the program of a proof page, whole, as a text. */
export function proofScript(): Plugin {
  return {
    name: 'ruche:proof-script',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      return id === `\0${NAME}` ? `export default ${JSON.stringify(await bundledProof())}` : null
    },
  }
}

async function bundledProof(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: SOURCE, formats: ['iife'], name: 'rucheProof' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('What checks a draw was not built')
  return chunk.code
}
