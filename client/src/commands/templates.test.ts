import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { FIRST_COMMENT, textsIn, variantFor } from '#shared/domain/post-texts.ts'
import { parseTemplate, type Template } from '#shared/domain/template.ts'
import { createPillarCommands } from './pillars.ts'
import { createPostCommands, type PostCommands } from './posts.ts'
import { createTemplateCommands, type TemplateCommands } from './templates.ts'

let workspace: Workspace
let posts: PostCommands
let templates: TemplateCommands

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  posts = createPostCommands(workspace)
  templates = createTemplateCommands(workspace)
}

beforeEach(() => open('owner'))

afterEach(() => workspace.close())

const WHOLE = {
  title: 'Portrait',
  body: 'Qui, où, depuis quand ?',
  link: 'https://exemple.fr',
  channels: ['linkedin', 'x'],
  texts: { [variantFor('x')]: 'En bref :', [FIRST_COMMENT]: 'Et vous ?' },
}

/** Made of a post that went well. */
function templateOf(more: Parameters<PostCommands['create']>[0] = {}): Template {
  const post = posts.create({ ...WHOLE, ...more, at: '2026-10-22T11:30', status: 'published' })
  return read(templates.make(post ?? '', 'Portrait de la semaine') ?? '')
}

function read(id: string): Template {
  const found = parseTemplate(id, workspace.write.collection('templates').get(id))
  if (found.kind === 'damaged') throw new Error(found.field)
  return found
}

const isKept = (id: string) => !read(id).deleted

function saidBy(id: string | null) {
  const map = workspace.write.homeOf(id ?? '')?.get(id ?? '')
  if (!map) throw new Error('there is such a post')
  return { post: workspace.posts.get(id ?? ''), texts: textsIn(map) }
}

const TEXTS = { body: WHOLE.body, variants: { x: 'En bref :' }, comment: 'Et vous ?' }

test('a template made of a post has all its texts and none of its fate; a post begun from it says the same', () => {
  const template = templateOf()
  expect(template).toMatchObject({ ...TEXTS, name: 'Portrait de la semaine', title: 'Portrait' })
  const { post, texts } = saidBy(templates.begin(template))
  expect(texts).toEqual(TEXTS)
  expect(post).toMatchObject({
    title: 'Portrait',
    channels: ['linkedin', 'x'],
    link: 'https://exemple.fr',
    status: 'draft',
    owner: 'camille',
    at: null,
  })
})

test('into a new post it writes everything at once, and one undo empties it again (M7)', () => {
  const template = templateOf()
  const id = posts.create({ at: '2026-10-29T18:00', status: 'draft' })
  templates.apply(template, id ?? '')
  expect(saidBy(id).texts).toEqual(TEXTS)
  expect(saidBy(id).post).toMatchObject({ title: 'Portrait', at: '2026-10-29T18:00' })
  workspace.undo.undo()
  expect(saidBy(id).texts).toEqual({ body: '', variants: {}, comment: '' })
  expect(saidBy(id).post).toMatchObject({ title: '', channels: [], at: '2026-10-29T18:00' })
})

test('its texts are changed, begun and left, its channels chosen, and every step of it is taken back', () => {
  const { id } = templateOf()
  templates.write(id, 'body', 'Qui, où ?')
  templates.write(id, variantFor('linkedin'), 'Plus long')
  templates.leave(id, variantFor('x'))
  templates.toggle(id, 'channel', 'x', false)
  expect(read(id)).toMatchObject({
    body: 'Qui, où ?',
    variants: { linkedin: 'Plus long' },
    channels: ['linkedin'],
  })
  for (let step = 0; step < 4; step++) workspace.undo.undo()
  expect(read(id)).toMatchObject({ ...TEXTS, channels: ['linkedin', 'x'] })
  templates.remove(id)
  expect(isKept(id)).toBe(false)
  workspace.undo.undo()
  expect(isKept(id)).toBe(true)
})

test('a post begins without a channel or a label that is no longer there', () => {
  const template = templateOf({
    channels: ['linkedin', 'gone'],
    labels: ['lost'],
    texts: { [variantFor('gone')]: 'Nulle part' },
  })
  const { post, texts } = saidBy(templates.begin(template))
  expect(post).toMatchObject({ channels: ['linkedin'], labels: [] })
  expect(texts.variants).toEqual({})
})

test('a post begins with the pillar of its template, as long as there is one (M7)', () => {
  const pillars = createPillarCommands(workspace)
  const pillar = pillars.create('Métiers', 'moss')
  const { id } = templateOf({ pillar })
  expect(saidBy(templates.begin(read(id))).post).toMatchObject({ pillar })
  const post = posts.create({ status: 'draft' })
  templates.apply(read(id), post ?? '')
  expect(saidBy(post).post).toMatchObject({ pillar })
  pillars.remove(pillar ?? '')
  expect(saidBy(templates.begin(read(id))).post).toMatchObject({ pillar: null })
})

test('who gives no names makes none', async () => {
  await workspace.close()
  await open('contributor')
  expect(templates.create('Portrait')).toBeNull()
})
