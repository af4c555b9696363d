import { createEffect, For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { chevronDown, chevronUp, trash2 } from '#client/ui/icons.ts'
import { createProseDraft } from '#client/workspace/prose-draft.ts'
import { SharedProse } from '#client/workspace/SharedProse.tsx'
import {
  type Article,
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
  let item: HTMLLIElement | undefined
  createEffect(() => {
    if (props.begun) item?.querySelector('input')?.focus()
  })
  const move = (event: MouseEvent, by: number) => {
    const number = view.move(props.article.id, by)
    if (number === null) return
    props.onMoved(number)
    // Moved within its list, an element loses the focus.
    const { currentTarget } = event
    queueMicrotask(() => currentTarget instanceof HTMLElement && currentTarget.focus())
  }
  return (
    <li
      class="charter-field"
      ref={(element) => {
        item = element
      }}
    >
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
          {(language) => <InLanguage article={props.article} language={language} />}
        </For>
      </div>
    </li>
  )
}

function InLanguage(props: { readonly article: Article; readonly language: CharterLanguage }) {
  return (
    <div class="charter-language">
      <Title {...props} />
      <Text {...props} />
    </div>
  )
}

interface WrittenProps {
  readonly article: Article
  readonly language: CharterLanguage
}

/** Written on a pause, and when it is left. */
function Title(props: WrittenProps) {
  const { view, after } = useCharter()
  const words = useWords()
  const draft = createProseDraft({
    kept: () => props.article[props.language].title,
    write: (text) => view.write(props.article.id, `title:${props.language}`, text),
    after,
  })
  return (
    <Field label={words().charter.titleIn[props.language]}>
      {(attributes) => (
        <input
          {...attributes}
          class="input charter-title"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_TITLE}
          lang={props.language}
          placeholder={words().charter.titleExample[props.language]}
          value={draft.value()}
          onInput={(event) => draft.typed(event.currentTarget.value)}
          onBlur={() => draft.flush()}
        />
      )}
    </Field>
  )
}

/** Written letter by letter, by several at once. */
function Text(props: WrittenProps) {
  const { view, after } = useCharter()
  const words = useWords()
  const field = () => `text:${props.language}` as const
  return (
    <SharedProse
      label={words().charter.textIn[props.language]}
      placeholder={words().charter.textExample[props.language]}
      language={props.language}
      rows={3}
      prose={view.prose(props.article, field())}
      said={props.article[props.language].text}
      after={after}
      signed={(count) => view.signed(props.article.id, field(), count)}
      onBegin={() => view.beginProse(props.article.id, field())}
    />
  )
}
