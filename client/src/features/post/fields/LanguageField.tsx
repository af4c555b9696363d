import { createMemo } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { languageNames } from './language-names.ts'

/** Those that teams here write in most; another one that a post says stays. */
const LANGUAGES = ['fr', 'en', 'br', 'de', 'es', 'it', 'nl', 'pt', 'ca', 'eu', 'pl', 'ar']

/** What the post is written in: the browser's spelling goes by it. */
export function LanguageField(props: { readonly post: Post }) {
  const { commands } = usePost()
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const named = createMemo(() => languageNames(words().writing.tag))
  const options = () => {
    const { locale } = workspace.settings()
    const own = props.post.language
    const tags = own === null || LANGUAGES.includes(own) ? LANGUAGES : [...LANGUAGES, own]
    return [
      { value: '', label: words().writing.usualLanguage(named()(locale)) },
      ...tags
        .map((tag) => ({ value: tag, label: named()(tag) }))
        .sort((a, b) => formats().compare(a.label, b.label)),
    ]
  }
  return (
    <SelectField
      label={words().writing.language}
      value={props.post.language ?? ''}
      options={options()}
      onChange={(tag) => commands.change(props.post.id, { language: tag || undefined })}
    />
  )
}
