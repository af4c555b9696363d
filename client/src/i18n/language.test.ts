import { expect, test } from 'vitest'
import { chooseLocale } from './language.ts'

test('the first language of the browser that Ruche speaks is used, with its region', () => {
  expect(chooseLocale(['de-DE', 'fr-CA', 'en-US'], null)).toEqual({ language: 'fr', tag: 'fr-CA' })
})

test('a browser that speaks neither gets English with 24-hour days', () => {
  expect(chooseLocale(['pt-BR'], null)).toEqual({ language: 'en', tag: 'en-GB' })
})

test('a choice made in Ruche wins, and takes its region from the browser where it has one', () => {
  expect(chooseLocale(['en-US', 'fr'], 'fr')).toEqual({ language: 'fr', tag: 'fr-FR' })
  expect(chooseLocale(['fr-BE', 'en-IE'], 'en')).toEqual({ language: 'en', tag: 'en-IE' })
})
