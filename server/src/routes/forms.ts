import { Hono } from 'hono'
import * as v from 'valibot'
import { FormBody } from '#server/forms/form-schema.ts'
import type { Forms, PublishedForm } from '#server/forms/forms.ts'
import type { Media } from '#server/media/media.ts'
import { isId } from '#shared/protocol/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'

export interface FormParts extends ApiParts {
  readonly forms: Forms
  readonly media: Media
}

/** Who may share with guests writes `entries-{event}`, too: it is they who bring in what came. */
const FORMS = 'share with guests'
const MOST_AT_ONCE = 200

const Ids = v.optional(
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(50))), v.maxLength(MOST_AT_ONCE)),
  [],
)
const Done = v.object({ taken: Ids, left: Ids })
const Erased = v.object({
  entries: Ids,
  /** Only these of their pictures, by hash. */
  pictures: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(MOST_AT_ONCE)),
  ),
})

/** `/api/workspaces/{id}/forms`: what the team asks of strangers, and the inbox of what came. */
export function formRoutes({ accounts, forms, media }: FormParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()
  const unknown = 'This event has no entry form.'

  routes.put('/:workspace/forms/:event', async (c) => {
    const body = await readBody(c, FormBody)
    if (!body.ok) return body.response
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    if (!isId(event)) return failure(c, 404, 'unknown-event', 'This is the id of no event.')
    const isNew = forms.of(workspace, event) === null
    const published = forms.publish(workspace, event, body.value)
    if (!published) return failure(c, 409, 'too-many-forms', 'This workspace has too many forms.')
    const { person } = right.visitor
    const { id, form } = published
    const about = { form: id, name: form.title }
    accounts.audit.record({ workspace, person, kind: 'form-published', about })
    return c.json({ form: told(forms, published) }, isNew ? 201 : 200)
  })

  routes.get('/:workspace/forms/:event', (c) => {
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    const published = forms.of(workspace, event)
    if (!published) return failure(c, 404, 'unknown-form', unknown)
    return c.json({ form: told(forms, published) })
  })

  routes.delete('/:workspace/forms/:event', async (c) => {
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    const published = forms.of(workspace, event)
    if (!published) return failure(c, 404, 'unknown-form', unknown)
    forms.remove(workspace, event)
    await media.pictures.settle()
    const { person } = right.visitor
    const about = { form: published.id, name: published.form.title }
    accounts.audit.record({ workspace, person, kind: 'form-removed', about })
    return c.body(null, 204)
  })

  routes.get('/:workspace/forms/:event/inbox', (c) => {
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    const published = forms.of(workspace, event)
    if (!published) return failure(c, 404, 'unknown-form', unknown)
    const { inbox } = forms
    return c.json({
      entries: inbox.waiting(published.id, MOST_AT_ONCE),
      leaving: inbox.leaving(published.id, MOST_AT_ONCE),
      consents: forms.consents(published.id),
    })
  })

  routes.post('/:workspace/forms/:event/inbox', async (c) => {
    const body = await readBody(c, Done)
    if (!body.ok) return body.response
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    const published = forms.of(workspace, event)
    if (!published) return failure(c, 404, 'unknown-form', unknown)
    forms.inbox.taken(published.id, body.value.taken)
    forms.inbox.left(published.id, body.value.left)
    return c.body(null, 204)
  })

  // Also of a form that is gone: the team has what came by it.
  routes.post('/:workspace/forms/:event/erased', async (c) => {
    const body = await readBody(c, Erased)
    if (!body.ok) return body.response
    const { workspace } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    const { entries, pictures } = body.value
    media.pictures.release(workspace, entries, pictures)
    await media.pictures.settle()
    return c.body(null, 204)
  })

  return routes
}

function told(forms: Forms, { id, form, consent, publishedAt, entries }: PublishedForm) {
  return { id, ...form, consentVersion: consent, publishedAt, entries, ...forms.inbox.count(id) }
}
