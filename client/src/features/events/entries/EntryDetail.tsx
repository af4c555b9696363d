import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { ban, circleCheck, circleDashed, logOut, trash2, triangleAlert } from '#client/ui/icons.ts'
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

/** One entry: what they said, what the checks say, and what the team decides. */
export function EntryDetail(props: { readonly id: string; readonly onClose: () => void }) {
  const { view } = useEntries()
  const entry = createMemo(() => view.entry(props.id))
  return <Show when={entry()}>{(one) => <Shown entry={one()} onClose={props.onClose} />}</Show>
}

function Shown(props: { readonly entry: Entry; readonly onClose: () => void }) {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  const [asking, setAsking] = createSignal<'refuse' | 'erase' | null>(null)
  const said = () => words().entries.detail
  const { commands } = view
  const ids = () => [props.entry.id]
  const decide = (eligibility: 'eligible' | 'pending') =>
    void commands.decide(ids(), { eligibility, refusal: null, note: '' })
  const leftItself = () => {
    const doc = view.open()?.doc
    return doc ? leftIn(doc).has(`withdraw:${props.entry.id}`) : false
  }
  return (
    <>
      <Dialog
        open
        class="entry-dialog"
        title={entryName(props.entry)}
        onClose={props.onClose}
        actions={
          <>
            <Show when={commands.mayChange()}>
              <Button look="ghost" icon={trash2} onClick={() => setAsking('erase')}>
                {words().entries.erase}
              </Button>
            </Show>
            <Button onClick={props.onClose}>{said().close}</Button>
          </>
        }
      >
        <p class="hint">
          {said().number(props.entry.number)}.{' '}
          {said().source[props.entry.source](formats().instant(props.entry.enteredAt))}
        </p>
        <PictureSection entry={props.entry} hasLeft={leftItself()} />
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
                {said().withdrawn(formats().instant(at()))} {leftItself() ? said().leftItself : ''}
              </p>
            )}
          </Show>
          <Show when={commands.mayChange()}>
            <div class="entry-deeds">
              <Button icon={circleCheck} onClick={() => decide('eligible')}>
                {words().entries.accept}
              </Button>
              <Button icon={ban} onClick={() => setAsking('refuse')}>
                {words().entries.refuse}
              </Button>
              <Button look="ghost" icon={circleDashed} onClick={() => decide('pending')}>
                {words().entries.reset}
              </Button>
              <Show when={!leftItself()}>
                <Button
                  look="ghost"
                  icon={logOut}
                  onClick={() =>
                    commands.withdraw(props.entry.id, props.entry.withdrawnAt === null)
                  }
                >
                  {props.entry.withdrawnAt === null ? said().withdraw : said().back}
                </Button>
              </Show>
            </div>
          </Show>
        </EntrySection>
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
        <EntrySection title={said().contact}>
          <EntryFields entry={props.entry} />
        </EntrySection>
        <Answers entry={props.entry} />
        <Consent entry={props.entry} />
      </Dialog>
      <RefuseDialog ids={ids()} open={asking() === 'refuse'} onClose={() => setAsking(null)} />
      <EraseDialog ids={ids()} open={asking() === 'erase'} onClose={() => setAsking(null)} />
    </>
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
