import { type Accessor, createSignal } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { readFound } from '#shared/formats/ideas/found.ts'
import type { IdeasView } from '../view.ts'
import { foundAs, type Offered, remarksOn } from './intake-view.ts'
import { remarkSentence } from './remark-sentence.ts'
import type { Transfer } from './transfer.ts'

/** What comes onto the page: one idea is noted at once, several are offered first. */
export interface Intake {
  /** To be looked at before it is noted. */
  readonly offered: Accessor<Offered | null>
  withdraw(): void
  /** What is to be known about what came last. */
  readonly remarks: Accessor<readonly string[]>
  dismiss(): void
  /** True where it has been noted or is offered, and a field may forget it. */
  take(text: string): boolean
  bring(transfer: Transfer): Promise<void>
  /** What was offered has been noted. */
  noted(ids: readonly string[]): void
}

export function useIntake(means: {
  readonly view: Pick<IdeasView, 'note'>
  readonly now: () => number
  readonly onNoted: (ids: readonly string[]) => void
}): Intake {
  const workspace = useWorkspace()
  const i18n = useI18n()
  const said = () => i18n.words().ideas.intake
  const [offered, setOffered] = createSignal<Offered | null>(null)
  const [remarks, setRemarks] = createSignal<readonly string[]>([])

  const noted = (ids: readonly string[], more: readonly string[] = []): void => {
    const isOffline = ids.length > 0 && workspace.status().state === 'offline'
    setRemarks([...(isOffline ? [said().notedOffline] : []), ...more])
    means.onNoted(ids)
  }
  const take = (text: string, before: readonly string[] = []): boolean => {
    const reading = readFound(text)
    setRemarks(before)
    if (reading.each.length > 1) {
      setOffered({ text, found: [] })
      return true
    }
    const found = foundAs(reading, 'one')
    if (found.length === 0) return false
    const sentences = remarksOn(reading, 'one').map((one) =>
      remarkSentence(one, said(), i18n.formats()),
    )
    noted(means.view.note(found), [...before, ...sentences])
    return true
  }
  return {
    offered,
    withdraw: () => setOffered(null),
    remarks,
    dismiss: () => setRemarks([]),
    take: (text) => take(text),
    async bring({ text, files }) {
      if (files.length === 0) return void take(text)
      const { bringFiles } = await import('./bring-files.ts')
      const read = await bringFiles(files, workspace, i18n.words().ideas, means.now)
      if (read.isRefused && text !== '') take(text)
      else take(read.texts.join('\n'), read.said)
    },
    noted(ids) {
      setOffered(null)
      noted(ids)
    },
  }
}
