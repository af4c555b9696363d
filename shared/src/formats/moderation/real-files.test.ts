/**
 * Every real file of `../shared/realdata/moderation` and `reviews`, taken with every guess as it is. The figures were counted
 * in the files by other means; of what they say about people, nothing is here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realFiles } from '../fixtures/real-files.ts'
import { bringIn, figuresOf } from './fixtures/bring-in.ts'
import { readModeration } from './read-moderation.ts'

interface Right {
  readonly people: number
  readonly cases?: number
  readonly notes?: string
  readonly measures?: string
  readonly left?: string
  readonly remarks?: string
}

const MODERATION: Readonly<Record<string, Right | { readonly refused: string }>> = {
  'discord-infractions-strings.json': { people: 5, measures: 'warned ×7', remarks: 'no-date ×7' },
  'discord-modlogs.json': { people: 1, notes: 'sanction ×1', left: 'left-by-choice ×4' },
  'discord-warns-de.json': { people: 1, measures: 'warned ×1' },
  'discord-warns-epochms.json': { people: 1, measures: 'warned ×1' },
  'discord-warns-fr-nested.json': { people: 6, measures: 'warned ×8' },
  'discord-warns-fr-small.json': { people: 1, measures: 'warned ×2' },
  'discord-warns-uuid.json': { people: 15, measures: 'warned ×17' },
  'discourse-staff-actions-reconstructed.csv': {
    people: 0,
    left: 'not-about-a-person ×1, name-hidden ×18',
  },
  'mastodon-domain-blocks-comments.csv': {
    people: 226,
    notes: 'sanction ×236',
    measures: 'banned ×222, muted ×14',
    remarks: 'no-date ×236',
  },
  'mastodon-domain-blocks-crlf.csv': {
    people: 80,
    notes: 'sanction ×80',
    measures: 'muted ×47, banned ×33',
    remarks: 'no-date ×80',
  },
  'mastodon-rules.csv': { refused: 'rules' },
  'reddit-toolbox-usernotes-1note.json': { people: 1, notes: 'praise ×1' },
  'reddit-toolbox-usernotes-2notes-generated.json': {
    people: 1,
    notes: 'information ×1, praise ×1',
    remarks: 'no-date ×1',
  },
  'reddit-toolbox-usernotes-geo1088.json': { people: 1, notes: 'praise ×1' },
  'reddit-toolbox-usernotes-wiki-doc.json': { people: 1, notes: 'information ×1' },
  'telegram-warnings-it.json': { people: 6, measures: 'warned ×16', remarks: 'no-date ×16' },
}

const REVIEWS: typeof MODERATION = {
  // Lists of trainees and schools that go into a survey: nobody says anything in them.
  'anotea-kairos-organismes.csv': { people: 0, left: 'empty ×3' },
  'anotea-stagiaires-idf-semicolon.csv': { people: 0, left: 'empty ×5' },
  'anotea-stagiaires-pe-invalid-line.csv': { people: 0, left: 'empty ×1' },
  'anotea-stagiaires-pe-pipe.csv': { people: 0, left: 'empty ×5' },
  'comeup-avis-fr-crlf.csv': { people: 68, cases: 122 },
  'tripadvisor-fr-avis.csv': { people: 3996, cases: 4573 },
}

describe.each([
  ['moderation', MODERATION],
  ['reviews', REVIEWS],
] as const)('real files: %s', (name, files) => {
  const folder = realFiles(name)
  test.skipIf(folder === null).each(Object.entries(files))('%s', async (file, right) => {
    const bytes = readFileSync(join(folder ?? '', file))
    if ('refused' in right) {
      expect(await readModeration(bytes)).toMatchObject({ problem: { kind: right.refused } })
      return
    }
    const { people, cases, notes, measures, left, remarks } = figuresOf(await bringIn(bytes))
    expect({ people, cases, notes, measures, left, remarks }).toEqual({
      cases: 0,
      notes: '',
      measures: '',
      left: '',
      remarks: '',
      ...right,
    })
  })

  test.skipIf(folder === null)('none is forgotten here', () => {
    expect(readdirSync(folder ?? '').sort()).toEqual(Object.keys(files).sort())
  })
})
