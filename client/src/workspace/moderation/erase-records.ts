import type { Breath } from '#client/workspace/breaths.ts'
import { COMMAND, HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { Author } from '#shared/domain/history.ts'
import { countsOf, type Erasure, erase } from '#shared/domain/moderation/erasing.ts'
import {
  type ErasingGround,
  erasureFields,
  type MaskedNames,
} from '#shared/domain/moderation/erasure-record.ts'
import { type FindNames, maskNames, type Naming } from '#shared/domain/moderation/still-naming.ts'
import { createRecord } from '#shared/domain/record.ts'

/** Records a transaction (M12), between which the page may answer. */
const AT_ONCE = 100

/**
 * Erases for good, and writes down that it was done. There is no step to take it back by. `at` is when, in ms since 1970.
 * What is few is gone before it returns.
 */
export async function eraseRecords(
  moderation: Pick<Moderation, 'home'>,
  erasure: Erasure,
  about: {
    readonly ground: ErasingGround
    readonly at: number
    readonly author: Author
    /** How names are taken out of what stays. */
    readonly masked?: MaskedNames | null
  },
  breath: Breath,
): Promise<void> {
  const { ground, at, author } = about
  if (erasure.gone.length === 0) return
  const origin = ground === 'retention' ? HOUSEKEEPING : COMMAND
  for (const [doc, gone] of Map.groupBy(erasure.gone, ({ home }) => home.doc)) {
    const shared = erasure.shared.filter(({ home }) => home.doc === doc)
    for (const [place, some] of inPieces(gone).entries()) {
      if (place > 0) await breath()
      doc?.transact(() => erase({ gone: some, shared: place === 0 ? shared : [] }), origin)
    }
  }
  const home = moderation.home('erasures')
  const by = ground === 'retention' ? null : author.person
  home.doc?.transact(
    () =>
      createRecord(
        home,
        erasureFields(ground, at, by, countsOf(erasure), about.masked),
        {},
        author,
      ),
    origin,
  )
}

/** Takes names out of what stays; before who is called so is erased. There is no step to take it back by, either. */
export async function maskRecords(
  naming: readonly Naming[],
  find: FindNames,
  { word, at }: { readonly word: string; readonly at: number },
  breath: Breath,
): Promise<void> {
  const all = naming.map(({ found }) => found)
  for (const [doc, own] of Map.groupBy(all, ({ home }) => home.doc))
    for (const some of inPieces(own)) {
      doc?.transact(() => {
        for (const found of some) maskNames(found, find, word, at)
      }, COMMAND)
      await breath()
    }
}

/** Of the files that go with what is erased. */
export function filesOf({ gone }: Pick<Erasure, 'gone'>): readonly string[] {
  return gone.flatMap(({ collection, map }) => {
    const hash = collection === 'media' ? map.get('hash') : null
    return typeof hash === 'string' ? [hash] : []
  })
}

function inPieces<One extends Naming['found']>(
  records: readonly One[],
): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(records.length / AT_ONCE) }, (_, n) =>
    records.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  )
}
