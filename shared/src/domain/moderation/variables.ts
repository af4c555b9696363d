/** What stands in braces in a canned answer and is filled in on a case: `{person}`, or `{personne}`. */
import { foldName } from '#shared/domain/named.ts'
import type { AnswerLanguage } from './answer.ts'

export const VARIABLES = [
  'person',
  'place',
  'link',
  'article',
  'article title',
  'article text',
  'until',
  'redress',
  'team',
] as const
export type Variable = (typeof VARIABLES)[number]

/** As they are written in a text; those of both languages are read in either. */
export const VARIABLE_NAMES: Readonly<Record<AnswerLanguage, Readonly<Record<Variable, string>>>> =
  {
    fr: {
      person: 'personne',
      place: 'lieu',
      link: 'lien',
      article: 'article',
      'article title': 'titre de l’article',
      'article text': 'texte de l’article',
      until: 'jusqu’au',
      redress: 'recours',
      team: 'équipe',
    },
    en: {
      person: 'person',
      place: 'place',
      link: 'link',
      article: 'article',
      'article title': 'article title',
      'article text': 'article text',
      until: 'until',
      redress: 'redress',
      team: 'team',
    },
  }

/** Not across lines, so that a pair of braces far apart is none. */
const BRACES = /\{([^{}\n]{1,40})\}/gu

export type VariableValues = Readonly<Partial<Record<Variable, string>>>

/** Something in braces that stands in a text. */
export interface Placeholder {
  /** With its braces. */
  readonly written: string
  /** Null for a name that there is none of. */
  readonly variable: Variable | null
}

/** What has no value stays as it is written, for `placeholdersIn` to find. */
export function fillIn(text: string, values: VariableValues): string {
  return text.replace(BRACES, (written, name: string) => {
    const variable = variableCalled(name)
    return (variable && values[variable]?.trim()) || written
  })
}

/** Each once, in the order in which they stand. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Map<string, Placeholder>()
  for (const [written, name = ''] of text.matchAll(BRACES))
    if (!found.has(written)) found.set(written, { written, variable: variableCalled(name) })
  return [...found.values()]
}

function variableCalled(name: string): Variable | null {
  return CALLED.get(plain(name)) ?? null
}

/** Case, accents and the two kinds of apostrophe do not count. */
function plain(name: string): string {
  return foldName(name).replaceAll('’', "'")
}

const CALLED = new Map(
  Object.values(VARIABLE_NAMES).flatMap((names) =>
    VARIABLES.map((variable) => [plain(names[variable]), variable] as const),
  ),
)
