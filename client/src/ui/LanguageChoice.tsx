import { LANGUAGES, type Language } from '#client/i18n/language.ts'
import { Segmented } from './Segmented.tsx'

/** In which language something is read, or written. */
export function LanguageChoice(props: {
  readonly label: string
  readonly names: Readonly<Record<Language, string>>
  readonly value: Language
  readonly onChange: (language: Language) => void
}) {
  return (
    <Segmented
      label={props.label}
      options={LANGUAGES.map((value) => ({ value, label: props.names[value] }))}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
