import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Forms, PublishedForm } from '#server/forms/forms.ts'
import type { Media } from '#server/media/media.ts'
import type { RateLimit } from '#server/rate-limit.ts'
import { newId } from '#shared/domain/id.ts'
import {
  type AnswerProblem,
  LONGEST_ALT,
  MOST_PICTURES,
  type PictureRequest,
  type SentPicture,
  wrongAnswers,
} from '#shared/protocol/entry-form.ts'
import { isHash } from '#shared/protocol/media.ts'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import type { ApiEnv } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid, type WrongField } from './failure.ts'

export interface EntryParts {
  readonly forms: Forms
  /** How many may take part from one address. */
  readonly entrants: RateLimit
  readonly media: Media
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const MOST_ANSWERS = 100
/** JSON of all answers together, in UTF-16 units. */
const LONGEST_ANSWERS = 16 * 1024

const Hash = v.pipe(
  v.string('has to be a text.'),
  v.check(isHash, 'has to be a SHA-256 in 64 small hexadecimal digits.'),
)
const Picture = v.object({
  hash: Hash,
  small: v.optional(v.nullable(Hash), null),
  alt: v.optional(
    v.pipe(
      v.string('has to be a text.'),
      v.maxLength(LONGEST_ALT, `may have ${LONGEST_ALT} characters at most.`),
      v.check((text) => text.isWellFormed(), 'holds half a character.'),
    ),
    '',
  ),
}) satisfies v.GenericSchema<unknown, SentPicture>
const Code = v.pipe(
  v.string('has to be a text.'),
  v.maxLength(100, 'may have 100 characters at most.'),
  v.transform(readSpokenCode),
  v.nonNullable(v.string(), 'has to be a code of 24 letters and digits.'),
)
const Answer = v.union(
  [v.string(), v.number(), v.boolean()],
  'has to be a text, a number or a tick.',
)
const Entry = v.object({
  code: Code,
  consent: v.pipe(v.string('has to be a text.'), v.maxLength(100)),
  answers: v.pipe(
    v.record(v.string(), Answer),
    v.maxEntries(MOST_ANSWERS, 'are too many.'),
    v.check((all) => JSON.stringify(all).length <= LONGEST_ANSWERS, 'are too long.'),
  ),
  pictures: v.optional(v.pipe(v.array(Picture), v.maxLength(MOST_PICTURES, 'are too many.')), []),
  /** Nobody sees it in the page, and programs that fill in everything do. */
  website: v.optional(v.string(), ''),
})
const Holder = v.object({ code: Code })
const Leaving = v.object({ code: Code, erase: v.optional(v.boolean(), false) })

const SENTENCES: Readonly<Record<AnswerProblem, string>> = {
  needed: 'is needed.',
  'too-long': 'is too long.',
  'not-a-line': 'holds what does not belong into it.',
  'no-email': 'is no e-mail address.',
  'no-link': 'is no address that begins with http:// or https://.',
  'no-number': 'is no number.',
  'no-day': 'is no day such as 2026-10-22.',
  'no-option': 'is not among what can be chosen.',
  'no-question': 'is not asked.',
}

/** `/api/forms`: what strangers see of an entry form, send, and may do afterwards with their receipt. */
export function entryRoutes({ forms, entrants, media, now }: EntryParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()
  const unknownForm = (c: Context) =>
    failure(c, 404, 'unknown-form', 'There is no such form, or not any more.')
  const unknownReceipt = (c: Context) =>
    failure(c, 404, 'unknown-receipt', 'Nothing came in here with this code.')

  routes.get('/:form', (c) => {
    const published = forms.find(c.req.param('form'))
    if (!published) return unknownForm(c)
    const { id, form, consent, translatedConsent } = published
    const pictures = form.pictures && {
      ...form.pictures,
      bytes: Math.min(form.pictures.bytes, media.limits.fileBytes),
    }
    const state = stateOf(published, now())
    const words = (version: string) => ({
      consentVersion: version,
      consentSince: forms.consentSince(id, version),
    })
    const translation = form.translation && {
      ...form.translation,
      ...(translatedConsent && words(translatedConsent)),
    }
    return c.json({ form: { id, ...form, pictures, translation, ...words(consent), state } })
  })

  routes.post('/:form/entries', async (c) => {
    const body = await readBody(c, Entry)
    if (!body.ok) return body.response
    const published = forms.find(c.req.param('form'))
    if (!published) return unknownForm(c)
    const { code, consent, answers, pictures, website } = body.value
    const before = forms.inbox.receipt(published.id, code)
    // Whoever did not hear the answer the first time: whatever has happened since.
    if (before) return c.json({ entry: before })
    const state = stateOf(published, now())
    if (state === 'closed') return failure(c, 409, 'form-closed', 'This form is closed.')
    if (state === 'early') return failure(c, 409, 'form-not-open', 'This form is not open yet.')
    if (consent !== published.consent && consent !== published.translatedConsent) {
      const message = 'What is to be agreed to has changed. Read it again.'
      return failure(c, 409, 'consent-changed', message)
    }
    const [first, ...others] = [
      ...wrongAnswers(published.form, answers).map(
        ({ question, problem }): WrongField => ({
          field: `answers.${question}`,
          message: SENTENCES[problem],
        }),
      ),
      ...wrongPictures(published.form.pictures, pictures.length),
    ]
    if (first) return invalid(c, first, ...others)
    const wait = entrants.take(`${published.id} ${c.var.address}`)
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)))
      return failure(c, 429, 'too-many', 'Too many entries from this address. Wait a little.')
    }
    // Answered like any other, so that nothing is learned from it.
    if (website !== '')
      return c.json({ entry: { id: newId(), receivedAt: now(), state: 'waiting' } }, 201)
    const sent = forms.inbox.send(published.id, { code, consent, answers, pictures })
    if (!sent.ok && sent.problem === 'picture-missing')
      return failure(c, 409, 'picture-missing', 'A picture has not come. Send it again.')
    if (!sent.ok) return failure(c, 409, 'form-full', 'This form takes no more entries.')
    await media.pictures.settle()
    return c.json({ entry: sent.receipt }, sent.isNew ? 201 : 200)
  })

  routes.post('/:form/receipt', async (c) => {
    const body = await readBody(c, Holder)
    if (!body.ok) return body.response
    const published = forms.find(c.req.param('form'))
    if (!published) return unknownForm(c)
    const entry = forms.inbox.receipt(published.id, body.value.code)
    return entry ? c.json({ entry }) : unknownReceipt(c)
  })

  routes.post('/:form/leave', async (c) => {
    const body = await readBody(c, Leaving)
    if (!body.ok) return body.response
    const published = forms.find(c.req.param('form'))
    if (!published) return unknownForm(c)
    const { code, erase } = body.value
    const entry = forms.inbox.leave(published.id, code, erase ? 'erase' : 'withdraw')
    // What is said to be erased is off the disk.
    await media.pictures.settle()
    return entry ? c.json({ entry }) : unknownReceipt(c)
  })

  return routes
}

/** @param now ms since 1970 */
export function stateOf({ form }: PublishedForm, now: number): 'early' | 'open' | 'closed' {
  if (now >= form.closesAt) return 'closed'
  return form.opensAt !== null && now < form.opensAt ? 'early' : 'open'
}

function wrongPictures(asked: PictureRequest | null, sent: number): WrongField[] {
  const field = 'pictures'
  if (!asked) return sent > 0 ? [{ field, message: 'are not asked for.' }] : []
  if (asked.required && sent === 0) return [{ field, message: 'are needed.' }]
  return sent > asked.most ? [{ field, message: 'are too many.' }] : []
}
