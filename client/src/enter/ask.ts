/**
 * What the page asks of the relay. Read by hand: what reads its answers elsewhere would be a good part of this page.
 */
import type { Browser } from '#client/app/browser.ts'
import { type PictureLine, pieceHeaders } from '#client/workspace/media/bring-picture.ts'
import {
  ANSWER_KINDS,
  type Answers,
  type EntryForm,
  type FormRules,
  type FormTranslation,
  type PictureRequest,
  type Question,
  type QuestionTranslation,
  type SentPicture,
} from '#shared/protocol/entry-form.ts'

/** By what words to agree to are known. */
export interface ShownWords {
  readonly consentVersion: string
  /** When these words were first published, in ms since 1970; null: not said. */
  readonly consentSince: number | null
}

export interface ShownForm extends EntryForm, ShownWords {
  readonly translation: (FormTranslation & { readonly words: ShownWords | null }) | null
  /** By the relay's clock. */
  readonly state: 'early' | 'open' | 'closed'
}

export const RECEIPT_STATES = ['waiting', 'kept', 'leaving', 'withdrawn', 'erased'] as const
export type ReceiptState = (typeof RECEIPT_STATES)[number]

export interface Receipt {
  /** The entry's id, by which the list of a draw names it: no secret. */
  readonly entry: string
  readonly receivedAt: number
  readonly state: ReceiptState
}

/** `code` is the relay's own, or `unreachable`, also for a hotel's sign-in page that answers in its place. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string }

export interface AskRelay extends PictureLine {
  form(): Promise<Asked<ShownForm>>
  send(entry: {
    readonly code: string
    readonly consent: string
    readonly answers: Answers
    readonly pictures: readonly SentPicture[]
    readonly website: string
  }): Promise<Asked<Receipt>>
  receipt(code: string): Promise<Asked<Receipt>>
  leave(code: string, erase: boolean): Promise<Asked<Receipt>>
}

function offset({ picture }: Fields): number | null {
  const { offset: told } = fieldsOf(picture)
  return typeof told === 'number' ? told : null
}

export function askRelay(browser: Pick<Browser, 'fetch'>, form: string): AskRelay {
  const path = `/api/forms/${encodeURIComponent(form)}`
  const ask = async <Value>(
    where: string,
    init: RequestInit,
    read: (json: Fields) => Value | null,
  ): Promise<Asked<Value>> => {
    try {
      const response = await browser.fetch(`${path}${where}`, {
        credentials: 'omit',
        cache: 'no-store',
        ...init,
      })
      const json = fieldsOf(await response.json())
      // Where the picture goes on is told with a refusal, too.
      const value = response.ok || json.picture ? read(json) : null
      if (value !== null) return { ok: true, value }
      const { code } = fieldsOf(json.error)
      return { ok: false, code: typeof code === 'string' ? code : 'unreachable' }
    } catch {
      return { ok: false, code: 'unreachable' }
    }
  }
  const receipt = ({ entry }: Fields): Receipt | null => {
    const { id, receivedAt, state: said } = fieldsOf(entry)
    const state = RECEIPT_STATES.find((one) => one === said)
    return state && typeof receivedAt === 'number' && typeof id === 'string'
      ? { entry: id, receivedAt, state }
      : null
  }
  const post = <Value>(where: string, body: object, read: (json: Fields) => Value | null) =>
    ask(
      where,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      read,
    )
  return {
    form: () => ask('', {}, ({ form: told }) => readForm(fieldsOf(told))),
    send: (entry) => post('/entries', entry, receipt),
    beginPicture: (picture) => post('/pictures', picture, offset),
    sendPiece: ({ code, hash, offset: from, piece }) =>
      ask(
        '/pictures',
        {
          method: 'PUT',
          headers: pieceHeaders(code, hash, from),
          body: piece,
        },
        offset,
      ),
    receipt: (code) => post('/receipt', { code }, receipt),
    leave: (code, erase) => post('/leave', { code, erase }, receipt),
  }
}

function readForm(told: Fields): ShownForm | null {
  const text = (field: string): string => textOf(told, field)
  const { opensAt, closesAt, questions, state: said } = told
  const state = (['early', 'open', 'closed'] as const).find((one) => one === said)
  if (!state || !Array.isArray(questions) || typeof closesAt !== 'number') return null
  return {
    language: told.language === 'fr' ? 'fr' : 'en',
    title: text('title'),
    introduction: text('introduction'),
    organiser: text('organiser'),
    consent: text('consent'),
    consentVersion: text('consentVersion'),
    consentSince: sinceOf(told),
    translation: readTranslation(told.translation),
    opensAt: typeof opensAt === 'number' ? opensAt : null,
    closesAt,
    forgetAt: closesAt,
    questions: questions.flatMap((one) => readQuestion(fieldsOf(one)) ?? []),
    pictures: readPictures(told.pictures),
    rules: readRules(told.rules),
    state,
  }
}

function sinceOf({ consentSince }: Fields): number | null {
  return typeof consentSince === 'number' ? consentSince : null
}

function readTranslation(said: unknown): ShownForm['translation'] {
  const told = fieldsOf(said)
  if (!Array.isArray(told.questions)) return null
  const consentVersion = textOf(told, 'consentVersion')
  return {
    introduction: textOf(told, 'introduction'),
    consent: textOf(told, 'consent'),
    questions: told.questions.flatMap((one) => readTexts(fieldsOf(one)) ?? []),
    words: consentVersion === '' ? null : { consentVersion, consentSince: sinceOf(told) },
  }
}

function readPictures(told: unknown): PictureRequest | null {
  const { required, most, bytes } = fieldsOf(told)
  return typeof most === 'number' && typeof bytes === 'number'
    ? { required: required === true, most, bytes }
    : null
}

function readRules(told: unknown): FormRules | null {
  const { number, publishedAt, hash, text } = fieldsOf(told)
  return typeof number === 'number' &&
    typeof publishedAt === 'number' &&
    typeof hash === 'string' &&
    typeof text === 'string'
    ? { number, publishedAt, hash, text }
    : null
}

function readQuestion(told: Fields): Question | null {
  const kind = ANSWER_KINDS.find((one) => one === told.kind)
  const texts = readTexts(told)
  return kind && texts ? { ...texts, kind, required: told.required === true } : null
}

function readTexts(told: Fields): QuestionTranslation | null {
  const { id, label, options } = told
  if (typeof id !== 'string' || typeof label !== 'string') return null
  return {
    id,
    label,
    hint: textOf(told, 'hint'),
    options: Array.isArray(options) ? options.map(String) : [],
  }
}

type Fields = Readonly<Record<string, unknown>>

function textOf(told: Fields, field: string): string {
  const value = told[field]
  return typeof value === 'string' ? value : ''
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
