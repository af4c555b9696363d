import { useWords } from '#client/i18n/i18n.tsx'
import { entryName } from '#shared/domain/events/entry.ts'
import { useJury } from './jury-view.ts'

/** What an entry is called on this page: by its number where nobody is to know whose it is. */
export function useEntryCalled(): (entry: string, isDecided?: boolean) => string {
  const view = useJury()
  const words = useWords()
  return (id, isDecided = false) => {
    const entry = view.entryOf(id)
    if (!entry) return `${view.isRead() ? `${words().draw.erased} ` : ''}${words().draw.code(id)}`
    const number = words().jury.number(entry.number)
    const who = view.plan().jury.anonymous && !isDecided ? '' : entryName(entry)
    const work = entry.title && words().entries.titled(entry.title)
    return [number, work, who].filter(Boolean).join(', ')
  }
}
