import { describe, expect, test } from 'vitest'
import { outgoingText } from './outgoing-text.ts'

const LINK = 'https://ruche.fr/ateliers'
const TRACKED = `${LINK}?utm_source=x`
const out = (text: string, link = LINK, tracked = TRACKED) => outgoingText(text, link, tracked)

describe('a text as it goes out on a channel', () => {
  test('has the link that says where its readers come from, wherever the plain one stands', () => {
    expect(out(`Venez ${LINK}, et encore : ${LINK}`)).toEqual({
      text: `Venez ${TRACKED}, et encore : ${TRACKED}`,
      added: false,
    })
    expect(out('Venez : ruche.fr/ateliers').text).toBe(`Venez : ${TRACKED}`)
  })

  test('has it at its end where it did not stand there, and says so', () => {
    expect(out('Venez nous voir.\n')).toEqual({
      text: `Venez nous voir.\n\n${TRACKED}`,
      added: true,
    })
    expect(out('')).toEqual({ text: TRACKED, added: true })
  })

  test('does not get it twice: what was put in at the caret stays as it is', () => {
    expect(out(`Venez ${TRACKED}`)).toEqual({ text: `Venez ${TRACKED}`, added: false })
  })

  test('another address that begins alike is another one', () => {
    const text = `Le plan : ${LINK}/plan`
    expect(out(text).text).toBe(`${text}\n\n${TRACKED}`)
  })

  test('of a post without a link it is the text, letter by letter', () => {
    expect(out('Bonjour  \n', '', '')).toEqual({ text: 'Bonjour  \n', added: false })
  })
})
