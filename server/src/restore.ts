// `npm run restore -- FILE`: puts a backup into the place of what the relay keeps, while the relay is stopped.
import { bringBack } from './copies/bring-back.ts'
import { describeContents, runCopyCommand } from './copies/command.ts'

runCopyCommand('restore', (dataFolder, file) => {
  const done = bringBack(dataFolder, file, new Date())
  if (!done.ok) return done
  const contents = `Restored ${describeContents(done.contents)} from ${file}.`
  const kept = done.kept ? ` What was there before is kept in ${done.kept}.` : ''
  const warning =
    ' Devices and tokens that were signed out after this backup was made can come in again, and what the team has erased since is back until one of its devices has come.'
  return { ok: true, message: contents + kept + warning }
})
