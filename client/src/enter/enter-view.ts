import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/app/memory.ts'
import type { Language } from '#client/i18n/language.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { RandomBytes } from '#shared/domain/id.ts'
import { type AnswerProblem, type Answers, wrongAnswers } from '#shared/protocol/entry-form.ts'
import type { Asked, AskRelay, Receipt, ShownForm } from './ask.ts'
import { createDraft, type SentEntry, sentIn } from './draft.ts'
import { createPicturesView, type PictureMeans, type PicturesView } from './pictures-view.ts'
import { type ReadForm, readIn } from './read-in.ts'

export type EnterState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'form'; readonly form: ShownForm }
  | {
      readonly kind: 'sent'
      readonly form: ShownForm
      readonly code: string
      readonly entry: string
    }

/** Why it was not sent; what was written stays. */
export type Refused =
  | 'unreachable'
  | 'too-many'
  | 'consent-changed'
  | 'form-changed'
  | 'form-full'
  | 'form-closed'
  /** One of the pictures: which, and why, stands beside it. */
  | 'picture'
  | 'no-room'
  | 'failed'

export interface EnterView {
  readonly state: Accessor<EnterState>
  /** As typed, by the question's id. */
  answer(question: string): string | boolean
  setAnswer(question: string, answer: string | boolean): void
  /** The form in the reader's language. */
  read(form: ShownForm): ReadForm
  /** To the words that are shown: those of the other language are others. */
  readonly agreed: Accessor<boolean>
  setAgreed(agreed: boolean): void
  /** After the first attempt: what has to be put right, by the question's id. */
  readonly wrong: Accessor<ReadonlyMap<string, AnswerProblem>>
  readonly lacksConsent: Accessor<boolean>
  readonly pictures: PicturesView
  readonly lacksPicture: Accessor<boolean>
  readonly sending: Accessor<boolean>
  readonly refused: Accessor<Refused | null>
  load(): Promise<void>
  /** @param website what only programs fill in */
  send(website: string): Promise<void>
  /** Whether something is here that was not sent. */
  readonly hasDraft: Accessor<boolean>
  /** An empty form, for somebody else: nothing of what was typed and chosen is left on this device. */
  begin(): void
}

/** About: a hall that was told to wait does not come again in one moment. */
const SEND_AGAIN_MS = 10_000

export function createEnterView(means: {
  readonly ask: AskRelay
  readonly random: RandomBytes
  /** In which the page is read. */
  readonly language: Accessor<Language>
  /** Of this device: what was typed. */
  readonly typed: Memory
  /** Of this tab: the receipt of what has arrived. */
  readonly receipt: Memory
  readonly environment: Pick<Environment, 'after' | 'chance'>
  readonly pictures: Omit<PictureMeans, 'ask' | 'alts'>
}): EnterView {
  const { ask, environment } = means
  const draft = createDraft(means.typed, means.random)
  const altKey = (hash: string) => `picture:${hash}`
  const alts = {
    of: (hash: string) => String(draft.answers()[altKey(hash)] ?? ''),
    keep: (hash: string, alt: string) => draft.answer(altKey(hash), alt),
  }
  const pictures = createPicturesView({ ...means.pictures, ask, alts })
  let sent: SentEntry | null = sentIn(means.receipt.get())
  const [state, setState] = createSignal<EnterState>({ kind: 'loading' })
  /** Version of the words. */
  const [agreedTo, setAgreedTo] = createSignal<string | null>(null)
  const [tried, setTried] = createSignal(false)
  const [sending, setSending] = createSignal(false)
  const [refused, setRefused] = createSignal<Refused | null>(null)

  const form = (): ShownForm | null => {
    const now = state()
    return now.kind === 'form' || now.kind === 'sent' ? now.form : null
  }
  const read = (asked: ShownForm): ReadForm => readIn(asked, means.language())
  const shownVersion = (): string | null => {
    const asked = form()
    return asked && read(asked).consent.consentVersion
  }
  const agreed = (): boolean => agreedTo() !== null && agreedTo() === shownVersion()
  const answersTo = (asked: ShownForm): Answers => {
    const answers: Record<string, string | number | boolean> = {}
    for (const { id, kind } of asked.questions) {
      const typed = draft.answers()[id]
      if (typed === undefined || typed === '' || typed === false) continue
      const isNumber = kind === 'number' && typeof typed === 'string'
      answers[id] = isNumber ? Number(typed.replace(',', '.').replace(/\s/g, '')) : typed
    }
    return answers
  }
  const wrong = (): ReadonlyMap<string, AnswerProblem> => {
    const asked = form()
    if (!tried() || !asked) return new Map()
    const found = wrongAnswers(asked, answersTo(asked))
    return new Map(found.map(({ question, problem }) => [question, problem]))
  }
  const load = async (): Promise<void> => {
    const answer = await ask.form()
    if (answer.ok) {
      const { value: form } = answer
      setState(sent ? { kind: 'sent', form, ...sent } : { kind: 'form', form })
      if (form.pictures) await pictures.restore(form.pictures)
      return
    }
    const isGone = answer.code === 'unknown-form'
    // It cannot be sent any more, and nothing shows it to whoever uses this device next.
    if (isGone) forget()
    setState({ kind: isGone ? 'gone' : 'unreachable' })
  }
  const forget = (): void => {
    draft.clear()
    pictures.clear()
  }
  /** What is said of the form has changed since it was loaded. */
  const loadAgain = async (why: Refused): Promise<void> => {
    const answer = await ask.form()
    if (answer.ok) setState({ kind: 'form', form: answer.value })
    setRefused(why)
  }
  const refuse = async (code: string): Promise<void> => {
    switch (code) {
      case 'unreachable':
      case 'too-many':
      case 'form-full':
      case 'picture':
      case 'no-room':
        setRefused(code)
        break
      case 'consent-changed':
        setAgreedTo(null)
        await loadAgain(code)
        break
      case 'form-closed':
        await loadAgain(code)
        break
      case 'form-not-open':
      case 'unknown-form':
        await load()
        break
      case 'invalid':
      case 'no-pictures':
      case 'too-many-pictures':
        await loadAgain('form-changed')
        break
      default:
        setRefused('failed')
    }
  }
  const lacksPicture = (): boolean =>
    tried() && form()?.pictures?.required === true && pictures.chosen().length === 0
  /** Pictures first, then the entry that speaks of them. */
  const sendAll = async (asked: ShownForm, website: string): Promise<Asked<Receipt>> => {
    const code = draft.code()
    const wanted = asked.pictures && pictures.chosen().length > 0
    const came = wanted ? await pictures.send(code) : { ok: true as const, pictures: [] }
    if (!came.ok) return came
    return ask.send({
      code,
      consent: read(asked).consent.consentVersion,
      answers: answersTo(asked),
      pictures: came.pictures,
      website,
    })
  }
  /** What somebody goes on writing in is not sent before they say so. */
  const sendAgain = (website: string): void => {
    const stands = () => [draft.answers(), agreed(), pictures.chosen()] as const
    const before = stands()
    environment.after(SEND_AGAIN_MS * (0.5 + environment.chance()), () => {
      if (refused() === 'too-many' && stands().every((part, index) => part === before[index]))
        void send(website)
    })
  }
  const send = async (website: string): Promise<void> => {
    const asked = form()
    if (!asked || sending()) return
    setTried(true)
    setRefused(null)
    if (wrong().size > 0 || !agreed() || lacksPicture() || pictures.preparing()) return
    setSending(true)
    const code = draft.code()
    const first = await sendAll(asked, website)
    // The relay forgets what waits for too long: then it is brought once more.
    const isForgotten = !first.ok && first.code === 'picture-missing'
    const answer = isForgotten ? await sendAll(asked, website) : first
    setSending(false)
    if (!answer.ok) {
      await refuse(answer.code)
      if (answer.code === 'too-many') sendAgain(website)
      return
    }
    // The code stays while the tab is open; what was answered is not left on a device that others use as well.
    sent = { code, entry: answer.value.entry }
    means.receipt.set(JSON.stringify(sent))
    forget()
    setState({ kind: 'sent', form: asked, ...sent })
  }
  return {
    state,
    pictures,
    lacksPicture,
    answer: (question) => draft.answers()[question] ?? '',
    setAnswer: draft.answer,
    hasDraft: () =>
      pictures.chosen().length > 0 || Object.values(draft.answers()).some((answer) => answer),
    read,
    agreed,
    setAgreed: (agrees) => setAgreedTo(agrees ? shownVersion() : null),
    wrong,
    lacksConsent: () => tried() && !agreed(),
    sending,
    refused,
    load,
    send,
    begin() {
      const asked = form()
      sent = null
      means.receipt.set(null)
      forget()
      setTried(false)
      setAgreedTo(null)
      setRefused(null)
      if (asked) setState({ kind: 'form', form: asked })
    },
  }
}
