import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { chevronDown, chevronUp, trash2 } from '#client/ui/icons.ts'
import { SharedProse, type SharedProseProps } from '#client/workspace/SharedProse.tsx'
import {
  type Article,
  type ArticlePart,
  CHARTER_LANGUAGES,
  type CharterLanguage,
  LONGEST_TITLE,
} from '#shared/domain/moderation/article.ts'
import { useCharter } from './charter-context.ts'

export interface ArticleFieldsProps {
  readonly article: Article
  readonly number: number
  readonly isLast: boolean
  /** It was just added: writing begins with its title. */
  readonly begun: boolean
  readonly onMoved: (number: number) => void
}

/** One article, written in both languages beside each other. */
export function ArticleFields(props: ArticleFieldsProps) {
  const { view } = useCharter()
  const words = useWords()
  const move = (event: MouseEvent, by: number) => {
    const number = view.move(props.article.id, by)
    if (number === null) return
    props.onMoved(number)
    // Moved within its list, an element loses the focus.
    const { currentTarget } = event
    queueMicrotask(() => currentTarget instanceof HTMLElement && currentTarget.focus())
  }
  return (
    <li class="charter-field">
      <header>
        <h2>{words().charter.article(props.number)}</h2>
        <IconButton
          look="ghost"
          size="small"
          icon={chevronUp}
          label={words().charter.earlier(props.number)}
          aria-disabled={props.number === 1}
          onClick={(event) => move(event, -1)}
        />
        <IconButton
          look="ghost"
          size="small"
          icon={chevronDown}
          label={words().charter.later(props.number)}
          aria-disabled={props.isLast}
          onClick={(event) => move(event, 1)}
        />
        <IconButton
          look="ghost"
          size="small"
          icon={trash2}
          label={words().charter.remove(props.number)}
          onClick={() => view.remove(props.article.id)}
        />
      </header>
      <div class="charter-languages">
        <For each={CHARTER_LANGUAGES}>
          {(language, index) => (
            <InLanguage
              article={props.article}
              language={language}
              begun={props.begun && index() === 0}
            />
          )}
        </For>
      </div>
    </li>
  )
}

/** Both are written letter by letter, by several at once. */
function InLanguage(props: {
  readonly article: Article
  readonly language: CharterLanguage
  readonly begun: boolean
}) {
  const words = useWords()
  return (
    <div class="charter-language">
      <div class="charter-title">
        <Written
          {...props}
          part="title"
          line={LONGEST_TITLE}
          rows={1}
          label={words().charter.titleIn[props.language]}
          placeholder={words().charter.titleExample[props.language]}
          autofocus={props.begun}
        />
      </div>
      <Written
        {...props}
        part="text"
        rows={3}
        label={words().charter.textIn[props.language]}
        placeholder={words().charter.textExample[props.language]}
      />
    </div>
  )
}

function Written(
  props: Pick<SharedProseProps, 'label' | 'placeholder' | 'rows' | 'line' | 'autofocus'> & {
    readonly article: Article
    readonly language: CharterLanguage
    readonly part: ArticlePart
  },
) {
  const { view, after } = useCharter()
  const field = () => `${props.part}:${props.language}` as const
  return (
    <SharedProse
      {...props}
      prose={view.prose(props.article, field())}
      said={props.article[props.language][props.part]}
      after={after}
      signed={(count) => view.signed(props.article.id, field(), count)}
      onBegin={() => view.beginProse(props.article.id, field())}
    />
  )
}
