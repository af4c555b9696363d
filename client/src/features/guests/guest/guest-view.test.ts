import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { openLiveDocument } from '#client/workspace/sharing/live-document.ts'
import type { Opened } from '#client/workspace/sharing/look-in.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { type ShownAbout, writeShown } from '#shared/documents/share.ts'
import { createGuestView } from './guest-view.ts'

const ABOUT: ShownAbout = {
  workspace: 'Club photo',
  name: 'Mairie',
  by: 'Léa',
  timeZone: 'Europe/Paris',
  from: null,
  to: null,
}
const OPEN: Opened = {
  kind: 'open',
  workspace: 'workspaceaaaaa',
  document: 'share-bcdefghijklmno',
  name: 'Mairie',
  link: 'linkaaaaaaaaaa',
  shown: [],
}

/** A guest's tab, a team that writes, and a relay between them whose answer to the link can change. */
function scene(secret: string | null = 'secret', first: Opened = OPEN) {
  const relay = createFakeRelay()
  const browser = createFakeBrowser(relay)
  const { environment } = browser.tab()
  const asked: boolean[] = []
  const answers = { now: first }
  const team = (document: string, title: string) => {
    const tab = browser.tab()
    const live = openLiveDocument({
      workspace: 'workspaceaaaaa',
      name: document,
      environment: tab.environment,
      changed: () => {},
    })
    const posts = new Map([['a', { title, at: '2026-10-22T11:30' }]])
    writeShown(live.doc, { about: ABOUT, posts }, 5, null)
    return live
  }
  const view = createRoot(() =>
    createGuestView({
      environment,
      secret,
      async openLink(_, again) {
        asked.push(again)
        return answers.now
      },
    }),
  )
  const titles = () => [...view.shown().posts.values()].map(({ title }) => title)
  return { relay, browser, view, answers, asked, team, titles }
}

describe('a guest', () => {
  test('sees what the team shows, who shares it, and every change', async () => {
    const { browser, view, team, titles, asked } = scene()
    const live = team('share-bcdefghijklmno', 'Portes ouvertes')
    await browser.pass(2_000)
    expect(view.state()).toMatchObject({ kind: 'open', name: 'Mairie' })
    expect(view.shown()).toMatchObject({ about: ABOUT, updatedAt: 5 })
    expect(titles()).toEqual(['Portes ouvertes'])
    writeShown(live.doc, { about: ABOUT, posts: new Map() }, 6, null)
    await browser.pass(500)
    expect(titles()).toEqual([])
    expect(asked).toEqual([false])
  })

  test('keeps seeing it while the line is broken, is told so, and comes back by itself', async () => {
    const { relay, browser, view, team, titles } = scene()
    team('share-bcdefghijklmno', 'Portes ouvertes')
    await browser.pass(2_000)
    relay.cut()
    await browser.pass(1_000)
    expect(view.connected()).toBe(true)
    await browser.pass(4_000)
    expect(view.connected()).toBe(false)
    expect(titles()).toEqual(['Portes ouvertes'])
    relay.mend()
    await browser.pass(20_000)
    expect(view.connected()).toBe(true)
  })

  test('R13: sees nothing any more once the link is revoked, and reads whom to ask', async () => {
    const { relay, browser, view, answers, team, titles, asked } = scene()
    team('share-bcdefghijklmno', 'Portes ouvertes')
    await browser.pass(2_000)
    answers.now = { kind: 'over' }
    relay.refuseWith(4403)
    relay.cut()
    relay.mend()
    await browser.pass(20_000)
    expect(view.state()).toEqual({ kind: 'over', about: ABOUT })
    expect(titles()).toEqual([])
    expect(asked).toEqual([false, true])
  })

  test('is led to the new document when less is shown, without anything of the old one', async () => {
    const { relay, browser, view, answers, team, titles } = scene()
    team('share-bcdefghijklmno', 'Portes ouvertes')
    await browser.pass(2_000)
    answers.now = { ...OPEN, document: 'share-ccccccccccccccc' }
    relay.refuseWith(4403)
    relay.cut()
    relay.mend()
    await browser.pass(1_000)
    relay.refuseWith(null)
    team('share-ccccccccccccccc', 'Portes')
    await browser.pass(30_000)
    expect(view.state()).toMatchObject({ kind: 'open' })
    expect(titles()).toEqual(['Portes'])
  })

  test('whose link was cut off asks nobody, and reads what to do', async () => {
    const { browser, view, asked } = scene(null)
    await browser.pass(1_000)
    expect(view.state()).toEqual({ kind: 'over', about: null })
    expect(asked).toEqual([])
  })

  test('who comes while the relay does not answer waits, and gets in when it does', async () => {
    const { browser, view, answers, asked } = scene('secret', { kind: 'unreachable' })
    await browser.pass(1_000)
    expect(view.state().kind).toBe('unreachable')
    answers.now = OPEN
    await browser.pass(10_000)
    expect(view.state().kind).toBe('open')
    // It is the same visit.
    expect(asked).toEqual([false, false])
  })
})
