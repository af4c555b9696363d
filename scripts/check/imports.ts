import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type IViolation } from 'dependency-cruiser'
import { IMPORT_RULES } from './import-rules.ts'

const FOLDERS = ['client/src', 'server/src', 'shared/src']

/** Every import in the project's sources that breaks one of `IMPORT_RULES`. */
export async function badImports(root: string): Promise<readonly IViolation[]> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      ruleSet: { forbidden: IMPORT_RULES },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      // A type that is imported is a dependency too.
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.js', '.json', '.css', '.svg'],
        conditionNames: ['import', 'browser', 'default'],
        exportsFields: ['exports'],
      },
    },
  )
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations
}

export function describe({ rule, from, to, cycle }: IViolation): string {
  const comment = IMPORT_RULES.find(({ name }) => name === rule.name)?.comment ?? ''
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to
  return `${from} → ${path}\n    ${rule.name}: ${comment}`
}
