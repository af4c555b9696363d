import { describe, expect, test } from 'vitest'
import { readIdeaFile, readTransfer } from './transfer.ts'

const carrying = (data: Record<string, string>, files: readonly File[] = []) => ({
  files,
  getData: (type: string) => data[type] ?? '',
})

describe('what is pasted or dropped', () => {
  test('is the text that it is, whatever HTML comes with it', () => {
    const html = '<img src=x onerror=alert(1)><b>Gras</b>'
    expect(readTransfer(carrying({ 'text/plain': 'Gras', 'text/html': html })).text).toBe('Gras')
    expect(readTransfer(carrying({ 'text/html': html })).text).toBe('Gras')
  })

  test('is a link with its title, where a link was dragged', () => {
    const link = 'https://a.example/1'
    const dragged = {
      'text/uri-list': `# from a page\r\n${link}\r\n`,
      'text/plain': link,
      'text/html': `<a href="${link}">Un <i>titre</i></a>`,
    }
    expect(readTransfer(carrying(dragged)).text).toBe(link)
    const plain = { ...dragged, 'text/html': `<a href="${link}">Un titre</a>` }
    expect(readTransfer(carrying(plain)).text).toBe(`Un titre\n${link}`)
    const firefox = { 'text/x-moz-url': `${link}\nUn titre`, 'text/plain': link }
    expect(readTransfer(carrying(firefox)).text).toBe(`Un titre\n${link}`)
  })

  test('is its text, too, where a picture of it comes along, and no name of a file', () => {
    const picture = [new File(['…'], 'image.png')]
    const cells = { 'text/plain': 'Portes ouvertes\t7 novembre', 'text/html': '<table></table>' }
    expect(readTransfer(carrying(cells, picture))).toEqual({
      text: 'Portes ouvertes\t7 novembre',
      files: picture,
    })
    const offPage = { 'text/uri-list': 'https://a.example/image.png' }
    expect(readTransfer(carrying(offPage, picture)).text).toBe('https://a.example/image.png')
    for (const name of ['image.png', 'file:///home/ines/image.png', '/home/ines/image.png'])
      expect(readTransfer(carrying({ 'text/plain': name }, picture)).text).toBe('')
  })

  test('is what is marked, where somebody drags a passage with a link in it', () => {
    const data = { 'text/uri-list': 'https://a.example/1', 'text/plain': 'Elle dit ceci.' }
    expect(readTransfer(carrying(data)).text).toBe('Elle dit ceci.')
  })
})

describe('a file', () => {
  test('of a link is that link, called as the file is; of a text its text', async () => {
    const shortcut = new File(['[InternetShortcut]\nURL=https://a.example/1'], 'Un titre.url')
    expect(await readIdeaFile(shortcut)).toEqual({
      kind: 'text',
      text: 'Un titre\nhttps://a.example/1',
    })
    expect(await readIdeaFile(new File(['Une idée'], 'a.txt'))).toEqual({
      kind: 'text',
      text: 'Une idée',
    })
    expect(await readIdeaFile(new File(['Titre;Lien'], 'a.csv'))).toMatchObject({ kind: 'table' })
  })

  test('that is a picture, leads into the device or is a book, is refused', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])], 'a.txt')
    expect(await readIdeaFile(picture)).toEqual({ kind: 'refused', why: 'unknown' })
    const inside = new File(['[InternetShortcut]\nURL=file:///C:/x'], 'a.url')
    expect(await readIdeaFile(inside)).toEqual({ kind: 'refused', why: 'no-link' })
    const book = new File(['x'.repeat(2_000_001)], 'a.txt')
    expect(await readIdeaFile(book)).toEqual({ kind: 'refused', why: 'too-large' })
  })
})
