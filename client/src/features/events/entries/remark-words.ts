import type { Words } from '#client/i18n/words.ts'
import type { EntryRemark } from '#shared/domain/events/entries/entry-checks.ts'

export function remarkSaid(remark: EntryRemark, said: Words['entries']['remark']): string {
  switch (remark.kind) {
    case 'age':
      return remark.isDeclared
        ? said.ageDeclared(remark.age, remark.least)
        : said.age(remark.age, remark.least)
    case 'country':
      return said.country(remark.country)
    case 'double':
      return said.double(remark.of.number)
    case 'actions':
      return said.actions(remark.missing.length)
    default:
      return said[remark.kind]
  }
}

/** A reason as it was kept; one that a newer version knows shows as itself (M5). */
export function reasonSaid(reason: string, said: Words['entries']['reasons']): string {
  const known: Readonly<Record<string, string>> = said
  return Object.hasOwn(known, reason) ? (known[reason] ?? reason) : reason
}
