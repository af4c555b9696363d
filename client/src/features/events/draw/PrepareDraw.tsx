import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Checkbox, Field, TextField } from '#client/ui/Field.tsx'
import { keyRound, lockKeyhole } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { MOST_PRIZES } from '#shared/domain/events/draw/commitment.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { createAnnouncing } from './announcing.ts'
import { type DrawForm, FALLBACK_MINUTES, prizesIn, reservesIn } from './draft-draw.ts'
import { useDraw } from './draw-context.ts'
import { LeftOutDialog } from './LeftOutDialog.tsx'
import { shortHash } from './short-hash.ts'
import { Warning } from './Warning.tsx'

/** Everything that is settled before chance has its say. */
export function PrepareDraw(props: { readonly event: string; readonly onAnnounced: () => void }) {
  const { view, now } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const today = () => dayOf(localTimeAt(now(), workspace.settings().timeZone))
  const [form, setForm] = createSignal<Omit<DrawForm, 'at'>>({
    title: '',
    prizes: '1',
    reserves: '2',
    kind: 'beacon',
    hasFallback: false,
  })
  const [day, setDay] = createSignal(today())
  const [hour, setHour] = createSignal<string | null>(null)
  // Somebody who sealed days ago may not be there: a draw waits for all of those that it names.
  const [without, setWithout] = createSignal<ReadonlySet<string>>(new Set())
  const change = (part: Partial<DrawForm>): void => {
    setForm((before) => ({ ...before, ...part }))
    forgetProblem()
  }
  const at = (): number | null => {
    const said = hour()
    return said === null ? null : instantOf(`${day()}T${said}`, workspace.settings().timeZone)
  }
  const { list, problem, forgetProblem, leftOut, announce, back } = createAnnouncing(view, {
    form: () => ({ ...form(), at: at() }),
    without,
    now,
    onAnnounced: () => props.onAnnounced(),
  })
  const usesSeals = () => form().kind === 'devices' || form().hasFallback
  const prizes = () => prizesIn(form().prizes) ?? 0
  const isShort = () => view.eligible().length > 0 && prizes() > view.eligible().length
  /** Said while it is typed: a number that is not taken is never announced as another one. */
  const wrongIn = (field: 'prizes' | 'reserves'): string | null => {
    const typed = form()[field]
    const isWrong = (field === 'prizes' ? prizesIn : reservesIn)(typed) === null
    const sentence = field === 'prizes' ? words().draw.needsPrizes : words().draw.needsReserves
    return isWrong && typed.trim() !== '' ? sentence(MOST_PRIZES) : null
  }
  const count = (field: 'prizes' | 'reserves') => (
    <Field
      label={words().draw[field]}
      {...(field === 'reserves' && { hint: words().draw.reservesHint })}
      error={wrongIn(field)}
    >
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          autocomplete="off"
          inputmode="numeric"
          placeholder="3"
          maxLength={20}
          value={form()[field]}
          onInput={(event) => change({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  const refusal = (): string | null => {
    const one = problem()
    if (one === null) return null
    const said = words().draw[one]
    return typeof said === 'string' ? said : said(MOST_PRIZES)
  }
  return (
    <section class="draw" aria-labelledby={title}>
      <h2 id={title}>{words().draw.prepare}</h2>
      <form
        class="draw-form"
        onSubmit={(event) => {
          event.preventDefault()
          announce(false)
        }}
      >
        <TextField
          label={words().draw.what}
          placeholder={words().draw.whatExample}
          autocomplete="off"
          maxLength={200}
          value={form().title}
          onInput={(text) => change({ title: text })}
        />
        <div class="draw-pair">
          {count('prizes')}
          {count('reserves')}
        </div>
        <div class="field">
          <span class="field-label">{words().draw.source}</span>
          <Segmented
            label={words().draw.source}
            options={(['beacon', 'devices'] as const).map((value) => ({
              value,
              label: words().draw.sources[value],
            }))}
            value={form().kind}
            onChange={(kind) => change({ kind })}
          />
          <span class="hint">{words().draw.sourceDetail[form().kind]}</span>
        </div>
        <Show when={form().kind === 'beacon'}>
          <div class="draw-pair">
            <DayField
              label={words().draw.day}
              day={day()}
              reading={dateReading(today(), formats(), words().days.near)}
              formats={formats()}
              words={words().days}
              count={(one) => workspace.posts.onDay(one).length}
              onChange={(chosen) => {
                setDay(chosen ?? today())
                forgetProblem()
              }}
            />
            <WrittenField
              label={words().draw.at}
              hint={null}
              placeholder="18:00"
              written={hour() ?? ''}
              read={parseHour}
              wrong={words().shifts.hourWrong}
              onRead={(said) => {
                setHour(said)
                forgetProblem()
              }}
            />
          </div>
          <Checkbox
            label={words().draw.fallback}
            checked={form().hasFallback}
            onChange={(hasFallback) => change({ hasFallback })}
          />
          <Show when={form().hasFallback}>
            <p class="hint">{words().draw.fallbackDetail(FALLBACK_MINUTES)}</p>
          </Show>
        </Show>
        <Show when={usesSeals()}>
          <Seals
            without={without()}
            onChange={(id, used) => {
              setWithout((before) => {
                const after = new Set(before)
                if (used) after.delete(id)
                else after.add(id)
                return after
              })
              forgetProblem()
            }}
          />
        </Show>
        <p>
          {words().draw.fingerprintNow}{' '}
          <code class="draw-hash">{list() ? shortHash(list()?.hash ?? '') : '…'}</code>{' '}
          <span class="hint">
            {words().draw.entriesCount(view.eligible().length, view.tickets())}
          </span>
        </p>
        <p class="hint">
          {view.rules()
            ? words().draw.rulesNamed(view.rules()?.number ?? 1)
            : words().draw.rulesNone}
        </p>
        <Show when={isShort()}>
          <Warning>{words().draw.short(view.eligible().length, prizes())}</Warning>
        </Show>
        <Show when={refusal()}>{(said) => <Warning>{said()}</Warning>}</Show>
        <Button
          type="submit"
          look="primary"
          icon={lockKeyhole}
          class="draw-wide"
          unavailable={list() ? undefined : words().draw.reckoning}
        >
          {words().draw.announce}
        </Button>
        <p class="hint">{words().draw.announceWhat}</p>
      </form>
      <LeftOutDialog
        event={props.event}
        leftOut={leftOut()}
        isReckoning={list() === null}
        onAnnounce={() => announce(true)}
        onClose={back}
      />
    </section>
  )
}

/** Which devices have sealed something, and which of them are to draw: this one seals here, too. */
function Seals(props: {
  readonly without: ReadonlySet<string>
  readonly onChange: (seal: string, used: boolean) => void
}) {
  const { view, nameOf } = useDraw()
  const words = useWords()
  const isSealed = () => view.freeSeals().some(({ id }) => view.isMine(id))
  return (
    <fieldset class="draw-seal-list">
      <legend class="field-label">{words().draw.seals}</legend>
      <Show
        when={view.freeSeals().length > 0}
        fallback={<p class="hint">{words().draw.noSeals}</p>}
      >
        <For each={view.freeSeals()}>
          {({ id, createdBy }) => (
            <Checkbox
              label={
                view.isMine(id) ? words().draw.sealedHere : words().draw.sealedAt(nameOf(createdBy))
              }
              checked={!props.without.has(id)}
              onChange={(used) => props.onChange(id, used)}
            />
          )}
        </For>
        <p class="hint">{words().draw.sealsAll}</p>
      </Show>
      <Show when={!isSealed()}>
        <Button icon={keyRound} onClick={() => view.commands.seal()}>
          {words().draw.sealHere}
        </Button>
      </Show>
    </fieldset>
  )
}
