import { createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Changed } from '#client/ui/Changed.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { excerptOf } from '#shared/domain/approval/word-diff.ts'
import { versionName } from '#shared/domain/moderation/charter.ts'
import { type Citation, createArticleCitedView } from './article-cited-view.ts'
import { useCase } from './case-context.ts'
import './ArticleCited.css'

/** Characters of what stayed, around each change. */
const AROUND = 60

/** Beside a case: the article of the charter that it is about, as it was on that day. */
export function ArticleCited() {
  const { one } = useCase()
  const workspace = useWorkspace()
  const { words, locale } = useI18n()
  const heading = createUniqueId()
  const view = createArticleCitedView({
    workspace,
    of: one,
    language: () => locale().language,
  })
  const items = (): MenuItem[] => [
    ...view.choices().map(
      ({ id, number, title }): MenuItem => ({
        kind: 'action',
        label: words().charter.articleTitled(number, title || words().charter.untitled),
        chosen: one().article === id,
        run: () => view.cite(id),
      }),
    ),
    { kind: 'line' },
    {
      kind: 'action',
      label: words().charter.cited.none,
      chosen: one().article === null,
      run: () => view.cite(null),
    },
  ]
  return (
    <section class="cited" aria-labelledby={heading}>
      <header class="cited-head">
        <h3 id={heading}>{words().charter.cited.title}</h3>
        <Show when={view.mayChange() && view.choices().length > 0}>
          <Menu
            label={words().charter.cited.choose}
            side="below-end"
            items={items()}
            trigger={(attributes) => (
              <Button {...attributes} look="ghost" size="small">
                {one().article === null ? words().charter.cited.cite : words().charter.cited.change}
              </Button>
            )}
          />
        </Show>
      </header>
      <Switch fallback={<p class="hint">{words().charter.cited.nothing}</p>}>
        <Match when={view.citation()}>{(citation) => <Cited of={citation()} />}</Match>
        <Match when={view.isUnknown()}>
          <p class="hint">{words().charter.cited.unknown}</p>
        </Match>
        <Match when={view.choices().length === 0}>
          <p class="hint">
            {words().charter.cited.noCharter}{' '}
            <a class="link" href={`/w/${workspace.id}/charter`}>
              {words().charter.cited.toCharter}
            </a>
          </p>
        </Match>
      </Switch>
    </section>
  )
}

function Cited(props: { readonly of: Citation }) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const { cited } = words().charter
  const title = () => {
    const { number, title: text } = props.of.article
    return words().charter.articleTitled(number, text || words().charter.untitled)
  }
  return (
    <>
      <div class="cited-article" lang={props.of.article.language}>
        <b>{title()}</b>
        <MarkdownText text={props.of.article.text} />
      </div>
      <p class="hint">
        <a class="link" href={`/w/${workspace.id}/charter?version=${props.of.version.id}`}>
          {words().charter.version(versionName(props.of.version))}
        </a>
        {', '}
        {props.of.isLater ? cited.later : cited.ofThatDay}
      </p>
      <Show when={props.of.since}>
        {(since) => (
          <div class="cited-since">
            <p>{sinceSentence(props.of, words().charter.cited)}</p>
            <Show when={changedIn(since())}>
              {(difference) => (
                <Disclosure summary={words().charter.compare}>
                  <For each={difference().parts}>
                    {({ stretches }) => (
                      <p class="cited-change">
                        <Changed stretches={excerptOf(stretches, AROUND)} />
                      </p>
                    )}
                  </For>
                </Disclosure>
              )}
            </Show>
          </div>
        )}
      </Show>
    </>
  )
}

function changedIn(since: NonNullable<Citation['since']>) {
  return since.kind === 'changed' ? since.difference : null
}

function sinceSentence(
  { since, inForce }: Citation,
  words: ReturnType<ReturnType<typeof useI18n>['words']>['charter']['cited'],
): string {
  const name = versionName(inForce)
  switch (since?.kind) {
    case 'changed':
      return words.changed(name)
    case 'removed':
      return words.removed(name)
    case 'renumbered':
      return words.renumbered(since.number, name)
    default:
      return ''
  }
}
