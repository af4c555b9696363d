import { expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import { syncNotices } from './sync-notice.ts'

const NOW = new Date(2026, 9, 15, 10, 42).getTime()
const fr = {
  words: french.sync,
  formats: formatsFor({ language: 'fr', tag: 'fr-FR' }),
  now: NOW,
}
const en = {
  words: english.sync,
  formats: formatsFor({ language: 'en', tag: 'en-GB' }),
  now: NOW,
}

const status = (over: Partial<SyncStatus>): SyncStatus => ({
  state: 'saved',
  device: { kind: 'kept' },
  waiting: 0,
  refused: 0,
  files: null,
  waitingSince: null,
  relayAt: NOW,
  ...over,
})

const said = (over: Partial<SyncStatus>, reader = fr) =>
  syncNotices(status(over), 'none', reader).map(({ title, detail }) => `${title} | ${detail}`)

test('offline says how many changes are kept here, and since when', () => {
  const offline = { state: 'offline', waiting: 7, waitingSince: NOW - 50 * 60_000 } as const
  expect(said(offline)).toEqual([
    'Hors ligne | 7 modifications gardées sur cet appareil depuis 09:52',
  ])
  expect(said(offline, en)).toEqual(['Offline | 7 changes kept on this device since 09:52'])
  expect(said({ state: 'offline' })).toEqual([
    'Hors ligne | Tout est sur cet appareil, vous pouvez continuer',
  ])
})

test('who is signed out reads how many changes are kept here, since when, and what becomes of them', () => {
  const away = { state: 'signed-out', waiting: 7, waitingSince: NOW - 50 * 60_000 } as const
  expect(said(away)).toEqual([
    'Vous êtes déconnecté | 7 modifications gardées sur cet appareil depuis 09:52. Tout partira à votre retour',
  ])
  expect(said({ ...away, waiting: 1, waitingSince: NOW - 26 * 3_600_000 }, en)).toEqual([
    'You are signed out | 1 change kept on this device since 14 Oct, 08:42. All of it goes out when you come back',
  ])
})

test('saved is said of the relay, with the moment at which it last confirmed', () => {
  expect(said({ relayAt: NOW - 20_000 })).toEqual(['Enregistré sur le relais | à l’instant'])
  expect(said({ relayAt: NOW - 5 * 60_000 }, en)).toEqual(['Saved on the relay | 5 min ago'])
})

test('what this device cannot keep comes before what the relay says', () => {
  const failing = { device: { kind: 'failing', problem: 'full' }, state: 'offline' } as const
  expect(said(failing).map((text) => text.split(' | ')[0])).toEqual([
    'Cet appareil n’enregistre plus',
    'Hors ligne',
  ])
  const kept = said({ device: { kind: 'failing', problem: 'refused' } }, en)[0]
  expect(kept).toContain('no longer saves | What you write is on the relay')
  const full = { kind: 'almost-full', usedBytes: 412e6, quotaBytes: 450e6 } as const
  expect(said({ device: full }, en)[0]).toBe(
    'Storage almost full | 412 MB of 450 MB, and all of it is saved. Delete other files to make room',
  )
})

test('an update that must not be installed yet says why', () => {
  const kinds = (update: 'waiting' | 'blocked') =>
    syncNotices(status({}), update, en).map(({ detail }) => detail)
  expect(kinds('waiting')).toContain('Installs next time you open Ruche')
  expect(kinds('blocked')).toContain('Your latest changes have to be saved first')
})
