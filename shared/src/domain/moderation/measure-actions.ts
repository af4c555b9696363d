import * as Y from 'yjs'
import { READS_LAID_IN, requireWriter } from '#shared/documents/schema.ts'
import { memberKey, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { agreementEntry } from './agreement.ts'
import type { LadderStep } from './ladder-step.ts'
import { lasts, type Measure } from './measure.ts'
import { restrictionOf } from './statement.ts'

const HOUR_MS = 3_600_000

/** What somebody does about a case or a person. */
export interface MeasureDraft
  extends Pick<Measure, 'case' | 'person' | 'what' | 'until' | 'step' | 'note' | 'needs'> {
  /** The article that it is based on, in the version of that day. */
  readonly article: string | null
  readonly articleVersion: string | null
}

/** What a step of the ladder makes of it. @param now ms since 1970 */
export function draftOfStep(
  { id, what, hours, people }: LadderStep,
  now: number,
): Pick<MeasureDraft, 'what' | 'until' | 'step' | 'needs'> {
  const until = lasts(what) && hours !== null ? now + hours * HOUR_MS : null
  return { what, until, step: id, needs: people }
}

/** Those below are called inside a transaction of the caller's. Whoever takes a measure agrees to it; what they say of a restriction begins its reasons. */
export function takeMeasure(
  measures: Records,
  draft: MeasureDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = {
    case: draft.case ?? undefined,
    person: draft.person ?? undefined,
    what: draft.what,
    until: draft.until ?? undefined,
    step: draft.step ?? undefined,
    note: draft.note.trim() || undefined,
    article: draft.article ?? undefined,
    articleVersion: draft.articleVersion ?? undefined,
    needs: draft.needs > 1 ? draft.needs : undefined,
  }
  const reasons = restrictionOf(draft) === null ? '' : draft.note.trim()
  const made = createRecord(measures, fields, { reasons }, author)
  if (measures.doc) requireWriter(measures.doc, READS_LAID_IN)
  if (draft.needs > 1) agreeToMeasure(measures, made.id, author)
  return made
}

/** One more of those who must agree, to what it is now. */
export function agreeToMeasure(measures: Records, id: string, author: Author): readonly Step[] {
  const map = measures.get(id)
  if (!(map instanceof Y.Map)) return []
  const { now, person, random } = author
  const [field, after] = agreementEntry(newId(random), { at: now, by: person, map })
  map.set(field, after)
  return [
    { kind: 'field', record: id, field, before: undefined, after },
    ...changeRecord(measures, id, { [memberKey('agreed', person)]: true }, author),
  ]
}

/** It stands no longer; that it stood remains on record. */
export function liftMeasure(measures: Records, id: string, author: Author): readonly Step[] {
  return changeRecord(measures, id, { liftedAt: author.now, liftedBy: author.person }, author)
}
