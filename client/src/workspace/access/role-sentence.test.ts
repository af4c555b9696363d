import { expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { roleSentence } from '#client/workspace/access/role-sentence.ts'
import { ROLES } from '#shared/access/roles.ts'

test('a role is told in one sentence, which follows the table that the relay enforces', () => {
  const formats = formatsFor({ language: 'en', tag: 'en-GB' })
  const told = ROLES.map((role) => roleSentence(role, english.roles, formats))
  expect(told).toEqual([
    'Changes the calendar, the events, the desk and the watch; handles the moderation cases; approves posts; manages the team.',
    'Changes the calendar, the events, the desk and the watch; handles the moderation cases; approves posts.',
    'Changes the calendar, the events and the desk; reads the watch; approves posts.',
    'Changes the desk and the watch; handles the moderation cases; reads the calendar and the events.',
    'Writes drafts in the calendar; reads the events and the desk.',
    'Reads the calendar and the events.',
  ])
})

test('the French sentence has its spaces', () => {
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  expect(roleSentence('moderator', french.roles, formats)).toBe(
    'Modifie le quotidien et la veille\u202f; traite les dossiers de modération\u202f; lit le calendrier et les événements.',
  )
})
