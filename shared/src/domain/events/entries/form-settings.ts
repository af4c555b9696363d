/** What the team has decided about its entry form; flat fields of the plan's own record. */
import { lineIn, numberIn, type RecordMap, type Scalar } from '#shared/domain/fields.ts'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { KNOWN_QUESTIONS, type KnownQuestion } from './form-answers.ts'

export const ASKED = ['no', 'asked', 'needed'] as const
export type Asked = (typeof ASKED)[number]

export interface FormSettings {
  readonly language: 'fr' | 'en'
  readonly introduction: string
  /** Empty: the one that Ruche proposes. */
  readonly consent: string
  readonly asks: Readonly<Record<KnownQuestion, Asked>>
  readonly pictures: PictureSettings
  /** Whether somebody of the team has published it; what waits is then looked for. */
  readonly published: boolean
  /** ms since 1970, by the relay's clock: since when everything that is known of who took part has been due to be erased. */
  readonly dueSince: number | null
}

export interface PictureSettings {
  readonly asked: Asked
  /** At most so many in one entry. */
  readonly most: number
  /** The largest of them, in millions of bytes, as people reckon files. */
  readonly megabytes: number
}

/** Megabytes that can be chosen. A telephone's picture has 3 to 8. */
export const PICTURE_SIZES = [5, 10, 20, 50] as const
const USUAL_MEGABYTES = 10

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

function askField(question: KnownQuestion | 'picture'): string {
  return formField(`ask:${question}`)
}

/** What a plan says whose form asks for a picture from the start. */
export const ASKS_PICTURE: Readonly<Record<string, Scalar>> = { [askField('picture')]: 'needed' }

function picturesAsked(map: RecordMap | null): PictureSettings {
  const [asked, most, size] = [
    map?.get(askField('picture')),
    map?.get(formField('pictures')),
    map?.get(formField('pictureMegabytes')),
  ]
  return {
    asked: ASKED.find((one) => one === asked) ?? 'no',
    most: typeof most === 'number' ? Math.min(MOST_PICTURES, Math.max(1, Math.round(most))) : 1,
    megabytes: PICTURE_SIZES.find((one) => one === size) ?? USUAL_MEGABYTES,
  }
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
    pictures: picturesAsked(map),
    published: map?.get(formField('published')) === true,
    dueSince: map && numberIn(map, formField('dueSince')),
  }
}
