import { expect, test } from 'vitest'
import { isShortcut, linkInShortcut } from './shortcut.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** As macOS writes it: `{URL: …}` in the short form. */
function binary(link: string): Uint8Array {
  const { length } = link
  const size = length < 15 ? [0x50 | length] : [0x5f, 0x10, length]
  const long = length > 255 ? [0x5f, 0x11, length >> 8, length & 255] : size
  const head = [...bytes('bplist00'), 0xd1, 0x01, 0x02, 0x53, ...bytes('URL')]
  return Uint8Array.from([...head, ...long, ...bytes(link), 0x08, 0x0b, 0x0f])
}

test('a link dragged to the desktop of Windows, Linux and macOS leads where it led', () => {
  const link = 'https://a.example/1?x=1&y=2'
  const shortcuts = [
    bytes(`[InternetShortcut]\r\nURL=${link}\r\nIconIndex=0\r\n`),
    bytes(`[Desktop Entry]\nType=Link\nURL=${link}\n`),
    bytes(
      `<?xml version="1.0"?><plist><dict><key>URL</key>\n<string>${link.replace('&', '&amp;')}</string></dict></plist>`,
    ),
    binary(link),
  ]
  expect(shortcuts.map(linkInShortcut)).toEqual(shortcuts.map(() => link))
  const long = `https://a.example/${'x'.repeat(400)}`
  expect(linkInShortcut(binary(long))).toBe(long)
  expect(linkInShortcut(binary('http://a.fr'))).toBe('http://a.fr')
})

test('one that leads into the device, or nowhere, is no link', () => {
  expect(linkInShortcut(bytes('[InternetShortcut]\nURL=file:///C:/secret.txt'))).toBeNull()
  expect(linkInShortcut(bytes('[InternetShortcut]\nURL=javascript:alert(1)'))).toBeNull()
  expect(linkInShortcut(bytes('hello'))).toBeNull()
  expect(linkInShortcut(new Uint8Array())).toBeNull()
  expect(linkInShortcut(bytes('bplist00garbage'))).toBeNull()
})

test('is known by its name', () => {
  expect(['a.url', 'A.WEBLOC', 'a.desktop', 'a.txt'].map(isShortcut)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
