import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createKnownPeople } from './known-people.ts'
import { createPeopleCommands } from './people.ts'
import { whenRead } from './when-read.ts'

const KORRIGAN = { network: 'discord', handle: 'korrigan_35' }
let browser: FakeBrowser
let nour: Workspace

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  nour = await enterWorkspace(browser, { id: 'nour', name: 'Nour', role: 'moderator' })
  await expect
    .poll(async () => {
      await browser.pass(100)
      return nour.moderation()?.ready()
    })
    .toBe(true)
})
afterEach(() => nour.close())

const note = (): string => {
  const id = createPeopleCommands(nour).note({ name: '', handles: [KORRIGAN] })
  if (id === null) throw new Error('people can be noted')
  return id
}

test('somebody noted before everybody was read, who turns out to be known, is one with them then', () => {
  const [known, made] = [note(), note()]
  const whole = nour.moderation()
  if (!whole) throw new Error('the moderation is open')
  const [ready, setReady] = createSignal(false)
  const reading = { ...nour, moderation: () => Object.assign(Object.create(whole), { ready }) }
  createKnownPeople(reading).joinOnceRead(made, KORRIGAN)
  expect(whole.people.file(made)?.id).toBe(made)
  setReady(true)
  expect(whole.people.file(made)?.id).toBe(known)
})

test('who is noted when everybody has been read stays apart until somebody says who they are', () => {
  const [, made] = [note(), note()]
  expect(nour.moderation()?.people.file(made)?.id).toBe(made)
})

test('what needs everything waits until it is read, and happens once', () => {
  const [ready, setReady] = createSignal(false)
  let ran = 0
  whenRead(
    () => ({ ready }),
    () => {
      ran += 1
    },
  )
  expect(ran).toBe(0)
  setReady(true)
  setReady(false)
  setReady(true)
  expect(ran).toBe(1)
})
