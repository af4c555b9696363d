/** What the team has decided about its entry form; flat fields of the plan's own record. */
import { lineIn, memberKey, numberIn, type RecordMap, type Scalar } from '#shared/domain/fields.ts'
import { type EntryForm, type FormTranslation, MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { KNOWN_QUESTIONS, type KnownQuestion } from './form-answers.ts'

export const ASKED = ['no', 'asked', 'needed'] as const
export type Asked = (typeof ASKED)[number]

export interface FormSettings {
  /** That of the team's texts. */
  readonly language: EntryForm['language']
  readonly introduction: string
  /** Empty: the one that Ruche proposes, in both languages. */
  readonly consent: string
  /** The same in the other language; empty: not written. */
  readonly translation: Pick<FormTranslation, 'introduction' | 'consent'>
  readonly asks: Readonly<Record<KnownQuestion, Asked>>
  readonly pictures: PictureSettings
  /** Whether somebody of the team has published it; what waits is then looked for. */
  readonly published: boolean
  /** When the published form stops taking entries, ms since 1970; null: nobody has said it, and it is the end of its phase. */
  readonly closesAt: number | null
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

/** Characters of what a team writes into its form; the relay takes a little more of each. */
export const LONGEST_FORM_TEXTS = { introduction: 4_000, consent: 8_000, options: 4_000 } as const

/** Megabytes that can be chosen. A telephone's picture has 3 to 8. */
export const PICTURE_SIZES = [5, 10, 20, 50] as const
const USUAL_MEGABYTES = 10

const USUAL: Readonly<Record<KnownQuestion, Asked>> = {
  name: 'needed',
  email: 'needed',
  handle: 'no',
  country: 'no',
  title: 'no',
  link: 'no',
}

/** As a field of the plan. */
export function formField(name: string): string {
  return `form:${name}`
}

/** The other language of a form. */
export function otherThan(language: EntryForm['language']): EntryForm['language'] {
  return language === 'fr' ? 'en' : 'fr'
}

/** The name of a text of the form in a language that is not its own. */
export function translated(
  name: 'introduction' | 'consent',
  language: EntryForm['language'],
): string {
  return memberKey(name, language)
}

function askField(question: KnownQuestion | 'picture'): string {
  return formField(`ask:${question}`)
}

/** What a plan says whose form asks for a picture from the start, and what it is called. */
export const ASKS_PICTURE: Readonly<Record<string, Scalar>> = {
  [askField('picture')]: 'needed',
  [askField('title')]: 'asked',
}

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
export function formSettingsIn(
  map: RecordMap | null,
  otherwise: EntryForm['language'],
): FormSettings {
  const said = map?.get(formField('language'))
  const language = said === 'fr' || said === 'en' ? said : otherwise
  const other = otherThan(language)
  const asked = (question: KnownQuestion): Asked => {
    const kept = map?.get(askField(question))
    return ASKED.find((one) => one === kept) ?? USUAL[question]
  }
  const line = (field: string): string => (map && lineIn(map, formField(field))) ?? ''
  const [name, email, handle, country, title, link] = KNOWN_QUESTIONS
  return {
    language,
    introduction: line('introduction'),
    consent: line('consent'),
    translation: {
      introduction: line(translated('introduction', other)),
      consent: line(translated('consent', other)),
    },
    asks: {
      name: asked(name),
      email: asked(email),
      handle: asked(handle),
      country: asked(country),
      title: asked(title),
      link: asked(link),
    },
    pictures: picturesAsked(map),
    published: map?.get(formField('published')) === true,
    closesAt: map && numberIn(map, formField('closesAt')),
    dueSince: map && numberIn(map, formField('dueSince')),
  }
}

/** Until when a published form takes entries, ms since 1970; null where it does not now. Who closes it by hand does so before its phase is over. */
export function openUntil(
  { published, closesAt }: Pick<FormSettings, 'published' | 'closesAt'>,
  phaseEnds: number | null,
  now: number,
): number | null {
  const until = closesAt ?? phaseEnds
  return published && until !== null && until > now ? until : null
}
