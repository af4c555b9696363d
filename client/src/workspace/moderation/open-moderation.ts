import { type Accessor, createRoot, createSignal, getOwner, runWithOwner, untrack } from 'solid-js'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { BegunTexts } from '#client/workspace/begun/begun-texts.ts'
import { createUnseenBreath } from '#client/workspace/breaths.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import { watchErased } from '#client/workspace/documents/watch-erased.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { withoutDeedsTo } from '#client/workspace/undo.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import {
  deskIn,
  deskSettingsIn,
  knownModerationYears,
  noteModerationYear,
} from '#shared/documents/desk.ts'
import {
  MODERATION_COLLECTIONS,
  type ModerationCollection,
  moderationIn,
} from '#shared/documents/moderation.ts'
import { volumeForNew, volumesOfAnyMonth } from '#shared/documents/volume-years.ts'
import { proseOf, type RecordMap } from '#shared/domain/fields.ts'
import { parseAnswer } from '#shared/domain/moderation/answer.ts'
import { parseAppeal } from '#shared/domain/moderation/appeal.ts'
import { parseCase } from '#shared/domain/moderation/case.ts'
import { parseErasure } from '#shared/domain/moderation/erasure-record.ts'
import { parseEvidence } from '#shared/domain/moderation/evidence.ts'
import { parseHandover } from '#shared/domain/moderation/handover.ts'
import { parseImport } from '#shared/domain/moderation/import-record.ts'
import { parseIncident } from '#shared/domain/moderation/incident.ts'
import { parseLogEntry } from '#shared/domain/moderation/log-entry.ts'
import { parseMeasure } from '#shared/domain/moderation/measure.ts'
import { parseMention } from '#shared/domain/moderation/mention.ts'
import { parseNote } from '#shared/domain/moderation/note.ts'
import { parseNotedPerson } from '#shared/domain/moderation/noted-person.ts'
import { parseReply } from '#shared/domain/moderation/reply.ts'
import { parseRequest } from '#shared/domain/moderation/rights-request.ts'
import { parseSignature } from '#shared/domain/moderation/signature.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { moderationName } from '#shared/protocol/holds-people.ts'
import { type EvidenceFiles, watchErasures } from './erase-files.ts'
import { keepTime } from './keep-time.ts'
import type { Moderation } from './moderation.ts'
import { createNotedPeople, type NotedPeople } from './noted-people.ts'
import { watchNames } from './watch-names.ts'

export interface ModerationMeans {
  readonly documents: DocumentSet
  /** Whether this person may write there. */
  readonly mayWrite: boolean
  readonly timeZone: Accessor<string>
  readonly files: EvidenceFiles
  /** Of the workspace. */
  readonly settings: RecordMap
  /** Id of the person. */
  readonly me: () => string
  readonly undo: Pick<UndoStack, 'revise'>
  readonly begun: Pick<BegunTexts, 'forget'>
  readonly environment: Environment
}

export interface OpenModeration extends Moderation {
  /** What the documents say of themselves may be another thing now. */
  survey(): void
  close(): void
}

export function openModeration(means: ModerationMeans): OpenModeration {
  return createRoot((dispose) => createModeration(means, dispose))
}

function createModeration(means: ModerationMeans, dispose: () => void) {
  const { documents, mayWrite, timeZone, environment } = means
  const sets = {
    cases: createRecordSet(parseCase),
    noted: createRecordSet(parseNotedPerson),
    notes: createRecordSet(parseNote),
    measures: createRecordSet(parseMeasure),
    media: createRecordSet(parseEvidence),
    incidents: createRecordSet(parseIncident),
    log: createRecordSet(parseLogEntry),
    mentions: createRecordSet(parseMention),
    handovers: createRecordSet(parseHandover),
    signatures: createRecordSet(parseSignature),
    replies: createRecordSet(parseReply),
    appeals: createRecordSet(parseAppeal),
    requests: createRecordSet(parseRequest),
    erasures: createRecordSet(parseErasure),
    imports: createRecordSet(parseImport),
  } as const
  const answers = createRecordSet(parseAnswer)
  const [ready, setReady] = createSignal(false)
  const [readOnly, setReadOnly] = createSignal<ReadOnlyReason | null>('opening')
  const volumes = new Map<number, OpenDocument>()
  const reading = new Map<number, Promise<void>>()
  const detach: (() => void)[] = []
  let closed = false
  const breath = createUnseenBreath(environment)
  const names = watchNames({ moderation: () => moderation, breath, environment })
  const erasures = watchErasures(means.files, () => lookEverywhere())
  const desk = documents.open('desk')

  const note = (year: number): void => {
    if (mayWrite) desk.doc.transact(() => noteModerationYear(desk.doc, year), HOUSEKEEPING)
  }
  const open = (year: number): OpenDocument => {
    const known = volumes.get(year)
    if (known) return known
    const volume = documents.open(moderationName(year), (doc) => {
      if (!closed) detach.push(names.attach(doc))
    })
    volumes.set(year, volume)
    const shown = volume.fetched.then(async () => {
      if (closed) return
      detach.push(erasures.attach(moderationIn(volume.doc, 'media')))
      detach.push(
        watchErased(volume.doc, (records, gone) => {
          means.undo.revise(withoutDeedsTo(records))
          means.begun.forget(gone)
        }),
      )
      // One after the other, but what is written meanwhile into whichever of them is shown at once.
      let before: Promise<void> | null = null
      for (const name of MODERATION_COLLECTIONS) {
        const attached = sets[name].attachInParts(moderationIn(volume.doc, name), breath, before)
        detach.push(attached.detach)
        before = attached.shown
      }
      await before
    })
    reading.set(year, shown)
    return volume
  }
  const currentYear = (): number => Number(localTimeAt(environment.now(), timeZone()).slice(0, 4))
  // From when the documents are here they can be written in, though what they hold is still being put into lists.
  let isHere = false
  void Promise.all([currentYear(), currentYear() - 1].map((year) => open(year).fetched)).then(
    () => {
      isHere = true
      survey()
    },
  )
  /** A colleague may begin one at any time, whose clock is ahead. */
  const openNoted = (): void => {
    for (const year of volumesOfAnyMonth(currentYear(), knownModerationYears(desk.doc))) open(year)
  }
  void desk.loaded.then(() => {
    if (closed) return
    detach.push(answers.attach(deskIn(desk.doc, 'answers')))
    openNoted()
    deskSettingsIn(desk.doc).observe(openNoted)
    detach.push(() => deskSettingsIn(desk.doc).unobserve(openNoted))
  })
  const yearForNew = () => volumeForNew(currentYear(), knownModerationYears(desk.doc), mayWrite)

  const survey = (): void => {
    const facts = [...volumes.values()].map((volume) => volume.facts)
    setReadOnly(
      !isHere
        ? 'opening'
        : !mayWrite
          ? 'role'
          : facts.some(({ tooOld }) => tooOld)
            ? 'client-too-old'
            : facts.some(({ gap }) => gap)
              ? 'gap'
              : null,
    )
  }
  void Promise.all(reading.values()).then(() => {
    setReady(true)
    survey()
  })

  const homeOf = (record: string) => {
    for (const name of MODERATION_COLLECTIONS) {
      const home = sets[name].homeOf(record)
      if (home) return home
    }
    return answers.homeOf(record)
  }
  const lookEverywhere = async (): Promise<void> => {
    await desk.loaded
    for (const year of knownModerationYears(desk.doc)) open(year)
    await Promise.all(reading.values())
    survey()
  }
  const owner = getOwner()
  /** Indexed once somebody looks: at 20,000 notes that is a quarter of the reading. */
  let people: NotedPeople | null = null

  const moderation = {
    ...sets,
    get people() {
      people ??= untrack(() => runWithOwner(owner, () => createNotedPeople(sets, breath)) ?? null)
      if (!people) throw new Error('What is noted about people was asked for after it was closed')
      return people
    },
    answers,
    ready,
    readOnly,
    desk,
    homeOf,
    home(collection: ModerationCollection) {
      const year = yearForNew()
      note(year)
      return moderationIn(open(year).doc, collection)
    },
    prose(record: string, field: string) {
      const home = homeOf(record)
      const map = home?.get(record)
      const text = map ? proseOf(map, field) : null
      const document = documents.of(home?.doc)
      return text && document ? { text, awareness: document.awareness } : null
    },
    newest: () => open(yearForNew()),
    async noteLeaving(hashes: readonly string[]) {
      // Whoever asked for an erasure gets it, on a device that can write nothing down, too.
      await means.files.leaving?.note(hashes).catch(() => {})
    },
    volumes: () => [...volumes].sort(([a], [b]) => b - a).map(([, volume]) => volume),
    lookEverywhere,
  }
  const settleFiles = erasures.settle
  const keeper = mayWrite ? keepTime({ ...means, moderation, settleFiles }) : null
  // Not spread, which would ask for what is made on asking.
  return Object.assign(moderation, {
    survey() {
      survey()
      keeper?.survey()
    },
    close() {
      closed = true
      keeper?.stop()
      names.close()
      for (const end of detach) end()
      dispose()
    },
  })
}
