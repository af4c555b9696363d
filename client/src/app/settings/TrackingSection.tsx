import { For, Show } from 'solid-js'
import { maySetLimits } from '#client/commands/set-limit.ts'
import { setUtm } from '#client/commands/set-utm.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createUtmPatterns } from '#client/workspace/space/utm-patterns.ts'
import { LONGEST_PATTERN, trackedLink, UTM_PARTS } from '#shared/domain/tracked-link.ts'
import { Section } from './Section.tsx'

/** What a link says of where its readers came from, with an example of what it comes to. */
export function TrackingSection() {
  const { words } = useI18n()
  const workspace = useWorkspace()
  const patterns = createUtmPatterns(workspace)
  const example = () =>
    trackedLink('https://example.org/', patterns(), words().tracking.example) ?? ''
  const read = (text: string) => (text.length <= LONGEST_PATTERN ? text : null)
  return (
    <Section title={words().tracking.title} hint={words().tracking.hint}>
      <For each={UTM_PARTS}>
        {(part) => (
          <Show
            when={maySetLimits(workspace)}
            fallback={
              <p>
                {words().tracking.parts[part]} {patterns()[part] || words().tracking.leftOut}
              </p>
            }
          >
            <WrittenField
              label={words().tracking.parts[part]}
              hint={null}
              placeholder={words().tracking.leftOut}
              written={patterns()[part]}
              read={read}
              wrong={words().tracking.tooLong(LONGEST_PATTERN)}
              onRead={(pattern) => setUtm(workspace, part, pattern ?? '')}
            />
          </Show>
        )}
      </For>
      <p class="hint">{words().tracking.becomes}</p>
      <p class="settings-example">
        <code>{example()}</code>
      </p>
    </Section>
  )
}
