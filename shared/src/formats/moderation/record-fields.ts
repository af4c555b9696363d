/** Drafts as the fields of records. What is usual is not written: it is computed on reading (M4). */
import { isSafeKey, memberKey, type Scalar } from '#shared/domain/fields.ts'
import { handleMember } from '#shared/domain/moderation/noted-person.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { DraftCase, DraftMeasure, DraftNote, DraftPerson } from './drafts.ts'

export function personFields(person: DraftPerson): FieldValues {
  const fields: Record<string, Scalar | undefined> = {
    name: person.name || undefined,
    since: person.since ?? undefined,
    language: person.language ?? undefined,
  }
  for (const handle of person.handles) member(fields, 'handle', handleMember(handle))
  for (const alias of person.aliases) member(fields, 'alias', alias)
  return fields
}

function member(fields: Record<string, Scalar | undefined>, set: string, name: string): void {
  const key = memberKey(set, name)
  if (isSafeKey(name) && isSafeKey(key)) fields[key] = true
}

export function caseFields(one: DraftCase): FieldValues {
  return {
    title: one.title || undefined,
    network: one.network ?? undefined,
    channel: one.channel ?? undefined,
    place: one.place || undefined,
    link: one.link ?? undefined,
    happenedAt: one.happenedAt ?? undefined,
    triage: one.triage ?? undefined,
    severity: one.severity === 'normal' ? undefined : one.severity,
    status: one.status === 'open' ? undefined : one.status,
    deadline: one.deadline ?? undefined,
    article: one.article ?? undefined,
    articleVersion: one.articleVersion ?? undefined,
    similar: one.similar === 1 ? undefined : one.similar,
    closedAt: one.closedAt ?? undefined,
  }
}

export function noteFields(note: DraftNote): FieldValues {
  return {
    type: note.type,
    at: note.at ?? undefined,
    link: note.link ?? undefined,
    pinned: note.pinned || undefined,
  }
}

export function measureFields(measure: DraftMeasure): FieldValues {
  return {
    what: measure.what,
    at: measure.at ?? undefined,
    until: measure.until ?? undefined,
    step: measure.step ?? undefined,
    article: measure.article ?? undefined,
    articleVersion: measure.articleVersion ?? undefined,
    automated: measure.automated || undefined,
    note: measure.note || undefined,
    liftedAt: measure.liftedAt ?? undefined,
    source: measure.source ?? undefined,
    statedAt: measure.statedAt ?? undefined,
    needs: measure.needs === 1 ? undefined : measure.needs,
  }
}
