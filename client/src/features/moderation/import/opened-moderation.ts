import type { Column } from '#shared/formats/csv/columns.ts'
import type { ModerationLayout } from '#shared/formats/moderation/columns.ts'
import { countIn, type ModerationSource } from '#shared/formats/moderation/read-moderation.ts'
import { type ModerationChoices, usualChoices } from '#shared/formats/moderation/to-drafts.ts'

export interface OpenedColumn extends Column {
  /** What stands in its first cells that are not empty. */
  readonly samples: readonly string[]
}

/** What the page shows of a file; the file itself stays with the workbench. */
export interface OpenedModeration {
  readonly kind: ModerationSource['kind']
  /** Of a table. */
  readonly layout: ModerationLayout | null
  /** Of a bot's file: where it keeps order. */
  readonly bot: 'discord' | 'telegram' | null
  readonly records: number
  readonly columns: readonly OpenedColumn[]
  readonly usual: ModerationChoices
  /** Under it the person's mapping is remembered; null where there is nothing to map. */
  readonly signature: string | null
}

const SAMPLES = 3
const BOTS = { discord: 'discord', Telegram: 'telegram' } as const

export function openedOf(source: ModerationSource, zone: string): OpenedModeration {
  const table = source.kind === 'table' ? source.table : null
  const samplesOf = (index: number) => {
    const samples = new Set<string>()
    for (const row of table?.rows ?? []) {
      const sample = row.cells[index]?.trim().slice(0, 120)
      if (sample) samples.add(sample)
      if (samples.size === SAMPLES) break
    }
    return [...samples]
  }
  return {
    kind: source.kind,
    layout: table?.layout ?? null,
    bot: source.kind === 'warnings' ? BOTS[source.found.network] : null,
    records: countIn(source),
    columns: (table?.columns ?? []).map((column) => ({
      ...column,
      samples: samplesOf(column.index),
    })),
    usual: usualChoices(source, zone),
    signature: table?.signature ?? null,
  }
}

/** What is kept of a file that came in: which program's it is, and what others of its kind have in common with it. */
export function kindOfFile({ kind, layout, bot, signature }: OpenedModeration): {
  readonly file: string
  readonly shape: string
} {
  const own = bot === null ? kind : `${kind}-${bot}`
  return { file: layout && layout !== 'other' ? layout : own, shape: signature ?? own }
}

/** The shape under which files of this kind were kept before it was told which bot they are of, too. */
export function shapesOfFile(opened: OpenedModeration): readonly string[] {
  return [kindOfFile(opened).shape, opened.signature ?? opened.kind]
}
