import type { ModerationExport } from '#client/commands/moderation/export-moderation.ts'
import type { Words } from '#client/i18n/words.ts'
import { download } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import type { InboxDesk } from './inbox-context.ts'

/** Exactly these cases as a file: what is filtered, or what is marked. */
export function exportItems(
  desk: Pick<InboxDesk, 'exportCases'>,
  ids: readonly string[],
  words: Words,
): MenuItem[] {
  const said = words.moderationImport.exporting
  const as = (format: ModerationExport, label: string): MenuItem => ({
    kind: 'action',
    label,
    icon: download,
    run: () => desk.exportCases(ids, format),
  })
  return [
    { kind: 'heading', label: words.cases.exportOf(ids.length) },
    ...(['cases', 'notes', 'measures'] as const).map((kind) => as(kind, said.csv(said[kind]))),
    as('json', said.json),
  ]
}
