import { For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { isolated } from '#client/ui/isolated.ts'
import { type AccessEntry, attachmentName } from '#shared/domain/moderation/access-entry.ts'
import type { HandedOutFiles } from './handed-out.ts'
import { PictureCovers } from './PictureCovers.tsx'

/** Screenshots and documents: each is looked at, and covered where others are to be seen, before it is handed out. */
export function FilesHandedOut(props: {
  readonly entries: readonly AccessEntry[]
  readonly files: HandedOutFiles
}) {
  const words = useWords()
  const found = () => props.entries.flatMap((entry) => (entry.file ? [entry] : []))
  return (
    <Show when={found().length > 0}>
      <section class="handed-out" aria-labelledby="handed-out">
        <h3 id="handed-out">{words().rights.filesTitle}</h3>
        <p class="hint">{words().rights.filesDetail}</p>
        <ul>
          <For each={[...new Set(found().map(({ file }) => file?.hash ?? ''))]}>
            {(hash) => (
              <Show when={found().find(({ file }) => file?.hash === hash)}>
                {(entry) => <HandOut entry={entry()} hash={hash} files={props.files} />}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function HandOut(props: {
  readonly entry: AccessEntry
  readonly hash: string
  readonly files: HandedOutFiles
}) {
  const words = useWords()
  const name = () => attachmentName(props.entry)
  const given = () => props.files.of(props.hash)
  const there = () => {
    const one = given()
    return one?.kind === 'there' ? one : null
  }
  const picture = () => {
    const content = there()?.content
    return content?.type.startsWith('image/') ? content : null
  }
  return (
    <li>
      <Checkbox
        label={words().rights.fileHandOut(isolated(name()))}
        checked={given() !== null}
        onChange={(hands) =>
          hands
            ? void props.files.handOut({ hash: props.hash, type: props.entry.file?.type ?? '' })
            : props.files.keepBack(props.hash)
        }
      />
      <Switch>
        <Match when={given()?.kind === 'missing'}>
          <p class="field-error" role="alert">
            {words().rights.fileMissing}
          </p>
        </Match>
        <Match when={picture()}>
          {(content) => (
            <PictureCovers
              name={name()}
              content={content()}
              covers={there()?.covers ?? []}
              onCover={(covers) => props.files.cover(props.hash, covers)}
            />
          )}
        </Match>
      </Switch>
    </li>
  )
}
