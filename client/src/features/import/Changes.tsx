import { createMemo, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Paged } from '#client/ui/Paged.tsx'
import { Part } from '#client/ui/Part.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Change } from '#shared/formats/plan/plan-import.ts'
import type { ValueField } from '#shared/formats/post-values.ts'
import { useImport } from './import-context.ts'
import { fieldName, headline, moment, valueText } from './import-words.ts'

const PAGE = 20

/** Posts that the file changes: what it changes in them, and where people have changed the same, the choice. */
export function Changes(props: { readonly changes: readonly Change[] }) {
  const { said } = useImport()
  const { words, formats } = useI18n()
  const inOrder = createMemo(() => {
    const at = ({ here, file }: Change) => here.at ?? file.at ?? '9999'
    return props.changes.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
  })
  return (
    <Show when={props.changes.length > 0}>
      <Part title={said().changed} hint={said().changedHint}>
        <Paged items={inOrder()} page={PAGE} class="import-changes">
          {(change) => (
            <li>
              <h3>
                {headline(change.here, words())}{' '}
                <span class="dim">{moment(change.here.at, said(), formats())}</span>
              </h3>
              <dl>
                <For each={change.take}>{(field) => <Taken change={change} field={field} />}</For>
                <For each={change.decide}>
                  {(field) => <Decision change={change} field={field} />}
                </For>
              </dl>
            </li>
          )}
        </Paged>
      </Part>
    </Show>
  )
}

interface FieldProps {
  readonly change: Change
  readonly field: ValueField
}

function createTexts(props: FieldProps) {
  const { said } = useImport()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const means = () => ({ workspace, said: said(), words: words(), formats: formats() })
  return {
    name: () => fieldName(props.field, said()),
    here: () => valueText(props.change.here, props.field, means()),
    file: () => valueText(props.change.file, props.field, means()),
  }
}

function Taken(props: FieldProps) {
  const { said } = useImport()
  const texts = createTexts(props)
  return (
    <div>
      <dt>{texts.name()}</dt>
      <dd>{said().becomesValue(texts.here(), texts.file())}</dd>
    </div>
  )
}

function Decision(props: FieldProps) {
  const { view, said } = useImport()
  const texts = createTexts(props)
  return (
    <div>
      <dt>{texts.name()}</dt>
      <dd class="import-decision">
        <span>{said().becomesValue(texts.here(), texts.file())}</span>
        <span class="hint">{said().bothChanged}</span>
        <Segmented
          label={`${texts.name()}, ${said().bothChanged}`}
          options={[
            { value: 'here', label: said().keepOurs },
            { value: 'file', label: said().takeFile },
          ]}
          value={view.follows(props.change, props.field) ? 'file' : 'here'}
          onChange={(side) => view.follow(props.change, props.field, side === 'file')}
        />
      </dd>
    </div>
  )
}
