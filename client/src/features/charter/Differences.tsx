import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Changed } from '#client/ui/Changed.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { excerptOf } from '#shared/domain/approval/word-diff.ts'
import { type ArticleSaid, articleIn } from '#shared/domain/moderation/article.ts'
import {
  type ArticleDifference,
  type CharterDifference,
  isSame,
} from '#shared/domain/moderation/charter-difference.ts'
import { useCharter } from './charter-context.ts'

/** Characters of what stayed, around each change. */
const AROUND = 80

/** What is not the same in two texts of the charter, article by article. */
export function Differences(props: {
  readonly of: CharterDifference
  /** Where the newer text is the one in progress. */
  readonly onTakeBack?: (said: ArticleSaid) => void
}) {
  const words = useWords()
  const formats = useFormats()
  const pairs = () =>
    formats().list(props.of.renumbered.map(({ was, is }) => words().charter.renumber(was, is)))
  return (
    <Show when={!isSame(props.of)} fallback={<p class="hint">{words().charter.sameText}</p>}>
      <div class="charter-difference">
        <ul class="charter-changes">
          <For each={props.of.articles}>
            {(one) => (
              <OneDifference of={one} {...(props.onTakeBack && { onTakeBack: props.onTakeBack })} />
            )}
          </For>
        </ul>
        <Show when={props.of.renumbered.length > 0}>
          <p class="hint">{words().charter.renumbered(pairs())}</p>
        </Show>
      </div>
    </Show>
  )
}

function OneDifference(props: {
  readonly of: ArticleDifference
  readonly onTakeBack?: (said: ArticleSaid) => void
}) {
  const { view } = useCharter()
  const words = useWords()
  const number = () => props.of.is ?? props.of.was ?? 0
  const said = () => articleIn(props.of.article, view.language())
  return (
    <li class={`charter-change charter-${props.of.what}`}>
      <p class="charter-change-head">
        <b>{words().charter.what[props.of.what](number())}</b>
        <Show when={props.of.what === 'changed' && props.of.was !== props.of.is}>
          <small>{words().charter.formerly(props.of.was ?? 0)}</small>
        </Show>
      </p>
      <Show
        when={props.of.what === 'changed'}
        fallback={
          <p class="charter-said" lang={said().language}>
            <b>{said().title}</b> {said().text}
          </p>
        }
      >
        <dl>
          <For each={props.of.parts}>
            {({ part, language, stretches }) => (
              <div>
                <dt>{words().charter.parts[language][part]}</dt>
                <dd>
                  <Changed stretches={excerptOf(stretches, AROUND)} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.of.before && props.onTakeBack}>
        {(takeBack) => (
          <Button
            size="small"
            look="ghost"
            icon={undo2}
            aria-label={words().charter.takeBackOf(props.of.was ?? number())}
            onClick={() => props.of.before && takeBack()(props.of.before)}
          >
            {words().charter.takeBack}
          </Button>
        )}
      </Show>
    </li>
  )
}
