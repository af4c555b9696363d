// `npm run backup -- FILE`: a copy of everything that the relay keeps, also while it runs.
import { backUp } from './copies/back-up.ts'
import { describeContents, runCopyCommand } from './copies/command.ts'
import { databaseIn } from './data-folder.ts'

runCopyCommand('backup', (dataFolder, file) => {
  const done = backUp(databaseIn(dataFolder), file)
  if (!done.ok) return done
  return { ok: true, message: `The backup ${file} holds ${describeContents(done.contents)}.` }
})
