import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { Level } from '#shared/domain/moderation/level.ts'
import { LEVEL_ICONS } from '../alert/levels.ts'

/** By its shape, its number and its word; the colour only adds to them. */
export function LevelMark(props: { readonly level: Level; readonly over?: boolean }) {
  const words = useWords()
  return (
    <span class={`level level-${props.over ? 'over' : props.level}`}>
      <Icon of={LEVEL_ICONS[props.level]} size="dense" />
      {words().incidents.levelOf(props.level)}
    </span>
  )
}
