import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info } from '#client/ui/icons.ts'
import { knownType, NOTE_ICONS } from './note-types.ts'

export function NoteTag(props: { readonly type: string }) {
  const words = useWords()
  const known = () => knownType(props.type)
  return (
    <span class={`fact-tag fact-${known() ?? 'information'}`}>
      <Icon of={NOTE_ICONS[known() ?? 'information'] ?? info} size="dense" />
      {known() === null ? props.type : words().noted.types[known() ?? 'information']}
    </span>
  )
}
