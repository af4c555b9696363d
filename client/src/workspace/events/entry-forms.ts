import * as v from 'valibot'
import type { Environment } from '#client/workspace/environment.ts'
import { ANSWER_KINDS, type EntryForm } from '#shared/protocol/entry-form.ts'

/** `unknown-form`: the event has none; else the relay's own code, or `unreachable`. */
export type FormAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string }

const QUESTION = v.object({
  id: v.string(),
  kind: v.picklist(ANSWER_KINDS),
  label: v.string(),
  hint: v.string(),
  required: v.boolean(),
  options: v.array(v.string()),
})
const RULES = v.object({
  number: v.number(),
  publishedAt: v.number(),
  hash: v.string(),
  text: v.string(),
})
const TRANSLATION = v.object({
  introduction: v.string(),
  consent: v.string(),
  questions: v.array(v.omit(QUESTION, ['kind', 'required'])),
})
const PICTURES = v.object({ required: v.boolean(), most: v.number(), bytes: v.number() })
const FORM = v.object({
  form: v.object({
    id: v.string(),
    language: v.picklist(['fr', 'en']),
    title: v.string(),
    introduction: v.string(),
    organiser: v.string(),
    questions: v.array(QUESTION),
    pictures: v.optional(v.nullable(PICTURES), null),
    rules: v.optional(v.nullable(RULES), null),
    consent: v.string(),
    translation: v.optional(v.nullable(TRANSLATION), null),
    opensAt: v.nullable(v.number()),
    closesAt: v.number(),
    forgetAt: v.number(),
    consentVersion: v.string(),
    publishedAt: v.number(),
    entries: v.number(),
    waiting: v.number(),
    leaving: v.number(),
  }),
})
const RECEIVED = v.object({
  hash: v.string(),
  small: v.nullable(v.string()),
  alt: v.string(),
  type: v.string(),
  bytes: v.number(),
})
const ANSWERS = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))
const INBOX = v.object({
  entries: v.array(
    v.object({
      id: v.string(),
      receivedAt: v.number(),
      consent: v.string(),
      answers: ANSWERS,
      pictures: v.optional(v.array(RECEIVED), []),
    }),
  ),
  leaving: v.array(
    v.object({ id: v.string(), asked: v.picklist(['withdraw', 'erase']), askedAt: v.number() }),
  ),
  consents: v.record(v.string(), v.string()),
})
const ROOM = v.object({
  usedBytes: v.number(),
  workspaceBytes: v.number(),
  fileBytes: v.number(),
})
const FAILURE = v.object({ error: v.object({ code: v.string() }) })

/** A form as the relay has it, with how much came in and how much of that still waits. */
export type PublishedForm = v.InferOutput<typeof FORM>['form']
/** Bytes: how much the workspace's files take, how much they may, and how much one of them may. */
export type MediaRoom = v.InferOutput<typeof ROOM>
export type ReceivedBatch = v.InferOutput<typeof INBOX>

/** What the team asks of the relay about the entry form of one event. */
export interface EntryForms {
  find(): Promise<FormAnswer<PublishedForm>>
  publish(form: EntryForm): Promise<FormAnswer<PublishedForm>>
  /** With all that it received and nobody has taken. */
  remove(): Promise<FormAnswer<null>>
  room(): Promise<FormAnswer<MediaRoom>>
  /** The longest waiting first; some at a time. */
  inbox(): Promise<FormAnswer<ReceivedBatch>>
  /** The team has erased these entries; what came with them goes from the relay, also when the form is gone. */
  erased(entries: readonly string[]): Promise<FormAnswer<null>>
  /** These are in the document, and the relay has that. */
  done(taken: readonly string[], left: readonly string[]): Promise<FormAnswer<null>>
}

export function entryForms(
  workspace: string,
  event: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): EntryForms {
  const path = `/forms/${event}`
  const ask = async <Schema extends v.GenericSchema>(
    method: string,
    where: string,
    schema: Schema,
    body?: object,
  ): Promise<FormAnswer<v.InferOutput<Schema>>> => {
    try {
      const response = await fetch(`${origin}/api/workspaces/${workspace}${where}`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      const json: unknown = response.status === 204 ? null : await response.json()
      if (response.ok) {
        const read = v.safeParse(schema, json)
        return read.success ? { ok: true, value: read.output } : { ok: false, code: 'unreachable' }
      }
      const failure = v.safeParse(FAILURE, json)
      return { ok: false, code: failure.success ? failure.output.error.code : 'unreachable' }
    } catch {
      return { ok: false, code: 'unreachable' }
    }
  }
  const formOf = (answer: FormAnswer<v.InferOutput<typeof FORM>>): FormAnswer<PublishedForm> =>
    answer.ok ? { ok: true, value: answer.value.form } : answer
  return {
    find: async () => formOf(await ask('GET', path, FORM)),
    publish: async (form) => formOf(await ask('PUT', path, FORM, form)),
    remove: () => ask('DELETE', path, v.null()),
    room: () => ask('GET', '/media', ROOM),
    inbox: () => ask('GET', `${path}/inbox`, INBOX),
    erased: (entries) => ask('POST', `${path}/erased`, v.null(), { entries }),
    done: (taken, left) => ask('POST', `${path}/inbox`, v.null(), { taken, left }),
  }
}
