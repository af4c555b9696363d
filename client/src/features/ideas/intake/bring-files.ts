import { bringIdeas } from '#client/commands/ideas-table.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { readIdeaTable } from '#shared/formats/ideas/table.ts'
import { readIdeaFile } from './transfer.ts'

/** What files hold: texts that are read on like what is typed, and what is to be said of the others. */
export async function bringFiles(
  files: readonly File[],
  workspace: Workspace,
  words: Words['ideas'],
  now: () => number,
): Promise<{ readonly texts: readonly string[]; readonly said: readonly string[] }> {
  const texts: string[] = []
  const said: string[] = []
  for (const file of files) {
    const read = await readIdeaFile(file)
    if (read.kind === 'text') texts.push(read.text)
    else if (read.kind === 'refused') said.push(refusal(read.why, file.name, words.intake))
    else {
      const table = readIdeaTable(read.text)
      if (table === null) said.push(refusal('unknown', file.name, words.intake))
      else {
        const { added, known } = await bringIdeas(workspace, table, now())
        said.push(words.table.taken(added, known))
      }
    }
  }
  return { texts, said }
}

function refusal(
  why: 'too-large' | 'unknown' | 'no-link',
  name: string,
  words: Words['ideas']['intake'],
): string {
  switch (why) {
    case 'too-large':
      return words.fileTooLarge(name)
    case 'no-link':
      return words.fileNoLink(name)
    case 'unknown':
      return words.fileUnknown(name)
  }
}
