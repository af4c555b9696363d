import { bringIdeas } from '#client/commands/ideas-table.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { readIdeaTable } from '#shared/formats/ideas/table.ts'
import { type Refusal, readIdeaFile } from './transfer.ts'

/** What files hold: texts that are read on like what is typed, what is to be said of the others, and whether all are others. */
export async function bringFiles(
  files: readonly File[],
  workspace: Workspace,
  words: Words['ideas'],
  now: () => number,
): Promise<{
  readonly texts: readonly string[]
  readonly said: readonly string[]
  readonly isRefused: boolean
}> {
  const texts: string[] = []
  const said: string[] = []
  let refused = 0
  const refuse = (why: Refusal, { name }: File) => {
    refused += 1
    said.push(refusal(why, name, words.intake))
  }
  for (const file of files) {
    const read = await readIdeaFile(file)
    if (read.kind === 'text') texts.push(read.text)
    else if (read.kind === 'refused') refuse(read.why, file)
    else {
      const table = readIdeaTable(read.text)
      if (table === null) refuse('unknown', file)
      else {
        const { added, known } = await bringIdeas(workspace, table, now())
        said.push(words.table.taken(added, known))
      }
    }
  }
  return { texts, said, isRefused: refused === files.length }
}

function refusal(why: Refusal, name: string, words: Words['ideas']['intake']): string {
  switch (why) {
    case 'too-large':
      return words.fileTooLarge(name)
    case 'no-link':
      return words.fileNoLink(name)
    case 'unknown':
      return words.fileUnknown(name)
  }
}
