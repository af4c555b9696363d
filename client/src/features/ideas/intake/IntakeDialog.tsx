import { createMemo, createSignal, For, onMount, Show } from 'solid-js'
import { createIdeaCommands } from '#client/commands/ideas.ts'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, link as linkIcon, textQuote } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { lineOf } from '#shared/domain/cut-text.ts'
import { IDEA_EXCERPT, ideaTitle } from '#shared/domain/idea.ts'
import { sourceOf } from '#shared/domain/idea-link.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { Found } from '#shared/formats/ideas/found.ts'
import { draftsOf } from '../drafts.ts'
import { createIntakeView, type Offered } from './intake-view.ts'
import { remarkSentence } from './remark-sentence.ts'
import './IntakeDialog.css'

export interface IntakeDialogProps {
  readonly now: () => number
  readonly offered: Offered
  /** What is said of it before anything else: that it came from elsewhere and is kept until it is noted. */
  readonly said?: string | null
  /** Put away, as by Escape. */
  readonly onClose: () => void
  /** Said to note nothing, where that is more than putting it away. */
  readonly onRefuse?: () => void
  /** Ids of what has been noted. */
  readonly onNoted: (ids: readonly string[]) => void
}

/** So many are shown before they are noted. */
const SHOWN = 50

/** Ideas before they are noted: typed from any page, pasted by the dozen, shared by another app. Mount it to open it. */
export function IntakeDialog(props: IntakeDialogProps) {
  const words = useWords()
  return (
    <Dialog open onClose={props.onClose} title={words().ideas.intake.title} class="intake">
      <Opened {...props} />
    </Dialog>
  )
}

function Opened(props: IntakeDialogProps) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const said = () => words().ideas.intake
  const view = createIntakeView(workspace, props.offered)
  const commands = createIdeaCommands(workspace)
  let field: HTMLTextAreaElement | undefined
  onMount(() => field?.focus())
  const mayNote = () => workspace.readOnly() === null
  const count = () => view.found().length
  const [isEmpty, setEmpty] = createSignal(false)
  const note = () => {
    if (!mayNote()) return
    if (count() === 0) {
      setEmpty(true)
      return field?.focus()
    }
    const today = dayOf(localTimeAt(props.now(), workspace.settings().timeZone))
    const drafts = draftsOf(view.found(), today)
    view.type('')
    props.onNoted(commands.note(drafts))
  }
  const refuse = () => {
    view.type('')
    ;(props.onRefuse ?? props.onClose)()
  }
  return (
    <form
      class="intake-form"
      onSubmit={(event) => {
        event.preventDefault()
        note()
      }}
    >
      <Show when={props.said}>
        {(text) => (
          <p class="intake-said">
            <Icon of={info} size="dense" />
            {text()}
          </p>
        )}
      </Show>
      <Field label={said().text} error={isEmpty() && count() === 0 ? said().nothing : null}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => {
              field = element
            }}
            class="input"
            rows={4}
            placeholder={words().ideas.captureExample}
            value={view.typed()}
            onInput={(event) => view.type(event.currentTarget.value)}
            onKeyDown={(event) => {
              // One line is what is noted most: Enter does it, as Ctrl Enter always does.
              if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
              const isMain = event.ctrlKey || event.metaKey
              if (!isMain && view.typed().includes('\n')) return
              event.preventDefault()
              note()
            }}
          />
        )}
      </Field>
      <Show when={view.lines() > 1}>
        <Segmented
          label={said().as}
          options={[
            { value: 'each', label: said().each(view.lines()) },
            { value: 'one', label: said().one },
          ]}
          value={view.as()}
          onChange={view.noteAs}
        />
      </Show>
      <div role="status" class="intake-remarks">
        <For each={view.remarks()}>
          {(remark) => (
            <p class="intake-said">
              <Icon of={info} size="dense" />
              {remarkSentence(remark, said(), formats())}
            </p>
          )}
        </For>
        <Show when={!mayNote()}>
          <p class="intake-said">{said().readOnly}</p>
        </Show>
      </div>
      <Show when={count() > 0}>
        <Preview found={view.found()} view={view} />
      </Show>
      <div class="dialog-actions">
        <Button onClick={refuse}>{said().cancel}</Button>
        <Button look="primary" type="submit">
          {count() > 1 ? said().note(count()) : words().ideas.add}
        </Button>
      </div>
    </form>
  )
}

/** What each of them will be, and who has noted the same link before. */
function Preview(props: {
  readonly found: readonly Found[]
  readonly view: Pick<ReturnType<typeof createIntakeView>, 'known'>
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(workspace)
  const shown = createMemo(() => props.found.slice(0, SHOWN))
  const known = (found: Found) => {
    const idea = props.view.known(found)
    if (idea === null) return null
    const by = colleague(idea.foundBy ?? '')?.name ?? idea.foundBy ?? ''
    const { timeZone } = workspace.settings()
    const day = idea.found ?? dayOf(localTimeAt(idea.createdAt, timeZone))
    return words().ideas.intake.known(by, formats().dayInMonth(day))
  }
  return (
    <section class="intake-preview" aria-label={words().ideas.intake.preview}>
      <ul tabindex={-1}>
        <For each={shown()}>
          {(found) => (
            <li>
              <Icon of={found.link === null ? textQuote : linkIcon} size="dense" />
              <span class="intake-name ellipsis">
                {ideaTitle({ ...found, excerpt: lineOf(found.text, IDEA_EXCERPT) })}
              </span>
              <small>{sourceOf(found.link ?? '')}</small>
              <Show when={known(found)}>
                {(who) => <small class="intake-known">{who()}</small>}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.found.length > SHOWN}>
        <p class="intake-more">{words().ideas.intake.more(props.found.length - SHOWN)}</p>
      </Show>
    </section>
  )
}
