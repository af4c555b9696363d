import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, download, octagonAlert, printer } from '#client/ui/icons.ts'
import { LanguageChoice } from '#client/ui/LanguageChoice.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import {
  type ArticleSaid,
  articleIn,
  CHARTER_LANGUAGES,
  type CharterLanguage,
} from '#shared/domain/moderation/article.ts'
import { isIntact, type PublishedCharter } from '#shared/domain/moderation/charter.ts'
import { charterMarkdown } from '#shared/formats/charter-markdown.ts'
import { useCharter } from './charter-context.ts'
import { Twins } from './Twins.tsx'

export interface ReadingProps {
  readonly download: (name: string, content: Blob) => void
  readonly print: () => void
}

/** One published version, as everybody reads it and as it comes out of the printer. */
export function Reading(props: ReadingProps) {
  const { view, go } = useCharter()
  const words = useWords()
  return (
    <Show
      when={view.read()}
      fallback={
        <EmptyState
          cells={0}
          title={words().charter.notPublished}
          detail={view.mayChange() ? words().charter.notPublishedDetail : words().charter.emptyRead}
          actions={
            <Show when={view.mayChange()}>
              <Button look="primary" onClick={() => go('draft')}>
                {words().charter.goToDraft}
              </Button>
            </Show>
          }
        />
      }
    >
      {(version) => <OneVersion of={version()} {...props} />}
    </Show>
  )
}

function OneVersion(props: ReadingProps & { readonly of: PublishedCharter }) {
  const { view, say } = useCharter()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const heading = createUniqueId()
  const isInForce = () => props.of.id === view.inForce()?.id
  const facts = () => {
    const { published, createdBy } = props.of
    const when = formats().instant(published.at)
    return [
      words().charter.version(say.name(props.of)),
      isInForce() ? words().charter.inForceSince(when) : words().charter.publishedOn(when),
      ...(createdBy === published.by ? [] : [words().charter.writtenBy(say.who(createdBy))]),
      words().charter.approvedBy(say.who(published.by)),
    ]
  }
  const save = (language: CharterLanguage) => {
    const head = {
      title: words().charter.heading(workspace.settings().name),
      facts: [...facts(), `${words().charter.fingerprint} ${props.of.hash}`],
    }
    const text = charterMarkdown(head, props.of.articles, language)
    const name = `${words().charter.file(say.name(props.of), language)}.md`
    props.download(name, new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  }
  return (
    <article class="charter-read" aria-labelledby={heading}>
      <Show when={isInForce()} fallback={<Old of={props.of} />}>
        <Twins />
      </Show>
      <div class="charter-tools">
        <LanguageChoice
          label={words().charter.language}
          names={words().charter.languages}
          value={view.language()}
          onChange={view.setLanguage}
        />
        <span class="grow" />
        <Menu
          label={words().charter.export}
          side="below-end"
          items={CHARTER_LANGUAGES.map((language) => ({
            kind: 'action',
            label: words().charter.markdown[language],
            icon: download,
            run: () => save(language),
          }))}
          trigger={(attributes) => (
            <Button {...attributes} icon={download}>
              {words().charter.export}
            </Button>
          )}
        />
        <Button icon={printer} onClick={() => props.print()}>
          {words().charter.print}
        </Button>
      </div>
      <header class="charter-head">
        <h2 id={heading}>{words().charter.heading(workspace.settings().name)}</h2>
        <p class="charter-facts">
          <For each={facts()}>{(fact) => <span>{fact}</span>}</For>
        </p>
        <Fingerprint of={props.of} />
      </header>
      <ol class="charter-articles">
        <For each={props.of.articles}>
          {(article, index) => <ReadArticle article={article} number={index() + 1} />}
        </For>
      </ol>
      <p class="hint">{words().charter.notLaw}</p>
    </article>
  )
}

function Old(props: { readonly of: PublishedCharter }) {
  const { go, say } = useCharter()
  const words = useWords()
  return (
    <Banner
      tone="info"
      title={words().charter.old(say.name(props.of))}
      action={
        <Button size="small" onClick={() => go('reading')}>
          {words().charter.toInForce}
        </Button>
      }
    />
  )
}

function Fingerprint(props: { readonly of: PublishedCharter }) {
  const words = useWords()
  return (
    <p class="charter-hash">
      <Show
        when={isIntact(props.of)}
        fallback={
          <span class="charter-forged">
            <Icon of={octagonAlert} size="dense" />
            {words().charter.notIntact}
          </span>
        }
      >
        <span class="charter-intact">
          <Icon of={circleCheck} size="dense" />
          {words().charter.intact}
        </span>
      </Show>
      <code title={words().charter.fingerprint}>{props.of.hash}</code>
    </p>
  )
}

function ReadArticle(props: { readonly article: ArticleSaid; readonly number: number }) {
  const { view } = useCharter()
  const words = useWords()
  const said = () => articleIn(props.article, view.language())
  return (
    <li class="charter-article">
      <h3 lang={said().language}>
        <span class="charter-number">{props.number}.</span>{' '}
        {said().title || words().charter.untitled}
      </h3>
      <Show when={said().language !== view.language()}>
        <p class="hint">{words().charter.otherLanguage[said().language]}</p>
      </Show>
      <MarkdownText text={said().text} lang={said().language} />
    </li>
  )
}
