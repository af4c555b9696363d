import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { createTogether, type Together } from './together.ts'

let database: DatabaseSync
let together: Together
let commits: number
let timers: (() => void)[]
beforeEach(() => {
  database = new DatabaseSync(':memory:')
  database.exec('CREATE TABLE said (word TEXT UNIQUE)')
  const exec = database.exec.bind(database)
  commits = 0
  database.exec = (sql) => {
    if (sql === 'COMMIT') commits += 1
    exec(sql)
  }
  timers = []
  together = createTogether(database, (_, run) => timers.push(run))
})

const pass = () => {
  for (const run of timers.splice(0)) run()
}

const say = (word: string) => () => {
  database.prepare('INSERT INTO said VALUES (?)').run(word)
  return word.length
}
const said = () =>
  database
    .prepare('SELECT word FROM said')
    .all()
    .map(({ word }) => word)

test('what many ask for in the same moment is one commit, and each hears of its own', async () => {
  const words = ['heron', 'market', 'lighthouse']
  const answers = Promise.all(words.map((word) => together.soon(say(word))))
  expect(said()).toEqual([])
  pass()
  expect(await answers).toEqual([5, 6, 10])
  expect([said(), commits]).toEqual([words, 1])
})

test('one that fails takes none of the others along', async () => {
  const settled = Promise.allSettled(
    ['heron', 'heron', 'market'].map((word) => together.soon(say(word))),
  )
  pass()
  const answers = await settled
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(said()).toEqual(['heron', 'market'])
})

test('what has to come after it does not wait', async () => {
  const answer = together.soon(say('heron'))
  together.now()
  expect(said()).toEqual(['heron'])
  expect(await answer).toBe(5)
  pass()
  together.now()
  expect(commits).toBe(1)
})
