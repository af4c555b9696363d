import { For, Show } from 'solid-js'
import { Paged } from '#client/ui/Paged.tsx'
import type { AccessEntry } from '#shared/domain/moderation/access-entry.ts'
import type { AccessFile } from '#shared/domain/moderation/access-file.ts'
import { type AccessFileWords, handlesWritten } from '#shared/formats/access-file/html.ts'
import { ROWS_AT_ONCE } from './RowsInParts.tsx'

/** The file as it will be read, in its own language; of thousands of entries the first, and more for who asks. */
export function AccessPreview(props: {
  readonly file: AccessFile
  readonly words: AccessFileWords
  readonly isHandedOut: (hash: string) => boolean
}) {
  return (
    <article class="access-file" lang={props.words.language} tabindex="0">
      <h3>{props.words.title}</h3>
      <For each={props.words.intro}>{(sentence) => <p>{sentence}</p>}</For>
      <p>
        <b>{props.file.person.name}</b> {handlesWritten(props.file.person, props.words)}
      </p>
      <Show when={props.file.entries.length > 0} fallback={<p>{props.words.nothing}</p>}>
        <Paged items={props.file.entries} page={ROWS_AT_ONCE} class="access-entries">
          {(entry) => <Entry entry={entry} words={props.words} isHandedOut={props.isHandedOut} />}
        </Paged>
      </Show>
      <h4>{props.words.processingTitle}</h4>
      <dl>
        <For each={props.words.processing}>
          {({ heading, said }) => (
            <>
              <dt>{heading}</dt>
              <dd>{said}</dd>
            </>
          )}
        </For>
      </dl>
    </article>
  )
}

function Entry(props: {
  readonly entry: AccessEntry
  readonly words: AccessFileWords
  readonly isHandedOut: (hash: string) => boolean
}) {
  return (
    <li>
      <h4>{props.words.kind(props.entry)}</h4>
      <small>{props.words.when(props.entry.at)}</small>
      <dl>
        <For each={props.entry.texts}>
          {([field, text]) => (
            <>
              <dt>{props.words.field(field)}</dt>
              <dd>{props.words.value(text, field)}</dd>
            </>
          )}
        </For>
        <For each={props.entry.times}>
          {([field, at]) => (
            <>
              <dt>{props.words.field(field)}</dt>
              <dd>{props.words.when(at, field)}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={props.entry.file && !props.isHandedOut(props.entry.file.hash)}>
        <p>{props.words.withheld}</p>
      </Show>
      <Show when={props.entry.automated}>
        <p>{props.words.automated}</p>
      </Show>
    </li>
  )
}
