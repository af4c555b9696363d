import { expect, test } from 'vitest'
import { accountsUnderTest } from '#server/accounts/testing/accounts.ts'
import { createForms, type FormPictures } from './forms.ts'

const NO_PICTURES: FormPictures = {
  claim: () => true,
  of: () => new Map(),
  release: () => {},
  releaseUnsent: () => {},
}
const FORM = {
  language: 'fr',
  title: 'Concours',
  introduction: '',
  organiser: 'Club',
  questions: [],
  pictures: null,
  rules: null,
  translation: null,
  consent: 'Oui',
  opensAt: null,
} as const

test('devices that were told how much waits are told when the form goes, by hand or when its time is over', () => {
  const under = accountsUnderTest()
  const { workspace } = under.found('Club', 'Léa')
  const told: string[] = []
  const context = {
    database: under.database,
    now: under.now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  }
  const forms = createForms(context, NO_PICTURES, (_, event) => told.push(event))
  const times = { closesAt: under.now() + 1, forgetAt: under.now() + 2 }
  for (const event of ['aaaaaaaaaaaaaa', 'bbbbbbbbbbbbbb'])
    forms.publish(workspace, event, { ...FORM, ...times })
  expect([forms.remove(workspace, 'aaaaaaaaaaaaaa'), told]).toEqual([true, ['aaaaaaaaaaaaaa']])
  expect([forms.remove(workspace, 'aaaaaaaaaaaaaa'), told.length]).toEqual([false, 1])
  under.pass(3)
  forms.sweep()
  expect(told).toEqual(['aaaaaaaaaaaaaa', 'bbbbbbbbbbbbbb'])
})
