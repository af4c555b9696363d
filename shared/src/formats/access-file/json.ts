import type { AccessFile } from '#shared/domain/moderation/access-file.ts'

/** For another program (GDPR article 20): names of fields as Ruche keeps them, times in ISO 8601, in UTC. */
export function accessFileJson({ person, entries }: AccessFile, madeAt: number): string {
  const file = {
    format: 'ruche-access-file-1',
    madeAt: iso(madeAt),
    person,
    entries: entries.map(({ collection, at, type, texts, times, automated }) => ({
      kind: collection,
      at: iso(at),
      type,
      ...Object.fromEntries(texts),
      ...Object.fromEntries(times.map(([field, time]) => [field, iso(time)])),
      automated,
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function iso(at: number): string | null {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
