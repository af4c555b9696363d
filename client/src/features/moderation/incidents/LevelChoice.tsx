import { createUniqueId, For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { LEVELS, type Level } from '#shared/domain/moderation/level.ts'
import { LEVEL_ICONS } from '../alert/levels.ts'

/** Each with what it means: whoever opens an incident is in a hurry, and has not read the guide. */
export function LevelChoice(props: {
  readonly level: Level
  readonly onChange: (level: Level) => void
}) {
  const words = useWords()
  const name = createUniqueId()
  return (
    <fieldset class="level-choice">
      <legend class="field-label">{words().incidents.level}</legend>
      <For each={LEVELS}>
        {(level) => (
          <label class="level-option">
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              value={level}
              checked={props.level === level}
              onChange={() => props.onChange(level)}
            />
            <span class={`level level-${level}`}>
              <Icon of={LEVEL_ICONS[level]} />
            </span>
            <span>
              <b>{words().incidents.levelOf(level)}</b>
              <small>{words().incidents.levelDetail[level]}</small>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
