import type { AccessFile } from '#shared/domain/moderation/access-file.ts'
import type { AccessContents, AccessFileWords } from './html.ts'

/** For another program (GDPR article 20): names of fields as Ruche keeps them, times in ISO 8601, in UTC, files as `data:` addresses. */
export function accessFileJson(
  { person, entries }: AccessFile,
  madeAt: number,
  contents: AccessContents,
  processing: AccessFileWords['processing'],
): string {
  const file = {
    format: 'ruche-access-file-1',
    madeAt: iso(madeAt),
    person,
    processing: Object.fromEntries(processing.map(({ field, said }) => [field, said])),
    entries: entries.map(({ collection, isPassage, at, type, texts, times, automated, file }) => ({
      kind: collection,
      at: iso(at),
      type,
      // Of what is about others there may be several, and only these.
      ...(isPassage ? { passages: texts.map(([, text]) => text) } : Object.fromEntries(texts)),
      ...Object.fromEntries(times.map(([field, time]) => [field, iso(time)])),
      automated,
      // Null where it is not handed out.
      ...(file && { file: { ...file, content: contents.get(file.hash) ?? null } }),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function iso(at: number): string | null {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
