import { createMemo, createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Checkbox, SelectField, TextField } from '#client/ui/Field.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { SHARE_FIELDS, showsLess } from '#shared/domain/share.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { ChannelChoice } from './ChannelChoice.tsx'
import {
  draftOf,
  END_CHOICES,
  type FormProblem,
  type LinkForm,
  LONGEST_NAME,
  problemsOf,
  proposed,
} from './link-draft.ts'
import type { LinkDraft, ListedLink } from './links-view.ts'
import { Preview } from './Preview.tsx'
import { StatusChoice } from './StatusChoice.tsx'

export interface LinkEditorProps {
  /** Null for a new one. */
  readonly link: ListedLink | null
  readonly environment: Pick<Environment, 'now'>
  readonly watchMedia: (query: string, changed: (matches: boolean) => void) => () => void
  readonly problem: string | null
  readonly onSave: (draft: LinkDraft) => Promise<void>
  readonly onCancel: () => void
}

/** What a link shows, beside what its guests will see of it. */
export function LinkEditor(props: LinkEditorProps) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const say = () => words().guestLinks.form
  const today = () => dayOf(localTimeAt(props.environment.now(), workspace.settings().timeZone))
  const [form, setForm] = createSignal(formOf(props.link, today()))
  const [tried, setTried] = createSignal(false)
  const [saving, setSaving] = createSignal(false)
  const change = (part: Partial<LinkForm>) => setForm((before) => ({ ...before, ...part }))
  const problems = createMemo(() => problemsOf(form()))
  const told = (problem: FormProblem, sentence: string) =>
    tried() && problems().includes(problem) ? sentence : null
  const reading = createMemo(() => dateReading(today(), formats(), words().days.near))
  const losesSomething = () => {
    const before = props.link?.filter ?? null
    return before !== null && showsLess(before, form())
  }
  const ends = () => [
    ...(props.link === null || props.link.document === null
      ? []
      : [{ value: 'before' as const, label: say().asBefore(endOf(props.link)) }]),
    ...END_CHOICES.map((value) => ({ value, label: say().days[value] })),
  ]
  const endOf = ({ expiresAt }: ListedLink) =>
    expiresAt === null
      ? say().days.never
      : formats().instantShort(expiresAt, props.environment.now())

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (problems().length > 0 || saving()) return
    setSaving(true)
    await props.onSave(draftOf(form()))
    setSaving(false)
  }
  const saveLabel = () => {
    if (props.link === null) return saving() ? say().creating : say().create
    return saving() ? say().saving : say().save
  }
  return (
    <>
      <PageBar title={props.link === null ? say().newTitle : say().editTitle} />
      <div class="links-editor">
        <form
          // `autofocus` is the browser's for the first of a document only.
          ref={(form) => queueMicrotask(() => form.querySelector('input')?.focus())}
          class="links-form"
          novalidate
          onSubmit={(event) => void save(event)}
        >
          <Show when={props.problem}>
            {(sentence) => <Banner tone="warn" title={sentence()} />}
          </Show>
          <TextField
            label={say().name}
            hint={say().nameHint}
            placeholder={say().nameExample}
            value={form().name}
            onInput={(name) => change({ name })}
            error={
              told('name-missing', say().nameMissing) ??
              told('name-too-long', say().nameTooLong(LONGEST_NAME))
            }
          />
          <ChannelChoice
            channels={form().channels}
            every={form().everyChannel}
            error={told('channel-missing', say().channelMissing)}
            onChange={change}
          />
          <StatusChoice shown={form()} told={form().fields.includes('status')} onChange={change} />
          <fieldset class="links-choice">
            <legend>{say().fields}</legend>
            <span class="hint">{say().fieldsHint}</span>
            <div class="links-checks">
              <For each={SHARE_FIELDS}>
                {(field) => (
                  <Checkbox
                    label={say().fieldNames[field]}
                    checked={form().fields.includes(field)}
                    onChange={(on) =>
                      change({
                        fields: SHARE_FIELDS.filter((one) =>
                          one === field ? on : form().fields.includes(one),
                        ),
                      })
                    }
                  />
                )}
              </For>
            </div>
          </fieldset>
          <fieldset class="links-choice">
            <legend>{say().period}</legend>
            <span class="hint">{say().periodHint}</span>
            <div class="links-period">
              <DayField
                label={say().from}
                day={form().from}
                reading={reading()}
                formats={formats()}
                words={words().days}
                count={(day) => workspace.posts.onDay(day).length}
                onChange={(from) => change({ from })}
              />
              <DayField
                label={say().to}
                day={form().to}
                reading={reading()}
                formats={formats()}
                words={words().days}
                count={(day) => workspace.posts.onDay(day).length}
                onChange={(to) => change({ to })}
              />
            </div>
            <Show when={told('period-wrong', say().periodWrong)}>
              {(sentence) => (
                <span class="field-error" role="alert">
                  {sentence()}
                </span>
              )}
            </Show>
            <Checkbox
              label={say().ideas}
              checked={form().ideas}
              onChange={(ideas) => change({ ideas })}
            />
            <Show when={form().ideas && !form().everyStatus}>
              <span class="hint">{say().ideasHint}</span>
            </Show>
          </fieldset>
          <SelectField
            label={say().until}
            value={form().end}
            options={ends()}
            onChange={(end) => change({ end })}
          />
          <Show when={losesSomething()}>
            <Banner tone="info" title={say().less} />
          </Show>
          <div class="links-buttons">
            <Button look="primary" size="large" type="submit">
              {saveLabel()}
            </Button>
            <Button size="large" onClick={() => props.onCancel()}>
              {words().common.cancel}
            </Button>
          </div>
        </form>
        <Preview filter={form()} today={today()} watchMedia={props.watchMedia} />
      </div>
    </>
  )
}

function formOf(link: ListedLink | null, today: string): LinkForm {
  if (link === null) return proposed(today)
  const filter = link.filter ?? proposed(today)
  return { ...filter, name: link.name, end: link.document === null ? '90' : 'before' }
}
