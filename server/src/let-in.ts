// `npm run let-in`: a one-time link for the owner who has lost their last device, from whoever has this machine. The
// relay may run meanwhile.
import { existsSync } from 'node:fs'
import { createAccounts } from './accounts/accounts.ts'
import { type Config, readConfig } from './config.ts'
import { databaseIn, explainDatabase } from './data-folder.ts'
import { openDatabase } from './database/open.ts'
import { openAt } from './origins.ts'

const AND = new Intl.ListFormat('en')

const settings = readConfig(process.env)
const outcome = settings.ok ? letIn(settings.config) : settings.problems.join('\n')
if (typeof outcome === 'string') {
  console.error(outcome)
  process.exitCode = 1
} else {
  for (const line of outcome) process.stdout.write(`${line}\n`)
}

/** The lines to print, or the sentence that says why there are none. */
function letIn(config: Config): readonly string[] | string {
  const path = databaseIn(config.dataFolder)
  if (!existsSync(path)) return `There is no database at ${path}. Start Ruche first.`
  const opened = openDatabase(path)
  if (!opened.ok) return explainDatabase(opened.problem, path)
  const { database } = opened
  try {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const accounts = createAccounts({ database, now: Date.now, random }, config.http)
    const owners = accounts.members.owners()
    if (owners.length === 0) return 'There is no workspace yet. Open the link that Ruche prints.'
    const byPerson = Map.groupBy(owners, ({ person }) => person.id)
    return [...byPerson.values()].map((theirs) => {
      const [{ person } = { person: { id: '', name: '' } }] = theirs
      const names = AND.format(theirs.map(({ workspace }) => workspace.name))
      const { secret } = accounts.deviceLinks.create(person.id)
      const address = `${openAt(config, config.port)}/join#${secret}`
      const minutes = config.http.linkMinutes
      return `${person.name}, owner of ${names}, comes in once within ${minutes} minutes: ${address}`
    })
  } finally {
    database.close()
  }
}
