import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { keepNames } from '#client/workspace/people/keep-names.ts'
import { goneIn, peopleIn, rolesIn, sinceIn } from '#shared/documents/space.ts'

/** The relay's list, told when the test says so, and the pause between two questions. */
function setTable(...names: string[]) {
  const doc = new Y.Doc()
  const answers: (() => void)[] = []
  let members = names
  let rested = () => {}
  const environment = {
    origin: 'https://ruche.example',
    fetch: () => {
      const told = members.map((name, joinedAt) => ({
        person: { id: name.toLowerCase(), name },
        joinedAt,
        role: 'editor',
      }))
      return new Promise<Response>((resolve) => {
        answers.push(() => resolve(Response.json({ members: told })))
      })
    },
    after: (_: number, run: () => void) => {
      rested = run
      return () => {}
    },
  }
  return {
    doc,
    keeper: keepNames('w', doc, environment),
    become: (...now: string[]) => {
      members = now
    },
    rest: () => rested(),
    async answers() {
      for (const answer of answers.splice(0)) answer()
      // Reading an answer takes some turns of the event loop, and no timer of ours.
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    },
    gone: () => [...goneIn(doc).keys()],
    names: () => [...peopleIn(doc).values()],
  }
}

test('whoever the relay no longer lists is gone and keeps their name, until they come back', async () => {
  const table = setTable('Camille', 'Bob')
  table.keeper.ask()
  await table.answers()
  expect([table.names(), table.gone()]).toEqual([['Camille', 'Bob'], []])
  expect(sinceIn(table.doc).toJSON()).toEqual({ camille: 0, bob: 1 })
  expect(rolesIn(table.doc).toJSON()).toEqual({ camille: 'editor', bob: 'editor' })

  table.become('Camille')
  table.rest()
  table.keeper.ask()
  await table.answers()
  expect([table.names(), table.gone()]).toEqual([['Camille', 'Bob'], ['bob']])

  table.become('Camille', 'Bob')
  table.rest()
  table.keeper.ask()
  await table.answers()
  expect(table.gone()).toEqual([])
})

test('whoever comes while the relay’s answer is on its way is not gone', async () => {
  const table = setTable('Camille')
  table.keeper.ask()
  peopleIn(table.doc).set('nour', 'Nour')
  await table.answers()
  expect(table.gone()).toEqual([])
})

test('a relay that does not answer takes nobody away', async () => {
  const doc = new Y.Doc()
  peopleIn(doc).set('bob', 'Bob')
  for (const fetch of [
    () => Promise.reject(new TypeError('offline')),
    async () => Response.json({ error: { code: 'not-allowed' } }, { status: 403 }),
    async () => Response.json({}),
  ]) {
    const keeper = keepNames('w', doc, {
      origin: 'https://r.example',
      fetch,
      after: () => () => {},
    })
    keeper.ask()
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(goneIn(doc).size).toBe(0)
  }
})
