import { expect, test } from 'vitest'
import { isAboutFiles } from './about-files.ts'

const picture = [new File(['…'], 'image.png')]

test('what a file manager says beside files is no text of its own', () => {
  for (const said of ['', 'image.png', 'file:///home/ines/image.png\r\n', '/home/ines/image.png'])
    expect(isAboutFiles(said, picture)).toBe(true)
})

test('cells of a spreadsheet and the address of a picture are', () => {
  for (const said of ['Portes ouvertes\t7 novembre', 'https://a.example/image.png', 'image.png ?'])
    expect(isAboutFiles(said, picture)).toBe(false)
})
