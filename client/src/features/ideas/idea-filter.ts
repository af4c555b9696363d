/** Which ideas are shown; what is not chosen lets everything through. */
export interface IdeaFilter {
  readonly unchecked: boolean
  /** Of which no post was made. */
  readonly unused: boolean
  /** Found by whoever looks. */
  readonly mine: boolean
  readonly label: string | null
  readonly text: string
}

export const NO_IDEA_FILTER: IdeaFilter = {
  unchecked: false,
  unused: false,
  mine: false,
  label: null,
  text: '',
}

export const MARKS = ['unchecked', 'unused', 'mine'] as const
export type Mark = (typeof MARKS)[number]

const ID = /^[\w-]{1,64}$/
const LONGEST_TEXT = 100

/** What an address asks for: `show=unchecked,mine&label=…&q=…`; what makes no sense in it is left out. */
export function readIdeaFilter(address: {
  readonly show?: string | undefined
  readonly label?: string | undefined
  readonly q?: string | undefined
}): IdeaFilter {
  const shown = (address.show ?? '').split(',')
  const label = address.label ?? ''
  return {
    unchecked: shown.includes('unchecked'),
    unused: shown.includes('unused'),
    mine: shown.includes('mine'),
    label: ID.test(label) ? label : null,
    text: (address.q ?? '').slice(0, LONGEST_TEXT).toWellFormed(),
  }
}

/** Undefined takes a name out of the address. */
export function writeIdeaFilter(filter: IdeaFilter): {
  readonly show: string | undefined
  readonly label: string | undefined
  readonly q: string | undefined
} {
  return {
    show: MARKS.filter((mark) => filter[mark]).join(',') || undefined,
    label: filter.label ?? undefined,
    q: filter.text.slice(0, LONGEST_TEXT) || undefined,
  }
}

export function isSameFilter(one: IdeaFilter, other: IdeaFilter): boolean {
  return (
    one.label === other.label &&
    one.text === other.text &&
    MARKS.every((mark) => one[mark] === other[mark])
  )
}
