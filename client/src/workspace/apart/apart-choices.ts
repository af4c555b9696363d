import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { calledBy, shortly } from '#client/workspace/people/called.ts'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Apart, Version } from '#shared/domain/apart.ts'
import { lineOf } from '#shared/domain/cut-text.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isKeyOf } from '#shared/table-keys.ts'

/** Something that was changed apart, and what anybody may choose from. */
export interface Choice {
  readonly field: string
  /** `Vous et Théo avez changé l’heure…` */
  readonly title: string
  readonly versions: readonly ChoiceVersion[]
}

export interface ChoiceVersion {
  /** Null when nobody knows who it was. */
  readonly by: Colleague | null
  /** `Version de Théo, 10:04` */
  readonly whose: string
  /** What it would be. */
  readonly text: string
  /** `Garder 17:00` */
  readonly keep: string
  readonly value: Scalar
}

export interface ApartView {
  /** Those that were not put off here. */
  readonly choices: Accessor<readonly Choice[]>
  keep(field: string, value: Scalar): void
  /** Until it is opened again: nobody else is bothered, and nothing is lost. */
  putOff(field: string): void
}

/** How the values of a record are said. */
export interface ApartSpeech {
  /** What was changed, as in a sentence: `l’heure`. */
  what(apart: Apart): string
  text(field: string, value: Scalar): string
  /** As short as it is told from the others; null where keeping it leaves the field empty. */
  short(apart: Apart, value: Scalar): string | null
}

/** `le lien`; of a field that a newer version has, its name. */
export function whatIs(field: string, { apart }: Pick<Words, 'apart'>): string {
  return isKeyOf(field, apart.fields) ? apart.fields[field] : apart.otherField(field)
}

/** Of a record whose values are said alike wherever they stand. */
export function plainSpeech(
  words: Accessor<Words>,
  textOf: (field: string, value: Exclude<Scalar, null>) => string,
): ApartSpeech {
  const text = (field: string, value: Scalar): string =>
    value === null ? words().apart.nothing : textOf(field, value)
  return {
    what: ({ field }) => whatIs(field, words()),
    text,
    short: ({ field }, value) => (value === null ? null : text(field, value)),
  }
}

/** In characters: what is longer is no name for a button. */
const LONGEST_SHORT = 48

export function createApartChoices(means: {
  readonly workspace: Pick<Workspace, 'me' | 'people' | 'hueOf'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly now: () => number
  /** Of one record. Reactive. */
  readonly apart: Accessor<readonly Apart[]>
  readonly speech: ApartSpeech
  readonly settle: (field: string, value: Scalar) => void
}): ApartView {
  const { words, formats, speech } = means
  const { me } = means.workspace
  const colleague = createColleagues(means.workspace)
  const [later, setLater] = createSignal<readonly string[]>([])

  const called = calledBy(shortly(colleague), words)
  const titleOf = (apart: Apart): string => {
    const { title } = words().apart
    const people = [...new Set(apart.versions.map(({ by }) => by))]
    const others = people.filter((by) => by !== me.id)
    const what = speech.what(apart)
    if (others.length === people.length)
      return people.length === 1
        ? title.oneAlone(called.first(others[0] ?? null), what)
        : title.others(formats().list(called.all(others)), what)
    return others.length === 0
      ? title.youAlone(what)
      : title.you(formats().list(others.map(called.within)), what)
  }
  const keepOf = (apart: Apart, { by, value }: Version): string => {
    const short = speech.short(apart, value)
    if (short === null) return words().apart.keepNothing
    if (short.length <= LONGEST_SHORT || apart.versions.every((one) => one.by === by))
      return words().apart.keep(lineOf(short, LONGEST_SHORT))
    return by === me.id ? words().apart.keepYours : words().apart.keepTheirs(called.within(by))
  }
  const versionOf = (apart: Apart, version: Version): ChoiceVersion => {
    const { at, by, value } = version
    const when = formats().instantShort(at, means.now())
    return {
      by: colleague(by),
      whose:
        by === me.id ? words().apart.yours(when) : words().apart.theirs(called.within(by), when),
      text: speech.text(apart.field, value),
      keep: keepOf(apart, version),
      value,
    }
  }
  return {
    choices: createMemo(() =>
      means
        .apart()
        .filter(({ field }) => !later().includes(field))
        .map((apart) => ({
          field: apart.field,
          title: titleOf(apart),
          versions: apart.versions.map((version) => versionOf(apart, version)),
        })),
    ),
    keep: means.settle,
    putOff: (field) => setLater((fields) => [...fields, field]),
  }
}
