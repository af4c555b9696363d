import { For, Match, Switch } from 'solid-js'
import { type Block, type Inline, readMarkdown } from '#shared/formats/markdown.ts'
import './MarkdownText.css'

/** A text in Markdown, drawn as what it says; nothing in it is ever a part of the page. */
export function MarkdownText(props: { readonly text: string; readonly lang?: string }) {
  return (
    <div class="markdown" lang={props.lang}>
      <For each={readMarkdown(props.text)}>{(block) => <OneBlock of={block} />}</For>
    </div>
  )
}

function OneBlock(props: { readonly of: Block }) {
  const { of } = props
  if (of.kind === 'list') {
    const items = () => <For each={of.items}>{(item) => <li>{<Line of={item} />}</li>}</For>
    return of.ordered ? <ol>{items()}</ol> : <ul>{items()}</ul>
  }
  if (of.kind === 'quote')
    return (
      <blockquote>
        <Line of={of.of} />
      </blockquote>
    )
  return (
    <p classList={{ 'markdown-heading': of.kind === 'heading' }}>
      <Line of={of.of} />
    </p>
  )
}

function Line(props: { readonly of: readonly Inline[] }) {
  return (
    <For each={props.of}>
      {(one) => (
        <Switch fallback={'text' in one ? one.text : ''}>
          <Match when={one.kind === 'break'}>
            <br />
          </Match>
          <Match when={one.kind === 'strong' && one}>
            {(said) => <strong>{said().text}</strong>}
          </Match>
          <Match when={one.kind === 'em' && one}>{(said) => <em>{said().text}</em>}</Match>
          <Match when={one.kind === 'code' && one}>{(said) => <code>{said().text}</code>}</Match>
          <Match when={one.kind === 'link' && one}>
            {(said) => (
              <a class="link" href={said().address} target="_blank" rel="noopener noreferrer">
                {said().text}
              </a>
            )}
          </Match>
        </Switch>
      )}
    </For>
  )
}
