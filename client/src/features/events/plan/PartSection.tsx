import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { trash2 } from '#client/ui/icons.ts'
import type { EventParts } from '#client/workspace/events/events.ts'
import type { PartOf } from '#client/workspace/events/parts-of.ts'
import { FieldsDialog } from './FieldsDialog.tsx'
import { AddButton, createAdding, NewPart } from './NewPart.tsx'
import { PartFields } from './PartFields.tsx'
import type { PartField } from './part-field.ts'
import { usePlan } from './plan-view.ts'

export interface PartSectionProps<Name extends keyof EventParts> {
  readonly collection: Name
  readonly title: string
  /** At the end of the title's line: a total. */
  readonly aside?: JSX.Element
  /** What a new one is called, in its form, and an example. */
  readonly newLabel: string
  readonly example: string
  /** The field that says what it is, without which it would say nothing, and what that is called. */
  readonly said: string
  readonly saidLabel: string
  readonly row: (part: PartOf<Name>, index: number) => JSX.Element
  readonly nameOf: (part: PartOf<Name>) => string
  /** What else is said of it. */
  readonly fields: (part: PartOf<Name>) => readonly PartField[]
  /** What it is, above what is said of it. */
  readonly detail?: (part: PartOf<Name>) => JSX.Element
  /** Below the list. */
  readonly children?: JSX.Element
}

/** A part of the plan: what there is of it, each opened by its line, and a form for one more. */
export function PartSection<Name extends keyof EventParts>(props: PartSectionProps<Name>) {
  const view = usePlan()
  const words = useWords()
  const title = createUniqueId()
  const adding = createAdding()
  const [opened, setOpened] = createSignal<string | null>(null)
  const shown = () => view.parts(props.collection)
  const fieldsOf = (part: PartOf<Name>): readonly PartField[] => [
    {
      kind: 'line',
      field: props.said,
      label: props.saidLabel,
      value: props.nameOf(part),
      example: props.example,
      required: true,
    },
    ...props.fields(part),
  ]
  const current = () => shown().parts.find(({ id }) => id === opened()) ?? null
  return (
    <section class="plan-section" aria-labelledby={title}>
      <div class="plan-section-head">
        <h2 id={title}>{props.title}</h2>
        <span>{props.aside}</span>
        <AddButton adding={adding} label={props.newLabel} />
      </div>
      <ul class="plan-parts">
        <For each={shown().parts}>
          {(part, index) => (
            <li>
              <button
                type="button"
                class="plan-part"
                aria-haspopup="dialog"
                onClick={() => setOpened(part.id)}
              >
                {props.row(part, index())}
              </button>
            </li>
          )}
        </For>
      </ul>
      <For each={shown().damaged}>
        {(one) => (
          <Disclosure summary={words().events.damagedPart}>
            <pre class="plan-raw">{one.raw}</pre>
          </Disclosure>
        )}
      </For>
      {props.children}
      <Show when={adding.open()}>
        <NewPart
          onClose={adding.close}
          label={props.newLabel}
          example={props.example}
          onAdd={(text) => view.addPart(props.collection, { [props.said]: text })}
        />
      </Show>
      <Show when={current()}>
        {(part) => (
          <FieldsDialog
            class="part-dialog"
            title={props.nameOf(part())}
            onClose={() => setOpened(null)}
            actions={
              <Show when={view.mayChange()}>
                <Button
                  look="ghost"
                  icon={trash2}
                  onClick={() => {
                    const { id } = part()
                    setOpened(null)
                    view.removePart(id)
                  }}
                >
                  {words().events.removePart}
                </Button>
              </Show>
            }
          >
            {props.detail?.(part())}
            <PartFields
              fields={fieldsOf(part())}
              onChange={(field, value) => view.changePart(part().id, { [field]: value })}
            />
          </FieldsDialog>
        )}
      </Show>
    </section>
  )
}
