import { resolve } from 'node:path'
import { readConfig } from '#server/config.ts'
import type { Contents } from './verify.ts'

export type Outcome =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly problem: string }

/** Runs `npm run backup` or `npm run restore`: one argument, one sentence, and 1 as the exit code when it failed. */
export function runCopyCommand(
  name: string,
  work: (dataFolder: string, file: string) => Outcome,
): void {
  const outcome = prepare(name, work)
  if (outcome.ok) {
    process.stdout.write(`${outcome.message}\n`)
  } else {
    console.error(outcome.problem)
    process.exitCode = 1
  }
}

function prepare(name: string, work: (dataFolder: string, file: string) => Outcome): Outcome {
  const [file, ...more] = process.argv.slice(2)
  if (!file || more.length > 0) return { ok: false, problem: `Usage: npm run ${name} -- FILE` }
  const settings = readConfig(process.env)
  if (!settings.ok) return { ok: false, problem: settings.problems.join('\n') }
  // npm changes into the project's folder; a file is meant from where the command was given.
  return work(settings.config.dataFolder, resolve(process.env.INIT_CWD ?? '', file))
}

export function describeContents({ workspaces, documents, files }: Contents): string {
  const attached = files > 0 ? ` and ${counted(files, 'attached file')}` : ''
  return `${counted(workspaces, 'workspace')} with ${counted(documents, 'document')}${attached}`
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
