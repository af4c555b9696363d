import { A } from '@solidjs/router'
import { createMemo, For, Match, Show, Switch } from 'solid-js'
import type { DayPart } from '#client/i18n/day-sentence.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { useToday } from './today-context.ts'

/** The day in words; what it names leads to it. */
export function DaySentence() {
  const { view } = useToday()
  const words = useWords()
  const pieces = createMemo(() => words().today.head(view.facts()))
  return (
    <p class="today-sentence">
      <For each={pieces()}>
        {({ text, to }) => (
          <Show when={to} fallback={text}>
            {(part) => <Named part={part()} text={text} />}
          </Show>
        )}
      </For>
    </p>
  )
}

function Named(props: { readonly part: DayPart; readonly text: string }) {
  const { workspace, view, hrefOf } = useToday()
  const target = createMemo(() => view.targetOf(props.part))
  const post = () => {
    const found = target()
    return found.kind === 'post' ? found.id : undefined
  }
  const here = () => {
    const found = target()
    return found.kind === 'here' ? found.section : undefined
  }
  const classes = () => ({ 'today-alarm': ['fallen', 'unsettled', 'late'].includes(props.part) })
  return (
    <Switch>
      <Match when={post()}>
        {(id) => (
          <A href={hrefOf(id())} state={{ opened: true }} noScroll classList={classes()}>
            {props.text}
          </A>
        )}
      </Match>
      <Match when={here()}>
        {(section) => (
          <a
            href={`#${section()}`}
            classList={classes()}
            onClick={(event) => {
              // The router would take it for another address.
              event.preventDefault()
              document.getElementById(section())?.focus()
            }}
          >
            {props.text}
          </a>
        )}
      </Match>
      <Match when={target().kind === 'cases'}>
        <A href={`/w/${workspace.id}/moderation`}>{props.text}</A>
      </Match>
    </Switch>
  )
}
