import { lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { Belongings, Found } from './about.ts'
import { type AccessEntry, type Citing, entryOf, momentOf } from './access-entry.ts'
import { createMasker, type Masked, type Masking } from './masking.ts'
import { personIn } from './names-in.ts'
import { type Handle, handleKey } from './noted-person.ts'
import { passagesNaming } from './passages.ts'
import type { TeamFound } from './still-naming.ts'

/** What somebody who asks is given: all that is noted about them, free text included, and nobody else's name. */
export interface AccessFile {
  readonly person: {
    readonly name: string
    readonly handles: readonly Handle[]
    readonly aliases: readonly string[]
    readonly since: string | null
    readonly language: string | null
  }
  /** The oldest first. */
  readonly entries: readonly AccessEntry[]
  /** What was taken out of its texts, and what was found and left in. */
  readonly masked: readonly Masked[]
}

/** Entries whose texts are looked through in one go. */
const AT_ONCE = 50

/** What does not lie in the documents of the moderation. */
interface Beside {
  readonly beside?: readonly TeamFound[]
  readonly cited?: Citing
}

export function* accessFileOf(
  person: string,
  belongings: Belongings,
  masking: Masking,
  { beside = [], cited = () => null }: Beside = {},
): Parts<AccessFile | null> {
  const own = belongings.groupOf(person).flatMap((id) => personIn(belongings.all.get(id)) ?? [])
  const [first] = own
  if (!first) return null
  const ids = own.map(({ id }) => id)
  const mask = createMasker(belongings, ids, masking)
  yield
  const about = new Map<string, Found>()
  for (const id of ids) {
    for (const found of belongings.of(id)) about.set(found.id, found)
    for (const found of belongings.casesOf(id)) {
      about.set(found.id, found)
      // What belongs to a case and says that it is about somebody else is in the file of that one.
      for (const part of belongings.of(found.id))
        if (isAbout(part.map, ids)) about.set(part.id, part)
    }
  }
  const entries: AccessEntry[] = []
  for (const found of about.values()) {
    if (numberIn(found.map, 'deletedAt') !== null) continue
    entries.push(entryOf(found, { all: belongings.all, cited }, mask.text))
    if (entries.length % AT_ONCE === 0) yield
  }
  const theirs = new Set(about.keys())
  for (const { found, texts } of yield* passagesNaming(ids, theirs, belongings, beside)) {
    entries.push({
      collection: found.collection,
      isPassage: true,
      at: momentOf(found.map),
      type: null,
      times: [],
      automated: false,
      file: null,
      texts: texts.map((text) => ['passage', mask.text(text)] as const),
    })
    if (entries.length % AT_ONCE === 0) yield
  }
  entries.sort((a, b) => a.at - b.at)
  return {
    person: {
      name: first.name,
      handles: [
        ...new Map(
          own.flatMap(({ handles }) => handles.map((one) => [handleKey(one), one])),
        ).values(),
      ],
      aliases: [...new Set(own.flatMap(({ aliases, name }) => [...aliases, name]))].filter(
        (name) => name !== '' && name !== first.name,
      ),
      since: first.since,
      language: first.language,
    },
    entries,
    masked: mask.words(),
  }
}

function isAbout(map: RecordMap, ids: readonly string[]): boolean {
  const person = lineIn(map, 'person')
  return person === null || ids.includes(person)
}
