/** Records as they go into a file: everything that is kept of them, with the ids by which they name each other. */
import type { Handle } from '#shared/domain/moderation/noted-person.ts'

export interface ExportedModeration {
  /** Names of the team, by id. */
  readonly team: ReadonlyMap<string, string>
  readonly people: readonly ExportedPerson[]
  readonly cases: readonly ExportedCase[]
  readonly notes: readonly ExportedNote[]
  readonly measures: readonly ExportedMeasure[]
}

export interface Exported {
  readonly id: string
  /** By which a file that the record came from knows it. */
  readonly origin: string | null
  /** ms since 1970, as all times here */
  readonly createdAt: number
  /** Id of a person of the team. */
  readonly createdBy: string | null
  readonly keepUntil: number | null
  readonly keepReason: string
}

export interface ExportedPerson extends Exported {
  readonly name: string
  readonly handles: readonly Handle[]
  readonly aliases: readonly string[]
  readonly since: string | null
  readonly language: string | null
  readonly mergedInto: string | null
}

export interface ExportedCase extends Exported {
  readonly title: string
  readonly quote: string
  readonly network: string | null
  readonly channel: string | null
  readonly place: string
  readonly link: string | null
  readonly happenedAt: number | null
  readonly people: readonly string[]
  readonly triage: string | null
  readonly severity: string
  readonly owner: string | null
  readonly status: string
  readonly deadline: number | null
  readonly article: string | null
  readonly articleVersion: string | null
  readonly outcome: string
  readonly similar: number
  readonly closedAt: number | null
}

export interface ExportedNote extends Exported {
  readonly case: string | null
  readonly person: string | null
  readonly type: string
  readonly text: string
  readonly at: number
  readonly pinned: boolean
  readonly link: string | null
  readonly by: string | null
  readonly mentions: readonly string[]
}

export interface ExportedMeasure extends Exported {
  readonly case: string | null
  readonly person: string | null
  readonly what: string
  readonly at: number
  readonly until: number | null
  readonly step: string | null
  readonly article: string | null
  readonly articleVersion: string | null
  readonly automated: boolean
  readonly note: string
  readonly by: string | null
  readonly liftedAt: number | null
  readonly liftedBy: string | null
  readonly reasons: string
  readonly source: string | null
  readonly statedAt: number | null
  readonly statedBy: string | null
  readonly needs: number
  readonly agreed: readonly string[]
}
