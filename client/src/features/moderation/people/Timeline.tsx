import {
  createEffect,
  createMemo,
  createSignal,
  For,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
} from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { monthOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { SentReply } from '../replies/SentReply.tsx'
import { CaseEntry, caseHref } from './CaseEntry.tsx'
import { useFacts } from './facts.ts'
import { MeasureEntry } from './MeasureEntry.tsx'
import { NoteEntry } from './NoteEntry.tsx'
import type { Entry } from './person-view.ts'

/** So many are there at once: a screen of them. A file may hold thousands. */
const AT_ONCE = 16
/** As many more whenever the reader comes near the end. */
const MORE = 24

/** What a file holds, the newest first, under the months in which it happened. */
export function Timeline(props: {
  readonly entries: readonly Entry[]
  /** Whose they are: another person's begin at the top. */
  readonly of: string
}) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const [shown, setShown] = createSignal(AT_ONCE)
  createEffect(
    on(
      () => props.of,
      () => setShown(AT_ONCE),
      { defer: true },
    ),
  )
  const drawn = createMemo(() => props.entries.slice(0, shown()))
  const byId = createMemo(() => new Map(drawn().map((entry) => [entry.id, entry])))
  const month = (at: number) => monthOf(dayOf(localTimeAt(at, facts.workspace.settings().timeZone)))
  /** Entries that are the first of their month. */
  const begins = createMemo(() => {
    const first = new Map<string, string>()
    let last = ''
    for (const { id, at } of drawn()) {
      const own = month(at)
      if (own !== last) first.set(id, own)
      last = own
    }
    return first
  })
  const more = () => setShown(shown() + MORE)
  const watch = (element: HTMLElement): void => {
    const sight = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && more(),
      { rootMargin: '600px' },
    )
    sight.observe(element)
    onCleanup(() => sight.disconnect())
  }
  return (
    <>
      <ol class="facts" aria-label={words().noted.timeline}>
        <For each={drawn().map(({ id }) => id)}>
          {(id) => (
            <>
              <Show when={begins().get(id)}>
                {(first) => (
                  <li class="facts-month" aria-hidden="true">
                    {formats().monthTitle(first())}
                  </li>
                )}
              </Show>
              <li class="facts-entry">
                <OneEntry entry={byId().get(id) ?? null} />
              </li>
            </>
          )}
        </For>
      </ol>
      <Show when={shown() < props.entries.length}>
        {/* Also for who comes here by keys or by ear. */}
        <p class="facts-more" ref={watch}>
          <Button look="ghost" size="small" onClick={more}>
            {words().noted.older(props.entries.length - shown())}
          </Button>
        </p>
      </Show>
    </>
  )
}

function OneEntry(props: { readonly entry: Entry | null }) {
  const facts = useFacts()
  const hrefOf = (of: string | null | undefined) => (of ? caseHref(facts.workspace.id, of) : null)
  const as = (kind: Entry['kind']) => (props.entry?.kind === kind ? props.entry.id : undefined)
  return (
    <Switch>
      <Match when={as('note')} keyed>
        {(id) => <NoteEntry id={id} caseLink={hrefOf(facts.note(id)?.case)} />}
      </Match>
      <Match when={as('measure')} keyed>
        {(id) => <MeasureEntry id={id} caseLink={hrefOf(facts.measure(id)?.case)} />}
      </Match>
      <Match when={as('reply')} keyed>
        {(id) => <SentReply id={id} />}
      </Match>
      <Match when={as('case')} keyed>
        {(id) => <CaseEntry id={id} />}
      </Match>
    </Switch>
  )
}
