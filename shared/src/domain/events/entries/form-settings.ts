/** What the team has decided about its entry form; flat fields of the plan's own record. */
import { lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { KNOWN_QUESTIONS, type KnownQuestion } from './form-answers.ts'

export const ASKED = ['no', 'asked', 'needed'] as const
export type Asked = (typeof ASKED)[number]

export interface FormSettings {
  readonly language: 'fr' | 'en'
  readonly introduction: string
  /** Empty: the one that Ruche proposes. */
  readonly consent: string
  readonly asks: Readonly<Record<KnownQuestion, Asked>>
  /** Whether somebody of the team has published it; what waits is then looked for. */
  readonly published: boolean
  /** ms since 1970, by the relay's clock: since when everything that is known of who took part has been due to be erased. */
  readonly dueSince: number | null
}

const USUAL: Readonly<Record<KnownQuestion, Asked>> = {
  name: 'needed',
  email: 'needed',
  handle: 'no',
  country: 'no',
  link: 'no',
}

/** As a field of the plan. */
export function formField(name: string): string {
  return `form:${name}`
}

function askField(question: KnownQuestion): string {
  return formField(`ask:${question}`)
}

/** What makes no sense is as if nobody had said it (M5). @param otherwise language of the workspace */
export function formSettingsIn(map: RecordMap | null, otherwise: 'fr' | 'en'): FormSettings {
  const language = map?.get(formField('language'))
  const asked = (question: KnownQuestion): Asked => {
    const kept = map?.get(askField(question))
    return ASKED.find((one) => one === kept) ?? USUAL[question]
  }
  const line = (field: string): string => (map && lineIn(map, formField(field))) ?? ''
  const [name, email, handle, country, link] = KNOWN_QUESTIONS
  return {
    language: language === 'fr' || language === 'en' ? language : otherwise,
    introduction: line('introduction'),
    consent: line('consent'),
    asks: {
      name: asked(name),
      email: asked(email),
      handle: asked(handle),
      country: asked(country),
      link: asked(link),
    },
    published: map?.get(formField('published')) === true,
    dueSince: map && numberIn(map, formField('dueSince')),
  }
}
