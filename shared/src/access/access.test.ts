import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_KINDS } from '#shared/protocol/names.ts'
import { accessTo, ROLES, type Role } from './roles.ts'
import { may } from './rules.ts'
import { commonRole, DEEDS, mayGiveTo } from './two-roles.ts'

describe('what each role may do', () => {
  test('the table in the documentation is the one that the relay enforces', () => {
    const page = readFileSync(new URL('../../../docs/roles.md', import.meta.url), 'utf8')
    const header = `| | ${ROLES.join(' | ')} |\n|---|${'---|'.repeat(ROLES.length)}`
    const documents = DOCUMENT_KINDS.map(
      (kind) => `| \`${kind}\` | ${ROLES.map((role) => accessTo(kind, role)).join(' | ')} |`,
    )
    const deeds = DEEDS.map(
      (deed) => `| ${deed} | ${ROLES.map((role) => (may(role, deed) ? 'yes' : '')).join(' | ')} |`,
    )
    expect(page).toContain([header, ...documents].join('\n'))
    expect(page).toContain([header, ...deeds].join('\n'))
  })

  test('the owner may do everything, and nobody more than the owner', () => {
    for (const kind of DOCUMENT_KINDS) expect(accessTo(kind, 'owner')).toBe('write')
    for (const deed of DEEDS) expect(may('owner', deed)).toBe(true)
  })

  test('a guest changes nothing and sees no notes about people', () => {
    for (const kind of DOCUMENT_KINDS) expect(accessTo(kind, 'guest')).not.toBe('write')
    for (const kind of ['moderation', 'entries', 'pulse', 'desk'] as const)
      expect(accessTo(kind, 'guest')).toBe('none')
    for (const deed of DEEDS) expect(may('guest', deed)).toBe(false)
  })

  test('an editor does not see moderation, a moderator does not change the plan', () => {
    expect(accessTo('moderation', 'editor')).toBe('none')
    expect(accessTo('calendar', 'moderator')).toBe('read')
    expect(may('contributor', 'approve')).toBe(false)
  })

  test('what two roles have in common is no more than either, and the most there is', () => {
    for (const one of ROLES) {
      for (const other of ROLES) {
        const common = commonRole(one, other)
        for (const bound of [one, other]) expect(mayGiveTo(common, bound)).toBe(true)
        expect(commonRole(other, one)).toBe(common)
      }
      expect(commonRole(one, one)).toBe(one)
      expect(commonRole(one, 'owner')).toBe(one)
    }
    expect(commonRole('manager', 'editor')).toBe('editor')
    expect(commonRole('moderator', 'editor')).toBe('guest')
  })

  test('nobody gives a token a right that they do not have', () => {
    const mayGive = (giver: Role) => ROLES.filter((role) => mayGiveTo(role, giver))
    expect(mayGive('owner')).toEqual([...ROLES])
    expect(mayGive('manager')).toEqual(ROLES.filter((role) => role !== 'owner'))
    expect(mayGive('editor')).toEqual(['editor', 'contributor', 'guest'])
    expect(mayGive('guest')).toEqual(['guest'])
  })
})
