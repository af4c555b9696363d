import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  ban,
  chevronLeft,
  chevronRight,
  circleCheck,
  circleDashed,
  logOut,
  trash2,
  triangleAlert,
} from '#client/ui/icons.ts'
import { createPlaces } from '#client/ui/places.ts'
import { leftIn } from '#shared/documents/entries.ts'
import { type Entry, entryName } from '#shared/domain/events/entry.ts'
import { EntryFields } from './EntryFields.tsx'
import { Answers, Consent } from './EntrySaid.tsx'
import { EntrySection } from './EntrySection.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { useEntries } from './entries-context.ts'
import { stateOf } from './entries-view.ts'
import { PictureSection } from './PictureSection.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'
import { reasonSaid, remarkSaid } from './remark-words.ts'
import { StateMark } from './StateMark.tsx'

/** One entry after the other: what they said, what the checks say, and what the team decides. */
export function EntryDetail(props: {
  readonly id: string
  readonly onGo: (id: string) => void
  readonly onClose: () => void
}) {
  const { view } = useEntries()
  const words = useWords()
  const entry = createMemo(() => view.entry(props.id))
  const places = createPlaces(view.ids)
  const [asking, setAsking] = createSignal<'refuse' | 'erase' | null>(null)
  const ids = () => [props.id]
  const beside = (steps: number) => {
    const to = places.from(props.id, steps)
    return to === props.id ? null : to
  }
  const go = (steps: number, icon: string, label: string) => (
    <IconButton
      look="ghost"
      icon={icon}
      label={label}
      aria-disabled={beside(steps) === null}
      onClick={() => {
        const to = beside(steps)
        if (to !== null) props.onGo(to)
      }}
    />
  )
  return (
    <Show when={entry()}>
      {(one) => (
        <>
          <Dialog
            open
            class="entry-dialog"
            title={entryName(one())}
            onClose={props.onClose}
            actions={
              <>
                <span class="entry-turns">
                  {go(-1, chevronLeft, words().entries.detail.previous)}
                  {go(1, chevronRight, words().entries.detail.next)}
                </span>
                <Show when={view.commands.mayChange()}>
                  <Button look="ghost" icon={trash2} onClick={() => setAsking('erase')}>
                    {words().entries.erase}
                  </Button>
                </Show>
                <Button onClick={props.onClose}>{words().entries.detail.close}</Button>
              </>
            }
          >
            <Show when={props.id} keyed>
              {(_) => <Shown entry={one()} onRefuse={() => setAsking('refuse')} />}
            </Show>
          </Dialog>
          <RefuseDialog ids={ids()} open={asking() === 'refuse'} onClose={() => setAsking(null)} />
          <EraseDialog ids={ids()} open={asking() === 'erase'} onClose={() => setAsking(null)} />
        </>
      )}
    </Show>
  )
}

function Shown(props: { readonly entry: Entry; readonly onRefuse: () => void }) {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().entries.detail
  const leftItself = () => {
    const doc = view.open()?.doc
    return doc ? leftIn(doc).has(`withdraw:${props.entry.id}`) : false
  }
  return (
    <>
      <p class="hint">
        {said().number(props.entry.number)}.{' '}
        {said().source[props.entry.source](formats().instant(props.entry.enteredAt))}
      </p>
      <PictureSection entry={props.entry} hasLeft={leftItself()} />
      <EntrySection title={said().checks}>
        <ul class="entry-checks">
          <For
            each={view.remarks(props.entry.id)}
            fallback={<li class="hint">{said().noRemark}</li>}
          >
            {(remark) => (
              <li>
                <Icon of={triangleAlert} size="dense" />
                {remarkSaid(remark, words().entries.remark)}
              </li>
            )}
          </For>
        </ul>
        <Actions entry={props.entry} />
      </EntrySection>
      <DecisionSection entry={props.entry} hasLeft={leftItself()} onRefuse={props.onRefuse} />
      <EntrySection title={said().contact}>
        <EntryFields entry={props.entry} />
      </EntrySection>
      <Answers entry={props.entry} />
      <Consent entry={props.entry} />
    </>
  )
}

function DecisionSection(props: {
  readonly entry: Entry
  /** By their own code. */
  readonly hasLeft: boolean
  readonly onRefuse: () => void
}) {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().entries.detail
  const { commands } = view
  const decide = (eligibility: 'eligible' | 'pending') =>
    void commands.decide([props.entry.id], { eligibility, refusal: null, note: '' })
  return (
    <EntrySection title={said().decision}>
      <p class="entry-decision">
        <StateMark state={stateOf(props.entry)} />
        <Show when={props.entry.refusal}>
          {(reason) => <span>{reasonSaid(reason(), words().entries.reasons)}</span>}
        </Show>
        <Show when={props.entry.note}>
          <span class="hint">{props.entry.note}</span>
        </Show>
      </p>
      <Show when={props.entry.withdrawnAt}>
        {(at) => (
          <p class="hint">
            {said().withdrawn(formats().instant(at()))} {props.hasLeft ? said().leftItself : ''}
          </p>
        )}
      </Show>
      <Show when={commands.mayChange()}>
        <div class="entry-deeds">
          <Button icon={circleCheck} onClick={() => decide('eligible')}>
            {words().entries.accept}
          </Button>
          <Button icon={ban} onClick={() => props.onRefuse()}>
            {words().entries.refuse}
          </Button>
          <Button look="ghost" icon={circleDashed} onClick={() => decide('pending')}>
            {words().entries.reset}
          </Button>
          <Show when={!props.hasLeft}>
            <Button
              look="ghost"
              icon={logOut}
              onClick={() => commands.withdraw(props.entry.id, props.entry.withdrawnAt === null)}
            >
              {props.entry.withdrawnAt === null ? said().withdraw : said().back}
            </Button>
          </Show>
        </div>
      </Show>
    </EntrySection>
  )
}

/** What everybody had to do; the team ticks it where it has seen it. */
function Actions(props: { readonly entry: Entry }) {
  const { view } = useEntries()
  const actions = () => view.facts().questions.filter(({ asks }) => asks === 'action')
  return (
    <Show when={view.commands.mayChange()}>
      <For each={actions()}>
        {({ id, label }) => (
          <Checkbox
            label={label}
            checked={props.entry.actions.includes(id)}
            onChange={(done) => view.commands.setAction(props.entry.id, id, done)}
          />
        )}
      </For>
    </Show>
  )
}
