// `npm run backup -- FILE`: a copy of everything that the relay keeps, also while it runs.
import { backUp } from './copies/back-up.ts'
import { counted, describeContents, runCopyCommand } from './copies/command.ts'
import { databaseIn } from './data-folder.ts'
import { mediaIn } from './media/media-folder.ts'

runCopyCommand('backup', (dataFolder, file) => {
  const done = backUp(databaseIn(dataFolder), mediaIn(dataFolder), file)
  if (!done.ok) return done
  const message = `The backup ${file} holds ${describeContents(done.contents)}.`
  const { missing } = done
  if (missing === 0) return { ok: true, message }
  const were = missing === 1 ? 'was' : 'were'
  return { ok: true, message: `${message} ${counted(missing, 'file')} ${were} not on the disk.` }
})
